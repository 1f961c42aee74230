/** The window's read-only copy of the open programme, kept in step by patches in revision order. */
import { applyPatches, enablePatches, type Patch } from 'immer'
import type { Client } from '#shared/contract/core.ts'
import type { Listen } from '#shared/contract/client.ts'
import type { Contract, Events } from '#shared/contract/index.ts'
import type { FileState } from '#shared/contract/file.ts'
import type { OpenState } from '#shared/contract/programme.ts'

enablePatches()

/** `loading` until the first answer; then what is open, or null. */
export type Mirrored = 'loading' | OpenState

export interface Mirror {
  get(): Mirrored
  subscribe(listener: () => void): () => void
  /** Fetches the whole anew; settles once it is here, or something newer is. */
  refresh(): Promise<void>
  end(): void
}

/** A mirror over a client; a gap in revisions makes it fetch the whole again. */
export function createMirror(client: Pick<Client<Contract>, 'programme'>, listen: Listen<Events>): Mirror {
  let state: Mirrored = 'loading'
  let asked = 0
  const listeners = new Set<() => void>()
  const set = (next: Mirrored) => {
    state = next
    for (const listener of listeners) listener()
  }

  let latest = Promise.resolve()
  function refresh(): Promise<void> {
    const own = (asked += 1)
    const mine: Promise<void> = client.programme.current().then((fetched) => {
      if (own === asked) set(fetched)
      else if (latest !== mine) return latest
    })
    latest = mine
    return mine
  }

  const onChanged = ({ patches, file }: { patches: { op: string }[]; file: FileState }) => {
    if (state === 'loading' || state === null || state.file.path !== file.path) return void refresh()
    if (file.revision <= state.file.revision) return
    if (file.revision > state.file.revision + 1) return void refresh()
    set({ programme: applyPatches(state.programme, patches as Patch[]), file })
  }
  const onFile = (file: FileState) => {
    if (state === 'loading' || state === null || state.file.revision !== file.revision) return
    if (file.savedRevision >= state.file.savedRevision) set({ ...state, file })
  }

  const ends = [
    listen('programme.changed', onChanged),
    listen('programme.file', onFile),
    listen('programme.opened', ({ path }) => (path === null ? ((asked += 1), set(null)) : void refresh())),
  ]
  return {
    get: () => state,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    refresh,
    end: () => {
      for (const end of ends) end()
    },
  }
}
