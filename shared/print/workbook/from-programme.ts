/** Requests for paper from the programme's file: names, sessions and goals as far as they may be seen. */
import { shownName } from '../../i18n/names.ts'
import { translator } from '../../i18n/translate.ts'
import type { Goal } from '../../model/goal.ts'
import type { Pair } from '../../model/pair.ts'
import type { Programme } from '../../model/programme.ts'
import { found } from '../../model/refusal.ts'
import type { Id, Language, LocalDate, Paper } from '../../model/scalars.ts'
import type { Session } from '../../model/session.ts'
import { formatDate } from '../../i18n/dates.ts'
import { printable as printableTools, tool, tools, type ToolId } from '../../tools/index.ts'
import { levelIds } from '../blocks/levels.ts'
import type { PrintContext, PrintedSession, Values } from '../context.ts'
import { worksheetOf, type SheetRequest } from '../request.ts'
import type { Fill, WorkbookRequest } from './compose.ts'

export interface PrintOptions {
  /** Nothing of the pair is filled in: no names, no code, no goals. */
  blank?: boolean
  language?: Language
  paper?: Paper
  lowInk?: boolean
  today: LocalDate
}

/** The pair's papers are in the mentee's language, unless asked otherwise. */
const languageOf = (programme: Programme, pair: Pair | null, options: PrintOptions): Language =>
  options.language ?? (pair ? programme.people[pair.menteeId]?.language : undefined) ?? programme.language

function contextOf(programme: Programme, pair: Pair | null, options: PrintOptions): PrintContext {
  const language = languageOf(programme, pair, options)
  const base: PrintContext = {
    language,
    paper: options.paper ?? programme.settings.paper,
    programme: programme.name,
    edition: programme.edition,
    organisation: programme.organisation,
    contact: programme.settings.contact,
    accent: programme.settings.accent,
    lowInk: options.lowInk ?? false,
  }
  if (!pair || options.blank) return base
  const name = (id: Id) => shownName(found(programme.people[id], 'no-such-person'), language)
  return {
    ...base,
    pairCode: pair.code,
    mentor: name(pair.mentorId),
    mentee: name(pair.menteeId),
    startsOn: pair.startsOn ?? programme.startsOn,
    endsOn: programme.endsOn,
  }
}

/** A goal's values: all of it, only importance, or only that it was set, as the mentee allowed. */
export function goalValues(goal: Goal, language: Language): Values {
  const common = {
    date: formatDate(language, goal.setOn, 'short'),
    version: goal.version,
    seen: goal.visibility,
  }
  if (goal.visibility === 'no') return common
  const rated = goal.importance === undefined ? common : { ...common, importance: goal.importance }
  if (goal.visibility === 'levels') return rated
  // The file keeps the levels from −2 to +2, the sheet lists them from +2 down.
  const levels = Object.fromEntries(
    [...(goal.levels ?? [])].reverse().map((text, at) => [`level${levelIds[at] ?? ''}`, text]),
  )
  return {
    ...rated,
    ...levels,
    ...(goal.wording === undefined ? {} : { goal: goal.wording }),
    ...(goal.horizon === undefined ? {} : { horizon: goal.horizon }),
  }
}

/** A session as a sheet's head names it. Its time bar is a plan, so a held session shows the usual length as well. */
function printedSession(session: Session, programme: Programme, language: Language): PrintedSession {
  const place = session.venue ?? (session.mode ? translator(language)(`terms.mode.${session.mode}`) : '')
  return {
    number: session.number,
    date: session.date,
    minutes: (session.state === 'planned' ? session.minutes : undefined) ?? programme.settings.sessionMinutes,
    ...(place ? { place } : {}),
  }
}

/** The copies of one tool in a workbook: a goal sheet for each open goal, a log for each planned session. */
function fillsFor(id: ToolId, programme: Programme, pair: Pair | null, options: PrintOptions): Fill[] {
  const language = languageOf(programme, pair, options)
  const known = pair !== null && !options.blank
  if (id === 'goal-setting' && known) {
    const open = pair.goals.filter((goal) => goal.state === 'open')
    if (open.length > 0) return open.map((goal) => ({ values: goalValues(goal, language) }))
  }
  if (id === 'session-log') {
    const sessions = known ? pair.sessions.filter((session) => session.state !== 'waived') : []
    const count = Math.max(programme.settings.plannedSessions, ...sessions.map((session) => session.number))
    return Array.from({ length: count }, (_, at) => {
      const session = sessions.find((one) => one.number === at + 1)
      if (session) return { values: {}, session: printedSession(session, programme, language) }
      const minutes = programme.settings.sessionMinutes
      return { values: {}, session: known ? { number: at + 1, minutes } : { minutes } }
    })
  }
  return [{ values: known ? (tool(id).known?.({ pair, programme, language }) ?? {}) : {} }]
}

/**
 * The request for a pair's workbook with all printable tools, or those named. Refuses (`not-found`) an unknown pair
 * or a tool that is not on paper.
 */
export function workbookRequest(
  programme: Programme,
  pairId: Id,
  options: PrintOptions & { tools?: readonly string[] },
): WorkbookRequest {
  const pair = found(programme.pairs[pairId], 'no-such-pair')
  const ids = options.tools?.map(toolId) ?? printableTools()
  return {
    context: contextOf(programme, pair, options),
    sheets: ids.map((id) => ({ tool: id, fills: fillsFor(id, programme, pair, options) })),
    today: options.today,
  }
}

/** The request for one sheet, for a pair or (pairId null) blank for anybody. A goal sheet shows the newest open goal. */
export function sheetRequest(
  programme: Programme,
  id: string,
  pairId: Id | null,
  options: PrintOptions,
): SheetRequest {
  const pair = pairId === null ? null : found(programme.pairs[pairId], 'no-such-pair')
  const fills = fillsFor(toolId(id), programme, pair, options)
  const fill = id === 'session-log' ? nextLog(fills, pair) : fills.at(-1)
  const context = contextOf(programme, pair, options)
  return {
    context: fill?.session ? { ...context, session: fill.session } : context,
    tool: toolId(id),
    values: fill?.values ?? {},
    today: options.today,
  }
}

/** The log of the first session that is still planned, else the first one without a record. */
function nextLog(fills: readonly Fill[], pair: Pair | null): Fill | undefined {
  const done = new Set(pair?.sessions.filter((one) => one.state !== 'planned').map((one) => one.number))
  return fills.find((fill) => !done.has(fill.session?.number ?? 0)) ?? fills.at(-1)
}

function toolId(id: string): ToolId {
  worksheetOf(id)
  return found(
    (Object.keys(tools) as ToolId[]).find((known) => known === id),
    'tool-not-on-paper',
    { tool: id },
  )
}
