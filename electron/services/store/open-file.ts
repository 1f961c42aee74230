/** Everything about the one file that is open, and what a window is told of it. */
import type { FileState, ReadOnly } from '#shared/contract/file.ts'
import type { History } from '#shared/model/history.ts'
import type { Programme } from '#shared/model/programme.ts'
import type { Content } from '../file/format.ts'
import type { Claim } from '../file/lock.ts'
import type { Key } from '../file/seal.ts'
import type { Step } from './steps.ts'
import type { Writer } from './writer.ts'

/** What keeps backups of one open file. */
export interface Duty {
  /** Before a write: makes a copy of what is on the disk where one is due. Never rejects; `state` has its trouble. */
  beforeWrite(): Promise<void>
  /** From now on nothing older than this revision is copied: somebody was erased from it, or a passphrase came. */
  notBefore(revision: number): void
  state(): FileState['backup']
}

export interface OpenFile {
  programme: Programme
  history: History
  writer: Writer
  /** Null where the file is open read-only; one that was taken from us stays until the file is closed. */
  claim: Claim | null
  /** Ends the look after somebody else's lock. */
  unwatch: () => void
  readOnly: ReadOnly | null
  key: Key | null
  duty: Duty
  revision: number
  savedRevision: number
  savedAt: string | null
  trouble: { kind: string; code: string } | null
  undo: Step[]
  redo: Step[]
  isSample: boolean
}

/** The state of the file as windows see it. */
export const fileStateOf = (of: OpenFile): FileState => ({
  path: of.writer.path,
  revision: of.revision,
  savedRevision: of.savedRevision,
  savedAt: of.savedAt,
  trouble: of.trouble,
  canUndo: of.undo.length > 0,
  canRedo: of.redo.length > 0,
  isSample: of.isSample,
  readOnly: of.readOnly,
  sealed: of.key !== null,
  backup: of.duty.state(),
})

/** What is written of it. */
export const contentOf = (of: OpenFile, at: string): Content => ({
  revision: of.revision,
  at,
  programme: of.programme,
  history: of.history,
})
