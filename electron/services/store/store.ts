/** The open programme: commands in, patches out, acknowledged when they are on the disk. */
import { basename, dirname } from 'node:path'
import type { Changed } from '#shared/contract/core.ts'
import type { OpenState } from '#shared/contract/programme.ts'
import { type History, type HistoryEntry } from '#shared/model/history.ts'
import { remember, reversed, type Told } from '#shared/history/entry.ts'
import type { Circumstances, Command } from '#shared/model/command.ts'
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
import { contentOf, type Duty, fileStateOf, type OpenFile } from './open-file.ts'
import { find, opened, type OpeningParts, type Right, rightTo } from './opening.ts'
import { play, replacing, run, type Step } from './steps.ts'

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

export interface OpenWishes {
  passphrase?: string | undefined
  /** Takes the right to write from whoever has it; only on the user's word. */
  takeOver?: boolean | undefined
}

const noDuty: Duty = {
  beforeWrite: () => Promise.resolve(),
  notBefore: () => undefined,
  state: () => ({ at: null, trouble: null }),
}
const noHistory: History = { entries: [], dropped: 0 }

export type Store = ReturnType<typeof createStore>

/** A store with nothing open. */
export function createStore({ disk, announcer, given, who = () => '', duty = () => noDuty }: StoreParts) {
  let open: OpenFile | null = null
  const now = () => given().now
  const parts: OpeningParts = { disk, now, who, duty }

  const state = (): OpenState => (open ? { programme: open.programme, file: fileStateOf(open) } : null)
  const needed = (): OpenFile => found(open, 'no-programme-open')
  const writable = (): OpenFile => {
    const of = needed()
    if (of.readOnly) throw new Refusal('locked', 'open-read-only')
    return of
  }

  const announceFile = (of: OpenFile) => {
    if (of === open) announcer.announce('programme.file', fileStateOf(of))
  }

  /** Saves what is there now; where the disk refuses, the change stays in memory and the refusal says so. */
  async function save(of: OpenFile): Promise<void> {
    const { revision } = of
    const at = now()
    try {
      await of.writer.save(contentOf(of, at))
    } catch (error) {
      const kind = error instanceof Refusal ? error.kind : 'internal'
      const code = error instanceof Refusal ? error.code : 'disk-failed'
      of.trouble = { kind, code }
      announceFile(of)
      throw new Refusal(kind, code, {
        applied: true,
        params: error instanceof Refusal ? error.params : {},
        cause: error,
      })
    }
    if (revision > of.savedRevision) of.savedRevision = revision
    of.savedAt = at
    of.trouble = null
    announceFile(of)
  }

  const answer = (of: OpenFile, id?: string): Changed => ({
    revision: of.revision,
    savedRevision: of.savedRevision,
    ...(id === undefined ? {} : { id }),
  })

  /** Plays a step onto the open programme, writes it into the history, tells the windows, and saves. */
  async function keep(
    of: OpenFile,
    programme: Programme,
    step: Pick<Step, 'name' | 'forward'> & { told: Told },
    way: HistoryEntry['way'] = 'done',
  ) {
    of.programme = programme
    of.revision += 1
    of.history = remember(of.history, {
      revision: of.revision,
      at: now(),
      by: who().slice(0, 100),
      name: step.name,
      way,
      ...step.told,
    })
    announcer.announce('programme.changed', { name: step.name, patches: step.forward, file: fileStateOf(of) })
    await save(of)
  }

  /** Closes what is open, and opens what comes next; nothing can be changed in between. */
  async function switchTo(next: OpenFile): Promise<OpenState> {
    try {
      await close()
    } catch (error) {
      await next.claim?.release()
      throw error
    }
    if (next.claim) await disk.sweep(next.writer.path)
    open = next
    announcer.announce('programme.opened', { path: next.writer.path })
    return state()
  }

  /** Writes a programme to a new place and opens it; an existing file is never written over. */
  async function createFrom(
    path: string,
    programme: Programme,
    isSample: boolean,
    key: Key | null = null,
  ): Promise<OpenState> {
    if (await disk.exists(path)) throw new Refusal('conflict', 'file-is-there-already', { field: 'path' })
    await disk.makeFolder(dirname(path))
    const right = await rightTo(parts, path)
    if (!right.claim) throw new Refusal('read-only', 'no-permission')
    const content: Content = { revision: 1, at: now(), programme, history: noHistory }
    const next = opened(parts, path, { content, key, facts: null }, right, isSample)
    try {
      await next.writer.save(content)
    } catch (error) {
      await right.claim.release()
      throw error
    }
    next.savedAt = content.at
    return switchTo(next)
  }

  /** Opens a file; refuses a damaged or newer one and leaves it, and what is open, as they are. */
  async function openAt(path: string, { passphrase, takeOver }: OpenWishes = {}): Promise<OpenState> {
    if (open?.claim && open.writer.path === path) {
      // What is here is at least as new as what is there.
      await settle(open)
      await disk.sweep(path)
      announcer.announce('programme.opened', { path })
      return state()
    }
    if (!(await disk.exists(path)))
      throw new Refusal('not-found', 'no-such-file', { params: { file: basename(path) } })
    const opener = { passphrase, key: open?.writer.path === path ? open.key : null }
    const right = await rightTo(parts, path, takeOver)
    try {
      return await switchTo(opened(parts, path, await find(disk, path, opener), right))
    } catch (error) {
      await right.claim?.release()
      throw error
    }
  }

  /** Waits until everything is on the disk, also what comes while it waits; refuses where the disk does. */
  async function settle(of: OpenFile): Promise<void> {
    await of.writer.idle()
    while (of.savedRevision < of.revision) await save(of)
  }

  async function leave(of: OpenFile, locked: string | null) {
    open = null
    of.key?.secret.fill(0)
    await of.claim?.release().catch(() => undefined)
    announcer.announce('programme.opened', { path: null, locked })
  }

  async function close(): Promise<void> {
    const before = open
    if (!before) return
    await settle(before)
    if (open === before) await leave(before, null)
  }

  return {
    state,
    /** The open programme; refuses where none is. */
    programme: (): Programme => needed().programme,
    /** All that the file holds now; refuses where none is open. */
    content: (): Content => contentOf(needed(), now()),
    path: (): string | null => open?.writer.path ?? null,
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
      return createFrom(path, made, false, key)
    },
    createFrom,
    open: openAt,
    /** Closes what is open after its last write; refuses while a change is not saved. */
    close,
    /** Closes a file with a passphrase and forgets its key; refuses one without, or while a change is not saved. */
    lock: async () => {
      const of = needed()
      if (!of.key) throw new Refusal('conflict', 'has-no-passphrase')
      await settle(of)
      await leave(of, of.writer.path)
    },
    /** Forgets what is open without saving; only when the user chose so. */
    abandon: async () => {
      if (open) await leave(open, null)
    },
    /** Takes the right to write the open file from its holder, and reads it anew. */
    takeOver: async (): Promise<Changed> => {
      const of = needed()
      if (of.claim) await of.claim.release()
      const right = await rightTo(parts, of.writer.path, true)
      return readAnew(of, right)
    },
    /** Reads a file that is open read-only anew. */
    readAgain: (): Promise<Changed> => {
      const of = needed()
      return readAnew(of, { claim: null, readOnly: of.readOnly ?? { why: 'place', holder: null } })
    },
    apply: async (name: string, command: Command, input: unknown): Promise<Changed> => {
      const of = writable()
      const ran = run(of.programme, name, command, input, given())
      if (ran.step.forward.length === 0) return answer(of, ran.id)
      of.undo.push(ran.step)
      of.redo = []
      await keep(of, ran.programme, ran.step)
      return answer(of, ran.id)
    },
    /** Puts another programme whole in place of the open one, as one step that can be undone. */
    adopt: async (programme: Programme, name: string, input: unknown): Promise<Changed> => {
      const of = writable()
      const step = replacing(of.programme, programme, name, input)
      of.undo.push(step)
      of.redo = []
      await keep(of, programme, step)
      return answer(of)
    },
    /**
     * Changes programme and history at once and for good: nothing before it can be brought back by undo. What the
     * history keeps of the change itself is taken from the two states, unless `told` says it.
     */
    rewrite: async (
      name: string,
      change: (content: Content) => Pick<Content, 'programme' | 'history'> & { told?: Told },
    ) => {
      const of = writable()
      const { programme, history, told: said } = change(contentOf(of, now()))
      of.undo = []
      of.redo = []
      of.history = history
      of.duty.notBefore(of.revision + 1)
      const { forward, told } = replacing(of.programme, programme, name, {})
      await keep(of, programme, { name, forward, told: said ?? told })
      return answer(of)
    },
    /** Writes the file under another key, or (null) under none. */
    changeKey: async (key: Key | null, name: string): Promise<Changed> => {
      const of = writable()
      of.key = key
      of.duty.notBefore(of.revision + 1)
      await keep(of, of.programme, { name, forward: [], told: { of: [], more: 0, facts: [] } })
      return answer(of)
    },
    undo: async (): Promise<Changed> => {
      const of = writable()
      const step = of.undo.pop()
      if (!step) throw new Refusal('conflict', 'nothing-to-undo')
      of.redo.push(step)
      const { name, back, told } = step
      await keep(of, play(of.programme, back), { name, forward: back, told: reversed(told) }, 'undone')
      return answer(of)
    },
    redo: async (): Promise<Changed> => {
      const of = writable()
      const step = of.redo.pop()
      if (!step) throw new Refusal('conflict', 'nothing-to-redo')
      of.undo.push(step)
      await keep(of, play(of.programme, step.forward), step, 'redone')
      return answer(of)
    },
    saveAgain: async (): Promise<Changed> => {
      const of = writable()
      await save(of)
      return answer(of)
    },
    /** Lets the next write go over a file that another program changed, once `keep` has kept what is there. */
    writeOver: (keep: () => Promise<void>): Promise<void> => writable().writer.giveWay(keep),
    /** Writes the open programme to another place and works there from now on. */
    saveElsewhere: async (path: string): Promise<Changed> => {
      const of = needed()
      if (await disk.exists(path)) throw new Refusal('conflict', 'file-is-there-already', { field: 'path' })
      await disk.makeFolder(dirname(path))
      const right = await rightTo(parts, path)
      if (!right.claim) throw new Refusal('read-only', 'no-permission')
      const content = contentOf(of, now())
      const next = opened(parts, path, { content, key: of.key, facts: null }, right)
      try {
        await next.writer.save(content)
      } catch (error) {
        await right.claim.release()
        throw error
      }
      await of.claim?.release().catch(() => undefined)
      const { programme, history, revision, undo, redo } = of
      Object.assign(next, { programme, history, revision, undo, redo, savedAt: content.at })
      if (open === of) open = next
      announceFile(next)
      await settle(next)
      return answer(next)
    },
    history: (): History => needed().history,
  }

  /** Puts the file as it lies on the disk in place of what is open of it. */
  async function readAnew(of: OpenFile, right: Right): Promise<Changed> {
    const { path } = of.writer
    try {
      const fresh = await find(disk, path, { key: of.key })
      const next = opened(parts, path, fresh, right, of.isSample)
      if (open === of) open = next
      announcer.announce('programme.opened', { path })
      return answer(next)
    } catch (error) {
      await right.claim?.release()
      throw error
    }
  }
}
