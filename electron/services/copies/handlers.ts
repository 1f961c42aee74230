/** Two copies of one programme: found, compared, one chosen, and the other kept. */
import type { Contract } from '#shared/contract/index.ts'
import type { Handlers } from '#shared/contract/core.ts'
import { found, Refusal } from '#shared/model/refusal.ts'
import { erasedSince, withoutPeople } from '#shared/privacy/content.ts'
import { erasedAll } from '#shared/privacy/erase.ts'
import type { Around } from '../backend.ts'
import { bytesOf, readBytes } from '../file/cohort-file.ts'
import type { Content } from '../file/format.ts'
import { keep } from '../rescue/keep.ts'
import { rightToNew } from '../store/opening.ts'
import { comparisonOf, readCopy, standingAt } from './beside.ts'
import { knownCopies } from './known.ts'
import { keptAsOpen } from './still.ts'

/** Handlers of the area `copies`. */
export function copiesHandlers({ parts, store, desk, given }: Around): Pick<Handlers<Contract>, 'copies'> {
  const { disk } = parts

  const here = () => ({ path: found(store.path(), 'no-programme-open'), ours: store.content() })
  const chosenFolder = () => desk.settings().backupFolder
  const keepAside = (path: string, bytes: Uint8Array): Promise<string> =>
    keep(disk, bytes, { path, chosenFolder: chosenFolder(), now: given().now, as: 'set aside' })
  const beside = async (path: string, ours: Content) =>
    (await knownCopies(disk, { path, id: ours.programme.id, chosenFolder: chosenFolder() })).filter(
      (copy) => copy.kind === 'other',
    )
  const refuseReadOnly = () => {
    if (store.state()?.file.readOnly) throw new Refusal('locked', 'open-read-only')
  }

  /** A copy as it may be kept: byte for byte, but without whoever was erased here since it was made. */
  async function keepable(bytes: Uint8Array, ours: Content): Promise<Uint8Array> {
    try {
      const { content, key } = await readBytes(bytes, { key: store.key() })
      const ids = erasedSince(content.programme, ours.programme)
      const without = withoutPeople(content, ids, given().today)
      return without ? bytesOf({ ...content, ...without }, key) : bytes
    } catch (error) {
      // What cannot be read here is kept as it is.
      if (error instanceof Refusal) return bytes
      throw error
    }
  }

  /** Keeps another copy among the backups; then it may go from where it was. Refuses where somebody has it open. */
  async function moveAside(path: string, ours: Content, copy: string): Promise<string> {
    const claim = await rightToNew({ disk, now: () => given().now, who: () => desk.settings().who }, copy)
    return keptAndRemoved(path, ours, copy).finally(() => claim.release())
  }

  async function keptAndRemoved(path: string, ours: Content, copy: string): Promise<string> {
    const before = await disk.facts(copy)
    const bytes = found(await disk.read(copy), 'no-such-file', { file: copy })
    const kept = await keepAside(path, await keepable(bytes, ours))
    const now = await disk.facts(copy)
    if (before?.changedAt !== now?.changedAt || before?.size !== now?.size)
      throw new Refusal('conflict', 'copy-is-changing')
    await disk.remove(copy)
    return kept
  }

  /** Keeps what lies in the place of the open file, and lets the next write go over exactly that. */
  async function giveWay(path: string, ours: Content): Promise<void> {
    await store.writeOver(async () => {
      const bytes = await disk.read(path)
      if (bytes) await keepAside(path, await keepable(bytes, ours))
    })
  }

  return {
    copies: {
      others: async () => {
        const { path, ours } = here()
        const opener = { key: store.key() }
        const copies = await beside(path, ours)
        const isForeign = store.state()?.file.trouble?.code === 'changed-elsewhere'
        return {
          copies: await Promise.all(
            copies.map(async (copy) => ({ ...copy, ...(await standingAt(disk, copy.path, ours, opener)) })),
          ),
          file: isForeign ? await standingAt(disk, path, ours, opener) : null,
        }
      },
      compare: async ({ with: other, passphrase }) => {
        const { ours } = here()
        const theirs = await readCopy(disk, other, ours, { passphrase, key: store.key() })
        return comparisonOf(ours, theirs)
      },
      adopt: async ({ from, passphrase }) => {
        refuseReadOnly()
        const { path, ours } = here()
        const theirs = await readCopy(disk, from, ours, { passphrase, key: store.key() })
        const { ours: last } = await keptAsOpen(store, path, async (now) => {
          await keepAside(path, bytesOf(now, store.key()))
          if (from === path) await giveWay(path, now)
        })
        const erased = erasedSince(theirs.programme, last.programme)
        const programme = erasedAll(theirs.programme, erased, given().today)
        const answer = await store.adopt(programme, 'copies.adopt', {})
        const isBeside = (await beside(path, last)).some((copy) => copy.path === from)
        // What cannot be moved away now stays where it is, and holds the same as ours.
        if (isBeside) await moveAside(path, last, from).catch(() => undefined)
        return answer
      },
      setAside: async ({ path: copy }) => {
        refuseReadOnly()
        const { path, ours } = here()
        const isOne = (await beside(path, ours)).some((one) => one.path === copy)
        if (!isOne) throw new Refusal('not-found', 'not-a-copy')
        return { path: await moveAside(path, ours, copy) }
      },
      keepMine: async () => {
        refuseReadOnly()
        const { path, ours } = here()
        await giveWay(path, ours)
        return store.saveAgain()
      },
    },
  }
}
