/** Every section of the report on screen, in the order of its pages. */
import type { FigureDesk, ReportSection, SectionId } from '../figures.ts'
import { closureSection } from './closure.ts'
import { fidelitySection } from './fidelity.ts'
import { goalsSection } from './goals.ts'
import { matchingSection } from './matching.ts'
import { methodSection } from './method.ts'
import { reachSection } from './reach.ts'
import { summarySection } from './summary.ts'

/** How each section is made. */
export const sections = {
  summary: summarySection,
  reach: reachSection,
  fidelity: fidelitySection,
  goals: goalsSection,
  matching: matchingSection,
  closure: closureSection,
  method: methodSection,
} as const satisfies Record<SectionId, (desk: FigureDesk) => ReportSection>
