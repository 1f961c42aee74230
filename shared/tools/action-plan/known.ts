/** The action plan filled beforehand: when it was agreed. */
import { dated, type Known } from '../known.ts'

export const actionPlanKnown: Known = ({ pair, language }) =>
  dated('agreed', pair.proofs.planAgreedOn, language)
