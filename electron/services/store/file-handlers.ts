/** The open file itself: its writer, its lock, its passphrase. */
import type { Contract } from '#shared/contract/index.ts'
import type { Handlers } from '#shared/contract/core.ts'
import { Refusal } from '#shared/model/refusal.ts'
import type { Around } from '../backend.ts'
import { isRight, newKey } from '../file/seal.ts'

/** Handlers of the area `file`. */
export function fileHandlers({ store }: Around): Pick<Handlers<Contract>, 'file'> {
  return {
    file: {
      takeOver: async () => ({ revision: (await store.takeOver()).revision }),
      readAgain: async () => ({ revision: (await store.readAgain()).revision }),
      lock: async () => {
        await store.lock()
        return {}
      },
      changePassphrase: async ({ current, next }) => {
        const before = store.key()
        if (before && !(await isRight(before, current ?? '')))
          throw new Refusal('locked', 'wrong-passphrase', { field: 'current' })
        if (!before && next === null) throw new Refusal('conflict', 'has-no-passphrase')
        const key = next === null ? null : await newKey(next)
        await store.changeKey(key, 'file.changePassphrase')
        return { rewritten: 0, unreached: [] }
      },
    },
  }
}
