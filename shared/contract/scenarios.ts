/** What can be asked of kept matchings: to keep, name, compare and work on them. */
import { z } from 'zod'
import {
  keepScenario,
  noteScenario,
  removeScenario,
  renameScenario,
  workOnScenario,
} from '../matching/scenarios/commands.ts'
import { comparison } from '../matching/scenarios/shape.ts'
import { variation } from '../matching/study/variation.ts'
import { scenario } from '../model/programme.ts'
import { id, language, paper } from '../model/scalars.ts'
import { change, job, procedure } from './core.ts'
import { written } from './print.ts'

export const scenarios = {
  /** The present proposal under its present settings. */
  keep: change(keepScenario),
  rename: change(renameScenario),
  note: change(noteScenario),
  remove: change(removeScenario),
  /** Makes it the present matching, as far as it can still be. */
  workOn: change(workOnScenario),
  /** Solves a variation and keeps it, under a name in words where none is given. */
  tryOut: job({
    input: z.object({ variation, name: scenario.shape.name.optional() }),
    result: z.object({ scenarioId: id, letter: z.string(), name: z.string(), revision: z.number().int() }),
  }),
  /** All of them (or some) and the present proposal, measured by today's weights. */
  compare: procedure({
    input: z.object({ ids: z.array(id).optional() }),
    output: comparison,
  }),
  /** The comparison as one PDF on landscape paper; `now` among the ids is the present proposal. */
  print: job({
    input: z.object({
      ids: z.array(id).optional(),
      language: language.optional(),
      paper: paper.optional(),
      target: z.string().nullable(),
    }),
    result: written,
  }),
}
