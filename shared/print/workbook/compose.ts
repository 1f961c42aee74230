/** A pair's workbook: cover, contents, method, then every part behind its divider, and pages for notes. */
import { formatDate } from '../../i18n/dates.ts'
import { phases } from '../../model/phases.ts'
import type { LocalDate } from '../../model/scalars.ts'
import { tool, tools, type ToolId } from '../../tools/index.ts'
import { composeSheet, type Leaf } from '../compose.ts'
import {
  desk as layDesk,
  headValues,
  type PrintContext,
  type PrintedSession,
  type Values,
} from '../context.ts'
import { bind, type DocumentDefinition } from '../definition.ts'
import { footer } from '../furniture.ts'
import type { Part } from '../ink.ts'
import type { Mark } from '../marks.ts'
import { printableContext, printableValues, worksheetOf } from '../request.ts'
import type { Measure } from '../type.ts'
import { contents, type ContentsGroup, type ContentsRow } from './contents.ts'
import { cover } from './cover.ts'
import { divider } from './divider.ts'
import { method } from './method.ts'
import { notes } from './notes.ts'

/** The version of the workbook's own pages, printed in their footers. */
export const workbookVersion = 1

/** One copy of a sheet: what is filled in, and the session it is for. */
export interface Fill {
  values: Values
  session?: PrintedSession
}

export interface WorkbookRequest {
  context: PrintContext
  /** In any order; the book has them in the order of the method, each as many times as it has fills. */
  sheets: { tool: ToolId; fills: Fill[] }[]
  today: LocalDate
}

const parts: Part[] = [...phases, 'failures']
const order = Object.keys(tools)

interface Entry {
  part: Part
  rows: ContentsRow[]
}

/** The pages in order, each waiting for its numbers. Sheets start on right-hand (odd) pages. */
export function workbookLeaves(request: WorkbookRequest, measure: Measure): Leaf[] {
  const context = printableContext(request.context)
  const day = (date: LocalDate | undefined) => (date ? formatDate(context.language, date, 'short') : '')
  const front = layDesk(
    context,
    'preparation',
    {
      ...headValues(context),
      coordinator: context.coordinator ?? '',
      from: day(context.startsOn),
      until: day(context.endsOn),
    },
    measure,
  )
  const { t } = front
  const footing = `${t('print.workbook')} ${workbookVersion}`
  const leaves: Leaf[] = []
  const entries: Entry[] = []
  const footed =
    (marks: () => Mark[]): Leaf['draw'] =>
    (place) => [...marks(), ...footer({ sheet: footing, place }, front)]

  let notesPage = 0
  leaves.push(
    { draw: () => cover(front) },
    { draw: footed(() => contents(groups(), front)) },
    { draw: footed(() => method(front)) },
  )
  const groups = (): ContentsGroup[] => [
    { rows: [{ name: t('print.method.title'), who: t('print.contents.both'), to: 'method', page: 3 }] },
    ...entries,
    { rows: [{ name: t('print.contents.notes'), who: '', to: 'notes', page: notesPage }] },
  ]

  let lastDesk = front
  const chosen = [...request.sheets].sort((a, b) => order.indexOf(a.tool) - order.indexOf(b.tool))
  for (const part of parts) {
    const here = chosen.filter((sheet) => tool(sheet.tool).part === part && sheet.fills.length > 0)
    if (here.length === 0) continue
    const partDesk = layDesk(context, part, {}, measure)
    const entry: Entry = { part, rows: [] }
    entries.push(entry)
    sealCutBack()
    lastDesk = partDesk
    leaves.push({ draw: footed(() => divider(part, entry.rows, partDesk)) })
    for (const { tool: id, fills } of here) {
      const sheet = worksheetOf(id).in(context.language)
      fills.forEach((fill, at) => {
        if (leaves.length % 2 === 1)
          leaves.push(notes(partDesk, footing, { cut: leaves.at(-1)?.cut, headed: true }))
        if (at === 0)
          entry.rows.push({
            name:
              fills.length === 1
                ? sheet.title
                : t('print.contents.copies', { name: sheet.title, count: fills.length }),
            who: t(`print.fills.${tool(id).fills}`),
            to: `sheet-${id}`,
            page: leaves.length + 1,
          })
        leaves.push(
          ...composeSheet(
            sheet,
            fill.session ? { ...context, session: fill.session } : context,
            printableValues(fill.values),
            measure,
            at === 0
              ? { id: `sheet-${id}`, bookmark: { title: sheet.title, under: `part-${part}` } }
              : { id: `sheet-${id}-${at + 1}` },
          ),
        )
      })
    }
  }
  sealCutBack()
  notesPage = leaves.length + 1
  leaves.push(notes(front, footing, { id: 'notes', headed: false }))
  while (leaves.length % 2 === 1) leaves.push(notes(front, footing, { headed: false }))
  return leaves

  /** The back of a sheet that is cut holds nothing but lines above the cut, never a divider. */
  function sealCutBack() {
    const cut = leaves.at(-1)?.cut
    if (leaves.length % 2 === 1 && cut !== undefined)
      leaves.push(notes(lastDesk, footing, { cut, headed: true }))
  }
}

/** The workbook as a document; its title names programme, edition and pair code, no person. */
export function workbookDocument(request: WorkbookRequest, measure: Measure): DocumentDefinition {
  const context = printableContext(request.context)
  const { t } = layDesk(context, 'preparation', {}, measure)
  return bind(workbookLeaves(request, measure), {
    title: [t('print.workbook'), context.programme, context.edition, context.pairCode]
      .filter(Boolean)
      .join(' · '),
    language: context.language,
    paper: context.paper,
    today: request.today,
  })
}
