/** The mentoring tools: every sheet of the method, its phase, who fills it, who may see it, and which are on paper now. */
import type { Visibility } from '../print/blocks/block.ts'
import type { Part } from '../print/ink.ts'
import type { Worksheet } from '../print/worksheet.ts'
import { actionPlan } from './action-plan/definition.ts'
import { actionPlanKnown } from './action-plan/known.ts'
import { finalSession } from './final-session/definition.ts'
import { finalSessionKnown } from './final-session/known.ts'
import { goalSetting } from './goal-setting/definition.ts'
import { hereAndNow } from './here-and-now/definition.ts'
import { hereAndNowKnown } from './here-and-now/known.ts'
import type { Known } from './known.ts'
import { rulesOfTheGame } from './rules-of-the-game/definition.ts'
import { rulesKnown } from './rules-of-the-game/known.ts'
import { sessionLog } from './session-log/definition.ts'

/** Who fills a sheet; `signed` is both with signatures, `guided` the mentee with the mentor's questions. */
export type Filler =
  'mentee' | 'mentor' | 'both' | 'signed' | 'guided' | 'each' | 'eachThenBoth' | 'coordinator'

export interface Tool {
  readonly part: Part
  readonly fills: Filler
  readonly visibility: Visibility
  /** Absent while the sheet is not on paper yet. */
  readonly worksheet?: Worksheet
  /** What the file can fill in beforehand, besides the names and the session of the context. */
  readonly known?: Known
}

/** In the order of the method, which is the order of a workbook. */
export const tools = {
  application: { part: 'preparation', fills: 'mentee', visibility: 'coordinator' },
  'preparation-mentee': { part: 'preparation', fills: 'mentee', visibility: 'private' },
  'preparation-mentor': { part: 'preparation', fills: 'mentor', visibility: 'private' },
  'rules-of-the-game': {
    part: 'first-session',
    fills: 'signed',
    visibility: 'shared',
    worksheet: rulesOfTheGame,
    known: rulesKnown,
  },
  'session-calendar': { part: 'first-session', fills: 'both', visibility: 'shared' },
  'goal-setting': { part: 'first-session', fills: 'mentee', visibility: 'shared', worksheet: goalSetting },
  'here-and-now': {
    part: 'here-and-now',
    fills: 'guided',
    visibility: 'shared',
    worksheet: hereAndNow,
    known: hereAndNowKnown,
  },
  'there-and-then': { part: 'there-and-then', fills: 'guided', visibility: 'shared' },
  'gap-and-options': { part: 'there-and-then', fills: 'guided', visibility: 'shared' },
  'action-plan': {
    part: 'there-and-then',
    fills: 'mentee',
    visibility: 'shared',
    worksheet: actionPlan,
    known: actionPlanKnown,
  },
  'session-log': { part: 'bridging-the-gap', fills: 'both', visibility: 'shared', worksheet: sessionLog },
  'conversation-cards': { part: 'bridging-the-gap', fills: 'mentor', visibility: 'shared' },
  reflection: { part: 'bridging-the-gap', fills: 'each', visibility: 'private' },
  'mid-term': { part: 'bridging-the-gap', fills: 'both', visibility: 'shared' },
  'bridging-review': { part: 'bridging-the-gap', fills: 'both', visibility: 'shared' },
  'final-session': {
    part: 'final-session',
    fills: 'eachThenBoth',
    visibility: 'shared',
    worksheet: finalSession,
    known: finalSessionKnown,
  },
  certificate: { part: 'final-session', fills: 'coordinator', visibility: 'coordinator' },
  'coordinator-sheets': { part: 'final-session', fills: 'coordinator', visibility: 'coordinator' },
  'loving-our-failures': { part: 'failures', fills: 'each', visibility: 'private' },
} as const satisfies Record<string, Tool>
export type ToolId = keyof typeof tools

/** A tool's entry as its general type. */
export const tool = (id: ToolId): Tool => tools[id]

/** The tools that can be printed, in the order of the method. */
export const printable = (): ToolId[] =>
  (Object.keys(tools) as ToolId[]).filter((id) => tool(id).worksheet !== undefined)
