/** Keeping a change: into the programme and its history, out to the windows, onto the disk. */
import type { Changed } from '#shared/contract/core.ts'
import type { HistoryEntry } from '#shared/model/history.ts'
import { remember, type Told } from '#shared/history/entry.ts'
import type { Programme } from '#shared/model/programme.ts'
import { Refusal } from '#shared/model/refusal.ts'
import type { Instant } from '#shared/model/scalars.ts'
import type { Announcer } from '../announcer.ts'
import { contentOf, fileStateOf, type OpenFile } from './open-file.ts'
import type { Step } from './steps.ts'

/** Where the one open file lies. */
export interface Table {
  open: OpenFile | null
}

export interface KeepingParts {
  announcer: Announcer
  now: () => Instant
  who: () => string
}

/** What was answered of a change. */
export const answer = (of: OpenFile, id?: string): Changed => ({
  revision: of.revision,
  savedRevision: of.savedRevision,
  ...(id === undefined ? {} : { id }),
})

export type Keeping = ReturnType<typeof keepingOn>

/** Keeps changes of what lies on a table. */
export function keepingOn(table: Table, { announcer, now, who }: KeepingParts) {
  const announceFile = (of: OpenFile) => {
    if (of === table.open) announcer.announce('programme.file', fileStateOf(of))
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
    of.savedRevision = Math.max(of.savedRevision, revision)
    of.savedAt = at
    of.trouble = null
    announceFile(of)
  }

  /** Waits until everything is on the disk, also what comes while it waits; refuses where the disk does. */
  async function settle(of: OpenFile): Promise<void> {
    await of.writer.idle()
    while (of.savedRevision < of.revision) await save(of)
  }

  /** Plays a step onto the open programme, writes it into the history, tells the windows, and saves. */
  async function keep(
    of: OpenFile,
    programme: Programme,
    step: Pick<Step, 'name' | 'forward'> & { told: Told },
    way: HistoryEntry['way'] = 'done',
  ): Promise<void> {
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

  return { announceFile, save, settle, keep }
}
