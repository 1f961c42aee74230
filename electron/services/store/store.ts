/** The open programme: commands in, patches out, acknowledged when they are on the disk. */
import type { OpenState } from '#shared/contract/programme.ts'
import type { Circumstances } from '#shared/model/command.ts'
import type { History } from '#shared/model/history.ts'
import {
  programme as programmeSchema,
  type Programme,
  type ProgrammeDetails,
} from '#shared/model/programme.ts'
import { found, Refusal } from '#shared/model/refusal.ts'
import type { Announcer } from '../announcer.ts'
import type { Disk } from '../file/disk.ts'
import type { Content } from '../file/format.ts'
import type { Key } from '../file/seal.ts'
import { changesOn } from './changes.ts'
import { keepingOn, type Table } from './keeping.ts'
import { movesOn } from './moves.ts'
import { contentOf, type Duty, fileStateOf, type OpenFile } from './open-file.ts'
import type { OpeningParts } from './opening.ts'

export interface StoreParts {
  disk: Disk
  announcer: Announcer
  /** Read anew for each command. */
  given: () => Circumstances
  /** The name given on this computer; nobody's when absent. */
  who?: () => string
  /** Backups of an open file; none when absent. */
  duty?: OpeningParts['duty']
}

const noDuty: Duty = {
  beforeWrite: () => Promise.resolve(),
  notBefore: () => undefined,
  state: () => ({ at: null, trouble: null }),
}

export type Store = ReturnType<typeof createStore>

/** A store with nothing open. */
export function createStore({ disk, announcer, given, who = () => '', duty = () => noDuty }: StoreParts) {
  const table: Table = { open: null }
  const now = () => given().now

  const state = (): OpenState =>
    table.open ? { programme: table.open.programme, file: fileStateOf(table.open) } : null
  const needed = (): OpenFile => found(table.open, 'no-programme-open')
  const writable = (): OpenFile => {
    const of = needed()
    if (of.readOnly) throw new Refusal('locked', 'open-read-only')
    return of
  }

  const keeping = keepingOn(table, { announcer, now, who })
  const parts: OpeningParts = { disk, now, who, duty, changed: keeping.announceFile }
  const moves = movesOn({ table, parts, announcer, state, needed, ...keeping })

  return {
    state,
    /** The open programme; refuses where none is. */
    programme: (): Programme => needed().programme,
    /** All that the file holds now; refuses where none is open. */
    content: (): Content => contentOf(needed(), now()),
    history: (): History => needed().history,
    path: (): string | null => table.open?.writer.path ?? null,
    /** The key of the open file; null where it has no passphrase. */
    key: (): Key | null => needed().key,
    /** Makes a programme at a new place, with settings other than the usual ones and a key where they are given. */
    create: (
      path: string,
      details: ProgrammeDetails,
      { settings = {}, key = null }: { settings?: object | undefined; key?: Key | null } = {},
    ): Promise<OpenState> => {
      const { newId } = given()
      if (details.endsOn < details.startsOn)
        return Promise.reject(new Refusal('invalid', 'ends-before-it-starts', { field: 'details.endsOn' }))
      const made = programmeSchema.parse({ ...details, settings, id: newId(), createdAt: now() })
      return moves.createFrom(path, made, false, key)
    },
    ...moves,
    ...changesOn({ writable, given, ...keeping }),
  }
}
