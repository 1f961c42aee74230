/** Requests for paper: plain values that cross to a worker, and the documents composed from them. */
import { bind, type DocumentDefinition } from './definition.ts'
import { composeSheet } from './compose.ts'
import type { PrintContext, Values } from './context.ts'
import type { LocalDate } from '../model/scalars.ts'
import { found } from '../model/refusal.ts'
import { tool, tools, type ToolId } from '../tools/index.ts'
import { printable } from './typeset.ts'
import type { Measure } from './type.ts'

/** One sheet by itself, blank (no values) or filled. */
export interface SheetRequest {
  context: PrintContext
  tool: ToolId
  values: Values
  today: LocalDate
}

/** A text about to be printed, and whose it is: for the message when a font cannot show it. */
export interface PrintedText {
  field: string
  person?: string
  text: string
}

/** The words of a request that people wrote, made fit for paper. */
export const printableValues = (values: Values): Values =>
  Object.fromEntries(
    Object.entries(values).map(([field, value]) => [
      field,
      typeof value === 'string' ? printable(value) : value,
    ]),
  )

/** The context with its texts made fit for paper. */
export const printableContext = (context: PrintContext): PrintContext =>
  Object.fromEntries(
    Object.entries(context).map(([key, value]) => [
      key,
      typeof value === 'string' ? printable(value) : value,
    ]),
  ) as unknown as PrintContext

/** The texts in a context, with their fields. */
export const textsOf = (context: PrintContext): PrintedText[] => [
  { field: 'programme', text: context.programme },
  { field: 'edition', text: context.edition },
  { field: 'organisation', text: context.organisation },
  { field: 'contact', text: context.contact },
  { field: 'code', text: context.pairCode ?? '' },
  { field: 'coordinator', text: context.coordinator ?? '' },
  { field: 'venue', text: context.session?.place ?? '' },
  { field: 'name', person: context.mentor ?? '', text: context.mentor ?? '' },
  { field: 'name', person: context.mentee ?? '', text: context.mentee ?? '' },
]

/** The texts in values; `person` is who wrote them. */
export const textsIn = (values: Values, person: string): PrintedText[] =>
  Object.entries(values).flatMap(([field, value]) =>
    typeof value === 'string' ? [{ field, person, text: value }] : [],
  )

/** The sheet of a tool, or a refusal when it is not on paper yet. */
export const worksheetOf = (id: string) =>
  found(Object.hasOwn(tools, id) ? tool(id as ToolId).worksheet : undefined, 'tool-not-on-paper', {
    tool: id,
  })

/** A sheet by itself as a document; its title names the sheet, the programme and the pair's code, no person. */
export function sheetDocument(request: SheetRequest, measure: Measure): DocumentDefinition {
  const context = printableContext(request.context)
  const sheet = worksheetOf(request.tool).in(context.language)
  const leaves = composeSheet(sheet, context, printableValues(request.values), measure)
  return bind(leaves, {
    title: [sheet.title, context.programme, context.edition, context.pairCode].filter(Boolean).join(' · '),
    language: context.language,
    paper: context.paper,
    today: request.today,
  })
}
