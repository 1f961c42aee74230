/** What can happen to the open file as a whole: made, opened, closed, locked, taken over, read anew, saved elsewhere. */
import { basename, dirname } from 'node:path'
import type { Changed } from '#shared/contract/core.ts'
import type { OpenState } from '#shared/contract/programme.ts'
import type { History } from '#shared/model/history.ts'
import type { Programme } from '#shared/model/programme.ts'
import { Refusal } from '#shared/model/refusal.ts'
import type { Announcer } from '../announcer.ts'
import type { Content } from '../file/format.ts'
import type { Claim } from '../file/lock.ts'
import { copyOfKey, type Key, wipe } from '../file/seal.ts'
import { answer, type Keeping, type Table } from './keeping.ts'
import { contentOf, type OpenFile } from './open-file.ts'
import { find, hold, opened, type OpeningParts, retire, type Right, rightTo, rightToNew } from './opening.ts'

export interface OpenWishes {
  passphrase?: string | undefined
  /** Takes the right to write from whoever has it; only on the user's word. */
  takeOver?: boolean | undefined
}

export interface MovesParts extends Pick<Keeping, 'announceFile' | 'settle'> {
  table: Table
  parts: OpeningParts
  announcer: Announcer
  state: () => OpenState
  /** The open file; refuses where none is. */
  needed: () => OpenFile
}

const noHistory: History = { entries: [], dropped: 0 }
const keyOf = ({ key }: OpenFile): Key | null => key && copyOfKey(key)

