/** The open file itself: its writer, its lock, its passphrase. */
import type { Contract } from '#shared/contract/index.ts'
import type { Handlers } from '#shared/contract/core.ts'
import { found, Refusal } from '#shared/model/refusal.ts'
import type { Around } from '../backend.ts'
import { recalled } from '../desk/recalled.ts'
import { copyOfKey, isRight, newKey, wipe } from '../file/seal.ts'
import { resealCopies } from './resealing.ts'

/** Handlers of the area `file`. */
export function fileHandlers({ parts, store, desk, given }: Around): Pick<Handlers<Contract>, 'file'> {
  /** The app's own list knows at once what it may keep of the file. */
  const remember = async () => {
    const state = store.state()
    if (state) await desk.remember(recalled(state, given().now))
  }
  return {
    file: {
      takeOver: async () => ({ revision: (await store.takeOver()).revision }),
      readAgain: async () => ({ revision: (await store.readAgain()).revision }),
      lock: async () => {
        await store.lock()
        return {}
      },
      changePassphrase: async ({ current, next }) => {
        const path = found(store.path(), 'no-programme-open')
        const key = store.key()
        if (key && !(await isRight(key, current ?? '')))
          throw new Refusal('locked', 'wrong-passphrase', { field: 'current' })
        if (!key && next === null) throw new Refusal('conflict', 'has-no-passphrase')
        const drawn = next === null ? null : await newKey(next)
        // While it was drawn, another file may have been opened, or this one have got another key.
        if (store.path() !== path || store.key() !== key) throw new Refusal('not-found', 'no-programme-open')
        const before = key && copyOfKey(key)
        const { id } = store.programme()
        // The copies follow also where the disk refuses the file for now: what is in memory has the new passphrase.
        const refused = await store.changeKey(drawn, 'file.changePassphrase').then(
          () => null,
          (error: unknown) => error,
        )
        if (refused && !(refused instanceof Refusal && refused.applied)) throw refused
        await remember()
        const { who, backupFolder: chosenFolder } = desk.settings()
        const about = { disk: parts.disk, now: () => given().now, who, path, id, chosenFolder }
        const after = drawn && copyOfKey(drawn)
        const done = await resealCopies({ ...about, before, passphrase: current, next: after })
        for (const used of [before, after]) if (used) wipe(used)
        if (refused) throw refused
        return done
      },
    },
  }
}
