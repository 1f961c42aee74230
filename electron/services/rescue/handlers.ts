/** Files that are not open: looking at them, and putting good copies in their place. */
import type { Contract } from '#shared/contract/index.ts'
import type { Handlers } from '#shared/contract/core.ts'
import { Refusal } from '#shared/model/refusal.ts'
import type { Around } from '../backend.ts'
import type { Opener } from '../file/cohort-file.ts'
import { examine } from './examine.ts'
import { keep } from './keep.ts'
import { putInPlace } from './put-in-place.ts'
import { recover } from './recover.ts'

type Served = Pick<Handlers<Contract>, 'programme'>

/** Opening, with one thing more: of a damaged file a dated copy is made, once, and the file itself is left as it is. */
export function keepingDamage(served: Served, { parts, desk, given }: Around): Served {
  const { open } = served.programme
  return {
    programme: {
      ...served.programme,
      open: async (input) => {
        try {
          return await open(input)
        } catch (error) {
          const isDamage =
            error instanceof Refusal && error.kind === 'damaged' && error.code !== 'file-is-newer'
          if (isDamage) await keepDamaged(input.path)
          throw error
        }
      },
    },
  }

  /** Where no copy can be made, `rescue.examine` says so by naming none. */
  async function keepDamaged(path: string): Promise<void> {
    const { disk } = parts
    const about = {
      path,
      chosenFolder: desk.settings().backupFolder,
      now: given().now,
      as: 'damaged',
    } as const
    try {
      const bytes = await disk.read(path)
      if (bytes && bytes.length > 0) await keep(disk, bytes, about)
    } catch (cause) {
      if (!(cause instanceof Refusal)) throw cause
    }
  }
}

/** Handlers of the area `rescue`; `open` opens a file as the screen does. */
export function rescueHandlers(
  { parts, store, desk, given }: Around,
  open: Served['programme']['open'],
): Pick<Handlers<Contract>, 'rescue'> {
  const { disk } = parts
  const settled = () => ({ chosenFolder: desk.settings().backupFolder, today: given().today })
  /** A key that is at hand because the very file is open. */
  const openerFor = (path: string, passphrase?: string): Opener => ({
    passphrase,
    key: store.path() === path ? store.key() : null,
  })
  return {
    rescue: {
      examine: ({ path, passphrase }) =>
        examine(disk, { path, ...settled(), ...openerFor(path, passphrase) }),
      putInPlace: async ({ path, from, passphrase }) => {
        // What is open of it is written first; where it cannot be, nothing here is touched.
        if (store.path() === path) await store.close()
        await putInPlace(disk, {
          path,
          from,
          chosenFolder: desk.settings().backupFolder,
          who: desk.settings().who,
          now: () => given().now,
          opener: { passphrase },
        })
        return open({ path, passphrase, takeOver: false })
      },
      recover: (about) => recover(disk, about, given()),
    },
  }
}
