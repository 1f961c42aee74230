/** Listing, making and restoring the backups of the open programme. */
import { dirname } from 'node:path'
import type { Backup, BackupPlace } from '#shared/contract/backups.ts'
import type { Handlers } from '#shared/contract/core.ts'
import type { CopyOfFile } from '#shared/contract/file.ts'
import type { Contract } from '#shared/contract/index.ts'
import { found, Refusal } from '#shared/model/refusal.ts'
import { erasedSince } from '#shared/privacy/content.ts'
import { erasedAll } from '#shared/privacy/erase.ts'
import type { Around } from '../backend.ts'
import { backupFolderOf, chosenBackupFolderOf, knownCopies, unreachedPlaces } from '../copies/known.ts'
import { keptAsOpen, stillOpen } from '../copies/still.ts'
import { readCohort } from '../file/cohort-file.ts'
import type { Keeper, Made } from './keeper.ts'
import { localOf } from './local.ts'

/** Why nothing was restored: `cause` is the code of what kept the backup from being made. */
const notSavedFirst = ({ unreached }: Made): Refusal =>
  new Refusal('conflict', 'not-saved-first', { params: { cause: unreached[0]?.code ?? 'no-such-file' } })

/** Handlers of the area `backups`; `zone` is this computer's. */
export function backupHandlers(
  { parts, store, desk, announcer, given }: Around,
  { keeper, zone }: { keeper: Keeper; zone: () => string },
): Pick<Handlers<Contract>, 'backups'> {
  const openPath = () => found(store.path(), 'no-programme-open')

  /** What is not on the disk yet cannot be copied from there. */
  async function settled(): Promise<void> {
    const file = store.state()?.file
    if (file && !file.readOnly && file.savedRevision < file.revision) await store.saveAgain()
  }

  const announce = () => {
    const file = store.state()?.file
    if (file) announcer.announce('programme.file', file)
  }

  async function placesNow(path: string): Promise<BackupPlace[]> {
    const chosenFolder = desk.settings().backupFolder
    const chosen = chosenBackupFolderOf(path, chosenFolder)
    const [gone] = await unreachedPlaces(parts.disk, { chosenFolder })
    return [
      { place: 'beside', path: backupFolderOf(path), code: null },
      ...(chosen === null ? [] : [{ place: 'chosen' as const, path: chosen, code: gone?.code ?? null }]),
    ]
  }

  function placed(copy: CopyOfFile, path: string): Backup {
    const isBeside = [dirname(copy.path), dirname(dirname(copy.path))].includes(dirname(path))
    const local = copy.at === null ? { day: null, time: null } : localOf(copy.at, zone())
    return { ...copy, ...local, place: isBeside ? 'beside' : 'chosen' }
  }

  return {
    backups: {
      list: async () => {
        const path = openPath()
        const about = { path, id: store.programme().id, chosenFolder: desk.settings().backupFolder }
        const copies = await knownCopies(parts.disk, about)
        return { places: await placesNow(path), backups: copies.map((copy) => placed(copy, path)) }
      },
      make: async ({ folder }) => {
        const path = openPath()
        await settled()
        const answer = await keeper.make(path, { folder })
        announce()
        return answer
      },
      restore: async ({ from, passphrase }) => {
        const path = openPath()
        if (store.state()?.file.readOnly) throw new Refusal('locked', 'open-read-only')
        const { content } = await readCohort(parts.disk, from, { key: store.key(), passphrase })
        if (content.programme.id !== stillOpen(store, path).programme.id)
          throw new Refusal('conflict', 'copy-of-another-programme')
        const { ours, kept } = await keptAsOpen(store, path, async () => {
          await settled()
          const saved = await keeper.make(path, { sparing: from })
          if (saved.made.length === 0) throw notSavedFirst(saved)
          return saved.made
        })
        const erased = erasedSince(content.programme, ours.programme)
        const programme = erasedAll(content.programme, erased, given().today)
        const input = { revision: content.revision, at: content.at }
        return { ...(await store.adopt(programme, 'backups.restore', input)), kept }
      },
    },
  }
}
