/**
 * The store against a model without a disk: whatever is done in whatever order, with the disk refusing and the process
 * ending at any time, both hold the same programme, and what was acknowledged is in the file.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { produce } from 'immer'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createAnnouncer } from '#electron/services/announcer.ts'
import { type Disk, disk } from '#electron/services/file/disk.ts'
import { readBytes } from '#electron/services/file/cohort-file.ts'
import { copyOfKey, type Key, newKey } from '#electron/services/file/seal.ts'
import { createStore } from '#electron/services/store/store.ts'
import { breaches } from '#shared/model/invariants.ts'
import type { Programme } from '#shared/model/programme.ts'
import { Refusal } from '#shared/model/refusal.ts'
import { type Act, acts, prelude, settled, today } from './acts.ts'
import { details } from '#tests/support/details.ts'

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
  /** The newest revision that was surely written. */
  acknowledged: number
  /** What each revision held. */
  held: Map<number, Programme>
}

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cohort-model-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))
let runs = 0

/** How often each kind of act was accepted, so that the test can prove it was no row of refusals. */
const accepted = new Map<string, number>()

const passphrase = 'four words are enough'
let key: Key
beforeAll(async () => {
  key = await newKey(passphrase)
})

/** Does what may be refused; the refusal is an answer too. */
const orRefusal = <Answer>(work: Promise<Answer>): Promise<Answer | Refusal> =>
  work.catch((error: unknown) => {
    if (error instanceof Refusal) return error
    throw error
  })