/** The moves of a store, one after the other: two at once could leave a file open that nobody closes. */
export function movesOn({ table, parts, announcer, state, needed, announceFile, settle }: MovesParts) {
  const { disk, now } = parts
  let turn: Promise<unknown> = Promise.resolve()
  const inTurn = <Input extends unknown[], Result>(move: (...input: Input) => Promise<Result>) => {
    return (...input: Input): Promise<Result> => {
      const own = turn.then(() => move(...input))
      turn = own.catch(() => undefined)
      return own
    }
  }

  async function leave(of: OpenFile, locked: string | null): Promise<void> {
    table.open = null
    await retire(of)
    announcer.announce('programme.opened', { path: null, locked })
  }

  /** Leaves a file with everything on the disk: looked at once more in the very moment it is left. */
  async function leaveSaved(of: OpenFile, locked: string | null): Promise<void> {
    do await settle(of)
    while (of.savedRevision < of.revision)
    await leave(of, locked)
  }

  async function close(): Promise<void> {
    if (table.open) await leaveSaved(table.open, null)
  }

  /** Closes what is open, and opens what comes next. */
  async function switchTo(next: OpenFile): Promise<OpenState> {
    try {
      await close()
    } catch (error) {
      await retire(next)
      throw error
    }
    table.open = next
    announcer.announce('programme.opened', { path: next.writer.path })
    return state()
  }

  /** A file that is written to a new place; an existing one is never written over. */
  async function madeAt(path: string, content: Content, key: Key | null, isSample: boolean) {
    if (await disk.exists(path)) throw new Refusal('conflict', 'file-is-there-already', { field: 'path' })
    await disk.makeFolder(dirname(path))
    const claim = await rightToNew(parts, path)
    const made = opened(parts, path, { content, key, seen: null }, { claim }, isSample)
    try {
      await made.writer.save(content)
    } catch (error) {
      await retire(made)
      throw error
    }
    made.savedAt = content.at
    return made
  }

  async function createFrom(path: string, programme: Programme, isSample: boolean, key: Key | null = null) {
    // Refused before anything is made, where what is open cannot be closed.
    if (table.open) await settle(table.open)
    const content: Content = { revision: 1, at: now(), programme, history: noHistory }
    return switchTo(await madeAt(path, content, key, isSample))
  }

  /** What is here is at least as new as what is there. */
  async function stay(of: OpenFile): Promise<OpenState> {
    await settle(of)
    await of.writer.sweep()
    announcer.announce('programme.opened', { path: of.writer.path })
    return state()
  }

  async function openAt(asked: string, { passphrase, takeOver }: OpenWishes = {}): Promise<OpenState> {
    const path = await disk.real(asked)
    const { open } = table
    const ours = open?.readOnly === null ? open : null
    if (ours?.writer.path === path) return stay(ours)
    if (!(await disk.exists(path)))
      throw new Refusal('not-found', 'no-such-file', { params: { file: basename(path) } })
    const right = await rightTo(parts, path, takeOver)
    // The file that is open already, by another name of it.
    if (ours && !right.claim && right.held && right.held.token === ours.claim?.token) return stay(ours)
    try {
      const key = open?.writer.path === path ? keyOf(open) : null
      return await switchTo(opened(parts, path, await find(disk, path, { passphrase, key }), right))
    } catch (error) {
      await right.claim?.release()
      throw error
    }
  }

  /** Writes on with what is open, and saves it, or is refused where the file changed meanwhile. */
  async function goOn(of: OpenFile, claim: Claim): Promise<Changed> {
    hold(parts, of, claim)
    announceFile(of)
    await settle(of)
    return answer(of)
  }

  /** Puts the file as it lies on the disk in place of what is open of it. */
  async function readAnew(of: OpenFile, right: Right): Promise<Changed> {
    const { path } = of.writer
    const { revision } = of
    const fresh = await find(disk, path, { key: keyOf(of) }).catch(async (error: unknown) => {
      await right.claim?.release()
      throw error
    })
    // Nobody had taken it from us, and a change came while it was read.
    if (right.claim && of.revision !== revision) return goOn(of, right.claim)
    table.open = opened(parts, path, fresh, right, of.isSample)
    await retire(of)
    announcer.announce('programme.opened', { path })
    return answer(needed())
  }

  return {
    /** Writes a programme to a new place and opens it; an existing file is never written over. */
    createFrom: inTurn(createFrom),
    /** Opens a file; refuses a damaged or newer one and leaves it, and what is open, as they are. */
    open: inTurn(openAt),
    /** Closes what is open after its last write; refuses while a change is not saved. */
    close: inTurn(close),
    /** Closes a file with a passphrase and forgets its key; refuses one without, or while a change is not saved. */
    lock: inTurn(async () => {
      const of = needed()
      if (!of.key) throw new Refusal('conflict', 'has-no-passphrase')
      await leaveSaved(of, of.writer.path)
    }),
    /** Forgets what is open without saving; only when the user chose so. */
    abandon: inTurn(async () => {
      if (table.open) await leave(table.open, null)
    }),
    /**
     * Takes the right to write the open file from its holder, and reads it anew. What was taken from us while it had
     * changes that are not saved is not read anew: they are saved, or refused where the file changed meanwhile.
     */
    takeOver: inTurn(async (): Promise<Changed> => {
      const of = needed()
      const right = await rightTo(parts, of.writer.path, true)
      if (!right.claim) throw new Refusal('read-only', 'no-permission')
      return of.savedRevision === of.revision ? readAnew(of, right) : goOn(of, right.claim)
    }),
    /** Reads a file that is open read-only anew, for writing where nobody has it any more; loses no change. */
    readAgain: inTurn(async (): Promise<Changed> => {
      const of = needed()
      if (of.readOnly && of.savedRevision === of.revision)
        return readAnew(of, await rightTo(parts, of.writer.path))
      await settle(of)
      return answer(of)
    }),
    /** Writes the open programme to another place and works there from now on. */
    saveElsewhere: inTurn(async (path: string): Promise<Changed> => {
      const of = needed()
      const next = await madeAt(path, contentOf(of, now()), keyOf(of), false)
      // What came meanwhile comes along, and is saved there; what lies there may be from before an erasure or a passphrase.
      const { programme, history, revision, undo, redo } = of
      if (next.key) wipe(next.key)
      Object.assign(next, { programme, history, revision, undo, redo, key: keyOf(of) })
      next.duty.notBefore(revision)
      table.open = next
      await retire(of)
      announceFile(next)
      await settle(next)
      return answer(next)
    }),
  }
}
