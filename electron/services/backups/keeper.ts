/** Makes the backups of the open file: beside it and in the chosen folder, by themselves and by hand. */
import { dirname } from 'node:path'
import { isDue, type Since } from '#shared/backups/due.ts'
import { Refusal } from '#shared/model/refusal.ts'
import type { Id, Instant } from '#shared/model/scalars.ts'
import { backupFolderOf, chosenBackupFolderOf, nameOf } from '../copies/known.ts'
import type { Disk } from '../file/disk.ts'
import type { Duty } from '../store/open-file.ts'
import { prune, putInto } from './folder.ts'
import { localOf } from './local.ts'
import { sourceAt } from './source.ts'

export interface KeeperParts {
  disk: Disk
  now: () => Instant
  /** IANA zone of the days that backups are kept for. */
  zone: () => string
  /** The second folder, of this computer's settings; empty for none. */
  chosenFolder: () => string
}

/** What one try came to: paths of the copies, and the folders where none could be made. */
export interface Made {
  made: string[]
  unreached: { path: string; code: string }[]
}

export interface Keeper {
  /** Looks after a file from its opening on. */
  duty(path: string, programmeId: Id): Duty
  /**
   * Copies the open file at a path now, into both folders, or into `folder` alone, where nothing is ever dropped.
   * Never rejects: `unreached` has what failed.
   */
  make(path: string, wishes?: { folder?: string | undefined; sparing?: string | undefined }): Promise<Made>
}

/** How it went in one folder since the opening. */
type Record_ = Since & { trouble: string | null }

interface Place {
  folder: string
  /** Must be there: a stick that is away is not made anew. */
  root: string
}

const codeOf = (error: unknown): string => (error instanceof Refusal ? error.code : 'disk-failed')

/** A keeper of backups. */
export function createKeeper({ disk, now, zone, chosenFolder }: KeeperParts): Keeper {
  const watches = new Map<string, ReturnType<typeof watch>>()

  function placesOf(path: string): Place[] {
    const beside = { folder: backupFolderOf(path), root: dirname(path) }
    const chosen = chosenBackupFolderOf(path, chosenFolder())
    return chosen === null || chosen === beside.folder
      ? [beside]
      : [beside, { folder: chosen, root: chosenFolder() }]
  }

  function watch(path: string, programmeId: Id) {
    const records = new Map<string, Record_>()
    const recordOf = (folder: string): Record_ =>
      records.get(folder) ?? { madeAt: null, failedAt: null, trouble: null }
    let floor = 0
    let at: Instant | null = null
    let turn: Promise<unknown> = Promise.resolve()

    async function copyTo(places: Place[], sparing: string | undefined): Promise<Made> {
      const fail = ({ folder }: Place, error: unknown) => {
        records.set(folder, { ...recordOf(folder), failedAt: now(), trouble: codeOf(error) })
        return { path: folder, code: codeOf(error) }
      }
      const done: Made = { made: [], unreached: [] }
      const source = await sourceAt(disk, path, floor).catch((error: unknown) => {
        done.unreached.push(...places.map((place) => fail(place, error)))
        return null
      })
      if (!source) return done
      for (const place of places) {
        try {
          if (!(await disk.exists(place.root))) throw new Refusal('not-found', 'backup-folder-gone')
          const about = { name: nameOf(path), source, zone: zone() }
          done.made.push(await putInto(disk, place.folder, about))
          at = now()
          records.set(place.folder, { madeAt: at, failedAt: null, trouble: null })
        } catch (error) {
          done.unreached.push(fail(place, error))
          continue
        }
        const about = { programmeId, today: localOf(now(), zone()).day, zone: zone(), sparing }
        // What cannot be dropped now is dropped with the next one.
        await prune(disk, place.folder, about).catch(() => undefined)
      }
      return done
    }

    /** One after the other: two copies at once could take one name. */
    function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
      const next = turn.then(work, work)
      turn = next.catch(() => undefined)
      return next
    }

    const duty: Duty = {
      beforeWrite: () =>
        inTurn(async () => {
          const due = placesOf(path).filter(({ folder }) => isDue(recordOf(folder), now()))
          if (due.length > 0) await copyTo(due, undefined)
        }).catch(() => undefined),
      notBefore: (revision) => {
        floor = Math.max(floor, revision)
      },
      state: () => ({
        at,
        trouble: placesOf(path).flatMap(({ folder }) => recordOf(folder).trouble ?? [])[0] ?? null,
      }),
    }
    return {
      duty,
      make: (sparing?: string) => inTurn(() => copyTo(placesOf(path), sparing)),
      /** A copy for the user, somewhere else. */
      makeIn: (folder: string) =>
        inTurn(async (): Promise<Made> => {
          try {
            const source = await sourceAt(disk, path, floor)
            if (!source) throw new Refusal('not-found', 'no-such-file')
            await disk.makeFolder(folder)
            return {
              made: [await putInto(disk, folder, { name: nameOf(path), source, zone: zone() })],
              unreached: [],
            }
          } catch (error) {
            return { made: [], unreached: [{ path: folder, code: codeOf(error) }] }
          }
        }),
    }
  }

  return {
    duty: (path, programmeId) => {
      const one = watch(path, programmeId)
      watches.set(path, one)
      return one.duty
    },
    make: async (path, { folder, sparing } = {}) => {
      const one = watches.get(path)
      if (!one) return { made: [], unreached: [] }
      return folder === undefined ? one.make(sparing) : one.makeIn(folder)
    },
  }
}
