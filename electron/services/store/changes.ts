/** What can happen to the open programme: commands, undo and redo, whole replacements, another key. */
import type { Changed } from '#shared/contract/core.ts'
import { reversed, type Told } from '#shared/history/entry.ts'
import type { Circumstances, Command } from '#shared/model/command.ts'
import type { Programme } from '#shared/model/programme.ts'
import { Refusal } from '#shared/model/refusal.ts'
import type { Content } from '../file/format.ts'
import { type Key, wipe } from '../file/seal.ts'
import { answer, type Keeping } from './keeping.ts'
import { contentOf, type OpenFile } from './open-file.ts'
import { play, replacing, run, type Step } from './steps.ts'

export interface ChangesParts extends Pick<Keeping, 'keep' | 'save'> {
  /** The open file; refuses where none is, or it is open for reading only. */
  writable: () => OpenFile
  given: () => Circumstances
}

/** The changes of a store. Each is in memory at once, and acknowledged when it is on the disk. */
export function changesOn({ writable, given, keep, save }: ChangesParts) {
  const take = async (of: OpenFile, step: Step, programme: Programme) => {
    of.undo.push(step)
    of.redo = []
    await keep(of, programme, step)
  }
  return {
    apply: async (name: string, command: Command, input: unknown): Promise<Changed> => {
      const of = writable()
      const { programme, step, id } = run(of.programme, name, command, input, given())
      if (step.forward.length > 0) await take(of, step, programme)
      return answer(of, id)
    },
    /** Puts another programme whole in place of the open one, as one step that can be undone. */
    adopt: async (programme: Programme, name: string, input: unknown): Promise<Changed> => {
      const of = writable()
      await take(of, replacing(of.programme, programme, name, input), programme)
      return answer(of)
    },
    /**
     * Changes programme and history at once and for good: nothing before it can be brought back by undo. What the
     * history keeps of the change itself is taken from the two states, unless `told` says it.
     */
    rewrite: async (
      name: string,
      change: (content: Content) => Pick<Content, 'programme' | 'history'> & { told?: Told },
    ): Promise<Changed> => {
      const of = writable()
      const { programme, history, told: said } = change(contentOf(of, given().now))
      of.undo = []
      of.redo = []
      of.history = history
      of.duty.notBefore(of.revision + 1)
      const { forward, told } = replacing(of.programme, programme, name, {})
      await keep(of, programme, { name, forward, told: said ?? told })
      return answer(of)
    },
    /** Writes the file under another key, or (null) under none; the one before is forgotten once that is done. */
    changeKey: async (key: Key | null, name: string): Promise<Changed> => {
      const of = writable()
      const before = of.key
      of.key = key
      of.duty.notBefore(of.revision + 1)
      await keep(of, of.programme, { name, forward: [], told: { of: [], more: 0, facts: [] } })
      if (before && before !== of.key) wipe(before)
      await of.writer.sweep()
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
  }
}
