/** The open programme: commands in, patches out, acknowledged when they are on the disk. */
import type { Changed } from '#shared/contract/core.ts'
import type { FileState, OpenState } from '#shared/contract/programme.ts'
import type { Circumstances, Command } from '#shared/model/command.ts'
import {
  programme as programmeSchema,
  type Programme,
  type ProgrammeDetails,
} from '#shared/model/programme.ts'
import { found, Refusal } from '#shared/model/refusal.ts'
import type { Announcer } from '../announcer.ts'
import { cohortFile } from '../file/adapter.ts'
import type { Disk } from '../file/disk.ts'
import { play, run, type Step } from './steps.ts'
import { createWriter, type Writer } from './writer.ts'

export interface StoreParts {
  disk: Disk
  announcer: Announcer
  /** Read anew for each command. */
  given: () => Circumstances
}

/** Everything about the one file that is open. */
interface Open {
  programme: Programme
  writer: Writer
  revision: number
  savedRevision: number
  savedAt: string | null
  trouble: { kind: string; code: string } | null
  undo: Step[]
  redo: Step[]
  history: { revision: number; name: string; at: string; undone: boolean }[]
  isSample: boolean
}

export type Store = ReturnType<typeof createStore>

/** A store with nothing open. */
export function createStore({ disk, announcer, given }: StoreParts) {
  let open: Open | null = null

  const fileState = (of: Open): FileState => ({
    path: of.writer.path,
    revision: of.revision,
    savedRevision: of.savedRevision,
    savedAt: of.savedAt,
    trouble: of.trouble,
    canUndo: of.undo.length > 0,
    canRedo: of.redo.length > 0,
    isSample: of.isSample,
  })
  const state = (): OpenState => (open ? { programme: open.programme, file: fileState(open) } : null)
  const needed = (): Open => found(open, 'no-programme-open')

  const announceFile = (of: Open) => {
    if (of === open) announcer.announce('programme.file', fileState(of))
  }

  /** Saves what is there now; where the disk refuses, the change stays in memory and the refusal says so. */
  async function save(of: Open): Promise<void> {
    const revision = of.revision
    try {
      await of.writer.save({ revision, programme: of.programme })
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
    if (revision > of.savedRevision) {
      of.savedRevision = revision
      of.savedAt = given().now
    }
    of.trouble = null
    announceFile(of)
  }

  const answer = (of: Open, id?: string): Changed => ({
    revision: of.revision,
    savedRevision: of.savedRevision,
    ...(id === undefined ? {} : { id }),
  })

  async function keep(
    of: Open,
    programme: Programme,
    name: string,
    patches: Step['forward'],
    undone = false,
  ) {
    of.programme = programme
    of.revision += 1
    of.history.push({ revision: of.revision, name, at: given().now, undone })
    announcer.announce('programme.changed', { name, patches, file: fileState(of) })
    await save(of)
  }

  /** Closes what is open, sweeps up beside what comes next and opens it; nothing can be changed in between. */
  async function switchTo(path: string, next: () => Open): Promise<OpenState> {
    await close()
    await disk.sweep(path)
    open = next()
    announcer.announce('programme.opened', { path })
    return state()
  }

  const opened = (path: string, programme: Programme, revision: number, isSample = false): Open => ({
    programme,
    writer: createWriter(disk, path, { revision, programme }),
    revision,
    savedRevision: revision,
    savedAt: null,
    trouble: null,
    undo: [],
    redo: [],
    history: [],
    isSample,
  })

  /** Writes a programme to a new place and opens it; an existing file is never written over. */
  async function createFrom(path: string, programme: Programme, isSample: boolean): Promise<OpenState> {
    if (await disk.exists(path)) throw new Refusal('conflict', 'file-is-there-already', { field: 'path' })
    const next = opened(path, programme, 1, isSample)
    await next.writer.save({ revision: 1, programme })
    next.savedAt = given().now
    return switchTo(path, () => next)
  }

  /** Waits until everything is on the disk, also what comes while it waits; refuses where the disk does. */
  async function settle(of: Open): Promise<void> {
    await of.writer.idle()
    while (of.savedRevision < of.revision) await save(of)
  }

  async function close(): Promise<void> {
    const before = open
    if (!before) return
    await settle(before)
    if (open !== before) return
    open = null
    announcer.announce('programme.opened', { path: null })
  }

  return {
    state,
    /** The open programme; refuses where none is. */
    programme: (): Programme => needed().programme,
    path: (): string | null => open?.writer.path ?? null,
    create: (path: string, details: ProgrammeDetails): Promise<OpenState> => {
      const { newId, now } = given()
      if (details.endsOn < details.startsOn)
        return Promise.reject(new Refusal('invalid', 'ends-before-it-starts', { field: 'details.endsOn' }))
      return createFrom(path, programmeSchema.parse({ ...details, id: newId(), createdAt: now }), false)
    },
    createFrom,
    /** Opens a file; refuses a damaged or newer one and leaves it, and what is open, as they are. */
    open: async (path: string): Promise<OpenState> => {
      const content = await cohortFile(disk, path).read()
      if (!content) throw new Refusal('not-found', 'no-such-file', { params: { file: path } })
      const before = open?.writer.path === path ? open : null
      return switchTo(path, () => {
        // Of a file that was open already the newest state is the one here, whatever was read before it was saved.
        const newest = before && before.revision >= content.revision ? before : content
        return opened(path, newest.programme, newest.revision)
      })
    },
    /** Closes what is open after its last write; refuses while a change is not saved. */
    close,
    /** Forgets what is open without saving; only when the user chose so. */
    abandon: () => {
      open = null
      announcer.announce('programme.opened', { path: null })
    },
    apply: async (name: string, command: Command, input: unknown): Promise<Changed> => {
      const of = needed()
      const ran = run(of.programme, name, command, input, given())
      if (ran.step.forward.length === 0) return answer(of, ran.id)
      of.undo.push(ran.step)
      of.redo = []
      await keep(of, ran.programme, name, ran.step.forward)
      return answer(of, ran.id)
    },
    undo: async (): Promise<Changed> => {
      const of = needed()
      const step = of.undo.pop()
      if (!step) throw new Refusal('conflict', 'nothing-to-undo')
      of.redo.push(step)
      await keep(of, play(of.programme, step.back), step.name, step.back, true)
      return answer(of)
    },
    redo: async (): Promise<Changed> => {
      const of = needed()
      const step = of.redo.pop()
      if (!step) throw new Refusal('conflict', 'nothing-to-redo')
      of.undo.push(step)
      await keep(of, play(of.programme, step.forward), step.name, step.forward)
      return answer(of)
    },
    saveAgain: async (): Promise<Changed> => {
      const of = needed()
      await save(of)
      return answer(of)
    },
    saveElsewhere: async (path: string): Promise<Changed> => {
      const of = needed()
      if (await disk.exists(path)) throw new Refusal('conflict', 'file-is-there-already', { field: 'path' })
      const writer = createWriter(disk, path, { revision: of.revision, programme: of.programme })
      await writer.save({ revision: of.revision, programme: of.programme })
      of.writer = writer
      of.savedRevision = of.revision
      of.savedAt = given().now
      of.trouble = null
      announceFile(of)
      return answer(of)
    },
    history: () => needed().history,
  }
}
