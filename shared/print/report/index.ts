/** The report of an edition: a request in, a document out; the same request gives the same document. */
import { bind, type DocumentDefinition } from '../definition.ts'
import type { Measure } from '../type.ts'
import { closureSection } from './closure.ts'
import { reportDesk } from './desk.ts'
import { fidelitySection } from './fidelity.ts'
import { flow } from './flow.ts'
import { goalsSection } from './goals.ts'
import { matchingSection } from './matching.ts'
import { methodSection } from './method.ts'
import { reachSection } from './reach.ts'
import type { ReportRequest } from './request.ts'
import { titlePage } from './title.ts'

export { reportRequest, reportTexts, type ReportOptions, type ReportRequest } from './request.ts'

/** The sections after the first page, in their order. */
const sections = [reachSection, fidelitySection, goalsSection, matchingSection, closureSection, methodSection]

/** Composes the report; `measure` gives the widths of its language. */
export function reportDocument(request: ReportRequest, measure: Measure): DocumentDefinition {
  const desk = reportDesk(request, measure)
  const { details, evaluation, language, paper, today } = request
  const name = desk.t(evaluation.interim ? 'report.documentInterim' : 'report.documentFinal')
  const leaves = [
    titlePage(desk),
    ...flow(
      desk,
      sections.map((section) => section(desk)),
    ),
  ]
  return bind(leaves, {
    title: [name, details.name, details.edition].filter(Boolean).join(' · '),
    language,
    paper,
    today,
  })
}