async function live(list: Act[]): Promise<void> {
  const path = join(folder, `${(runs += 1)}.cohort`)
  let full = false
  const filling: Disk = {
    ...disk,
    replace: (to, bytes) =>
      full && to === path
        ? Promise.reject(new Refusal('disk-full', 'disk-is-full'))
        : disk.replace(to, bytes),
  }
  const ids = { store: counting(), model: counting() }
  const given = (newId: () => string) => ({ now: `${today}T09:00:00.000Z`, today, newId })
  const newStore = () =>
    createStore({ disk: filling, announcer: createAnnouncer(), given: () => given(ids.store.newId) })
  let store = newStore()
  const first = await store.create(path, details)
  if (!first) throw new Error('nothing was opened')
  const { programme: bare } = first
  ids.model.back(ids.store.made())
  const model: Model = {
    states: [bare],
    at: 0,
    revision: 1,
    acknowledged: 1,
    held: new Map([[1, bare]]),
  }
  const now = (): Programme => model.states[model.at] ?? bare
  const onDisk = async () => (await readBytes(await readFile(path), { key })).content
  const isSealed = () => store.state()?.file.sealed ?? false
  const opener = () => (isSealed() ? { passphrase } : {})
  const count = (kind: string) => accepted.set(kind, (accepted.get(kind) ?? 0) + 1)
  const forgetSteps = () => {
    model.states = [now()]
    model.at = 0
  }
  const grown = () => {
    model.revision += 1
    model.held.set(model.revision, now())
  }

  /** The model's own answer: the next state, or null where the act is refused. */
  const imagined = (act: Act): (() => void) | null => {
    if (act.kind === 'undo') return model.at > 0 ? () => (model.at -= 1) : null
    if (act.kind === 'redo') return model.at < model.states.length - 1 ? () => (model.at += 1) : null
    if (act.kind !== 'command') return () => undefined
    const before = ids.model.made()
    try {
      const next = produce(now(), (draft) => {
        act.command.run(draft, act.command.input.parse(act.input), given(ids.model.newId))
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

  const real = (act: Act): Promise<{ savedRevision: number }> => {
    switch (act.kind) {
      case 'undo':
        return store.undo()
      case 'redo':
        return store.redo()
      case 'command':
        return store.apply(act.name, act.command, act.command.input.parse(act.input))
      case 'seal':
        return store.changeKey(isSealed() ? null : copyOfKey(key), 'file.changePassphrase')
      default:
        return store.saveAgain()
    }
  }

  /** A command, a step back or forth, a save, another key: the same in the store and in mind. */
  async function change(act: Act): Promise<void> {
    const step = imagined(act)
    const before = { programme: now(), revision: model.revision }
    const answer = await orRefusal(real(act))
    if (answer instanceof Refusal && !answer.applied) expect(step, answer.message).toBeNull()
    else {
      expect(step, 'the model refuses it').not.toBeNull()
      step?.()
      count(act.kind === 'command' ? act.name : act.kind)
      if (['undo', 'redo', 'seal'].includes(act.kind) || now() !== before.programme) grown()
    }
    ids.store.back(ids.model.made())
    if (answer instanceof Refusal) return
    // What changed nothing is answered without a write, also while an earlier change waits for the disk.
    if (model.revision > before.revision || act.kind === 'save-again')
      expect(answer.savedRevision).toBe(model.revision)
    model.acknowledged = answer.savedRevision
  }

  /** Leaving the file and coming back, or looking at it from elsewhere. */
  async function move(kind: Act['kind']): Promise<void> {
    const isBehind = (store.state()?.file.savedRevision ?? 0) < model.revision
    const closing = kind === 'lock' ? store.lock : store.close
    if (kind === 'crash') {
      const other = newStore()
      await other.open(path, { takeOver: true, ...opener() })
      await store.abandon()
      store = other
      model.revision = store.state()?.file.revision ?? 0
      expect(model.revision).toBeGreaterThanOrEqual(model.acknowledged)
      model.states = [model.held.get(model.revision) ?? bare]
      model.at = 0
    } else if (kind === 'second-look') {
      const other = newStore()
      const seen = await other.open(path, opener())
      expect(seen?.file).toMatchObject({ readOnly: { why: 'held' }, canUndo: false })
      expect(seen?.programme).toEqual(model.held.get(seen?.file.revision ?? 0))
      await expect(other.undo()).rejects.toMatchObject({ code: 'open-read-only' })
      await other.close()
    } else if (kind === 'lock' && !isSealed())
      await expect(store.lock()).rejects.toMatchObject({ code: 'has-no-passphrase' })
    else {
      const opens = opener()
      const answer = await orRefusal<unknown>(kind === 'reopen' ? store.open(path) : closing())
      if (full && isBehind) {
        expect(answer, 'left with an unsaved change').toMatchObject({ kind: 'disk-full', applied: true })
        return
      }
      expect(answer).not.toBeInstanceOf(Refusal)
      model.acknowledged = model.revision
      if (kind === 'reopen') return
      expect(store.state()).toBeNull()
      await store.open(path, opens)
      forgetSteps()
    }
    count(kind)
  }

  async function agree(): Promise<void> {
    const state = store.state()
    expect(state?.programme).toEqual(now())
    expect(state?.file).toMatchObject({
      revision: model.revision,
      canUndo: model.at > 0,
      canRedo: model.at < model.states.length - 1,
      readOnly: null,
    })
    const content = await onDisk()
    expect(content.revision).toBe(state?.file.savedRevision)
    expect(content.revision).toBeGreaterThanOrEqual(model.acknowledged)
    expect(content.programme).toEqual(model.held.get(content.revision))
    const { entries, dropped } = content.history
    expect(entries.map(({ revision }) => revision)).toEqual(
      Array.from({ length: content.revision - 1 - dropped }, (_, n) => n + 2 + dropped),
    )
  }

  for (const drawn of [...prelude, ...list]) {
    const act = settled(drawn, now())
    if (act.kind === 'command' && !act.command.input.safeParse(act.input).success) continue
    if (act.kind === 'disk-fills' || act.kind === 'disk-clears') full = act.kind === 'disk-fills'
    else if (['command', 'undo', 'redo', 'save-again', 'seal'].includes(act.kind)) await change(act)
    else await move(act.kind)
    await agree()
  }
  full = false
  await store.close()
  expect(await onDisk()).toMatchObject({ revision: model.revision, programme: now() })
}

describe('any life of a programme', () => {
  it('is the same on the disk as in mind', { timeout: 240_000 }, async () => {
    await fc.assert(fc.asyncProperty(acts, live), { numRuns: 40, interruptAfterTimeLimit: 200_000 })
    for (const kind of ['people.add', 'matching.enterPair', 'undo', 'redo', 'save-again', 'crash'])
      expect(accepted.get(kind) ?? 0, kind).toBeGreaterThan(5)
    for (const kind of ['close-and-open', 'second-look', 'seal', 'lock'])
      expect(accepted.get(kind) ?? 0, kind).toBeGreaterThan(1)
    expect([...accepted.keys()].filter((kind) => kind.startsWith('pairs.')).length).toBeGreaterThan(8)
  })
})
