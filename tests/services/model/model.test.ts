/**
 * The store against a model without a disk: whatever is done in whatever order, with the disk refusing at any time,
 * both hold the same programme, and what was acknowledged is in the file.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { produce } from 'immer'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createAnnouncer } from '#electron/services/announcer.ts'
import { type Disk, disk } from '#electron/services/file/disk.ts'
import { decode } from '#electron/services/file/format.ts'
import { createStore, type Store } from '#electron/services/store/store.ts'
import { breaches } from '#shared/model/invariants.ts'
import type { Programme } from '#shared/model/programme.ts'
import { Refusal } from '#shared/model/refusal.ts'
import { type Act, acts, prelude, settled, today } from './acts.ts'

const details = {
  name: 'Brodarac 2026',
  organisation: 'Brodarac',
  edition: '2026',
  startsOn: '2026-03-02',
  endsOn: '2026-12-18',
  language: 'en',
  zone: 'Europe/Belgrade',
} as const
/** Ids counted from 1, so that the store and the model make the same ones and draws can name them. */
const counting = () => {
  let made = 0
  return { newId: () => `id-${(made += 1)}`, back: (to: number) => (made = to), made: () => made }
}

/** What a coordinator would hold in mind: every state so far, and where among them they are. */
interface Model {
  states: Programme[]
  at: number
  revision: number
  /** How much is surely on the disk. */
  acknowledged: { revision: number; programme: Programme } | null
}

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cohort-model-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))
let runs = 0

/** How often each kind of act was accepted, so that the test can prove it was no row of refusals. */
const accepted = new Map<string, number>()

async function live(list: Act[]): Promise<void> {
  const path = join(folder, `${(runs += 1)}.cohort`)
  let full = false
  const filling: Disk = {
    ...disk,
    replace: (to, bytes) =>
      full ? Promise.reject(new Refusal('disk-full', 'disk-is-full')) : disk.replace(to, bytes),
  }
  const ids = { store: counting(), model: counting() }
  const given = (newId: () => string) => ({ now: `${today}T09:00:00.000Z`, today, newId })
  const store = createStore({
    disk: filling,
    announcer: createAnnouncer(),
    given: () => given(ids.store.newId),
  })
  const first = await store.create(path, details)
  if (!first) throw new Error('nothing was opened')
  ids.model.back(ids.store.made())
  const model: Model = { states: [first.programme], at: 0, revision: 1, acknowledged: null }
  const now = (): Programme => model.states[model.at] ?? first.programme

  /** The model's own answer: the next state, or null where the act is refused. */
  const imagined = (act: Act): (() => void) | null => {
    if (act.kind === 'undo') return model.at > 0 ? () => (model.at -= 1) : null
    if (act.kind === 'redo') return model.at < model.states.length - 1 ? () => (model.at += 1) : null
    if (act.kind !== 'command') return null
    const input = act.command.input.safeParse(act.input)
    if (!input.success) return null
    const before = ids.model.made()
    try {
      const next = produce(now(), (draft) => {
        act.command.run(draft, input.data, given(ids.model.newId))
      })
      if (breaches(next).length > 0) return null
      if (next === now()) return () => undefined
      return () => {
        model.states = [...model.states.slice(0, model.at + 1), next]
        model.at += 1
      }
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      return null
    } finally {
      // A refused command may have drawn ids; the store's counter is set beside it.
      ids.store.back(before)
    }
  }
  const real = (act: Act, on: Store) =>
    act.kind === 'undo'
      ? on.undo()
      : act.kind === 'redo'
        ? on.redo()
        : act.kind === 'command'
          ? on.apply(act.name, act.command, act.command.input.parse(act.input))
          : on.saveAgain()

  for (const drawn of [...prelude, ...list]) {
    const act = settled(drawn, now())
    if (act.kind === 'disk-fills' || act.kind === 'disk-clears') {
      full = act.kind === 'disk-fills'
      continue
    }
    if (act.kind === 'reopen') {
      if (full) {
        const behind = (store.state()?.file.savedRevision ?? 0) < model.revision
        await store.open(path).then(
          () => expect(behind, 'opened over an unsaved change').toBe(false),
          (error: unknown) => expect(error).toMatchObject({ kind: 'disk-full', applied: true }),
        )
        if (!behind) model.states = [now()]
      } else {
        await store.open(path)
        model.states = [now()]
      }
      if (model.states.length === 1) model.at = 0
    } else {
      if (act.kind === 'command' && !act.command.input.safeParse(act.input).success) continue
      const step = act.kind === 'save-again' ? () => undefined : imagined(act)
      const before = now()
      const answer = await real(act, store).catch((error: unknown) => {
        if (error instanceof Refusal) return error
        throw error
      })
      if (answer instanceof Refusal && !answer.applied) expect(step, answer.message).toBeNull()
      else {
        expect(step, 'the model refuses it').not.toBeNull()
        step?.()
        const kind = act.kind === 'command' ? act.name : act.kind
        accepted.set(kind, (accepted.get(kind) ?? 0) + 1)
        if (act.kind === 'undo' || act.kind === 'redo' || now() !== before) model.revision += 1
      }
      ids.store.back(ids.model.made())
      if (!(answer instanceof Refusal) && answer.savedRevision === model.revision)
        model.acknowledged = { revision: model.revision, programme: now() }
    }
    const state = store.state()
    expect(state?.programme).toEqual(now())
    expect(state?.file).toMatchObject({
      revision: model.revision,
      canUndo: model.at > 0,
      canRedo: model.at < model.states.length - 1,
    })
    const content = decode(await readFile(path))
    expect(content.revision).toBe(state?.file.savedRevision)
    if (!full && state?.file.trouble === null) expect(content.programme).toEqual(now())
    if (model.acknowledged) {
      expect(content.revision).toBeGreaterThanOrEqual(model.acknowledged.revision)
      if (content.revision === model.acknowledged.revision)
        expect(content.programme).toEqual(model.acknowledged.programme)
    }
  }
  full = false
  await store.close()
  expect(decode(await readFile(path))).toMatchObject({ revision: model.revision, programme: now() })
}

describe('any life of a programme', () => {
  it('is the same on the disk as in mind', async () => {
    await fc.assert(fc.asyncProperty(acts, live), { numRuns: 60 })
    for (const kind of ['people.add', 'matching.enterPair', 'undo', 'redo', 'save-again'])
      expect(accepted.get(kind) ?? 0, kind).toBeGreaterThan(10)
    expect([...accepted.keys()].filter((kind) => kind.startsWith('pairs.')).length).toBeGreaterThan(8)
  })
})
