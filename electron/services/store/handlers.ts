/** Opening, making, closing programmes, and undo. */
import { join } from 'node:path'
import type { Contract } from '#shared/contract/index.ts'
import type { Handlers } from '#shared/contract/core.ts'
import type { OpenState } from '#shared/contract/programme.ts'
import { Refusal } from '#shared/model/refusal.ts'
import { shiftedToToday } from '#shared/model/shift.ts'
import type { Around } from '../backend.ts'
import { recalled } from '../desk/recalled.ts'
import { readBytes } from '../file/cohort-file.ts'
import { newKey } from '../file/seal.ts'

/** The day each sample file shows as today. */
const sampleSeenOn = { 'week-16': '2026-06-16', complete: '2026-12-21' } as const
const ending = '.cohort'

/** Handlers of the area `programme`. */
export function programmeHandlers({
  parts,
  store,
  desk,
  given,
}: Around): Pick<Handlers<Contract>, 'programme'> {
  const remembered = async (state: OpenState): Promise<OpenState> => {
    if (state) await desk.remember(recalled(state, given().now))
    return state
  }
  const ended = (path: string) => (path.endsWith(ending) ? path : path + ending)

  /** The first name in the documents folder that is free: `Sample.cohort`, `Sample 2.cohort` … */
  async function freePath(name: string): Promise<string> {
    for (let count = 1; ; count += 1) {
      const path = join(parts.documents, `${name}${count === 1 ? '' : ` ${count}`}${ending}`)
      if (!(await parts.disk.exists(path))) return path
    }
  }

  async function openSample(state: keyof typeof sampleSeenOn): Promise<OpenState> {
    const bytes = await parts.disk.read(join(parts.resourcesDir, 'sample', `${state}${ending}`))
    if (!bytes) throw new Refusal('not-found', 'no-sample')
    const { programme } = (await readBytes(bytes)).content
    const shifted = shiftedToToday(programme, sampleSeenOn[state], given().today)
    // A programme of its own: a passphrase or an erasure in one sample must not reach another beside it.
    return store.createFrom(await freePath(programme.name), { ...shifted, id: given().newId() }, true)
  }

  return {
    programme: {
      current: () => store.state(),
      create: async ({ path, details, settings, passphrase }) => {
        const key = passphrase === undefined ? null : await newKey(passphrase)
        return remembered(await store.create(ended(path), details, { settings, key }))
      },
      open: async ({ path, ...wishes }) => remembered(await store.open(path, wishes)),
      openSample: async ({ state }) => remembered(await openSample(state)),
      close: async () => {
        const state = store.state()
        await store.close()
        await remembered(state)
        return {}
      },
      recent: () => desk.recent(),
      forget: async ({ path }) => {
        await desk.forget(path)
        return desk.recent()
      },
      saveAgain: () => store.saveAgain(),
      saveElsewhere: async ({ path }) => {
        const answer = await store.saveElsewhere(ended(path))
        await remembered(store.state())
        return answer
      },
      undo: () => store.undo(),
      redo: () => store.redo(),
      history: () => store.history(),
    },
  }
}
