/** What the coordinator chose for a print, and the request it makes. */
import type { Language, Paper } from '#shared/model/scalars.ts'
import type { ToolId } from '#shared/tools/index.ts'

export interface Choices {
  /** `own`: the language of the person, or of the programme. */
  language: Language | 'own'
  paper: Paper
  lowInk: boolean
  blank: boolean
  /** The sheets of a workbook, in the order of the method. */
  sheets: readonly ToolId[]
}

/** The part of every request for paper that is the same. */
export const lookOf = ({ language, paper, lowInk, blank }: Choices) => ({
  paper,
  lowInk,
  blank,
  ...(language === 'own' ? {} : { language }),
})
