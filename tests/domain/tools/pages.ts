/** Pages of a sheet as marks, and what is written on them: shared by the tests of single sheets. */
import { composeSheet } from '#shared/print/compose.ts'
import type { PrintContext, Values } from '#shared/print/context.ts'
import type { Mark, TextMark } from '#shared/print/marks.ts'
import { worksheetOf } from '#shared/print/request.ts'
import { book } from '#tests/domain/print/sample.ts'

/** The sheets that these tests are about. */
export const sheets = [
  'rules-of-the-game',
  'here-and-now',
  'action-plan',
  'session-log',
  'final-session',
] as const

/** A sheet's pages, numbered as a document of its own. */
export function pagesOf(tool: string, given: PrintContext, values: Values = {}): Mark[][] {
  const leaves = composeSheet(
    worksheetOf(tool).in(given.language),
    given,
    values,
    book.measure(given.language),
  )
  return leaves.map((leaf, at) => leaf.draw({ page: at + 1, pages: leaves.length }))
}

export const textsOf = (marks: readonly Mark[]): TextMark[] =>
  marks.flatMap((mark) => (mark.kind === 'text' && mark.text !== '' ? [mark] : []))

/** Everything that is said on some pages, line after line. */
export const said = (pages: readonly (readonly Mark[])[]): string =>
  pages
    .flatMap(textsOf)
    .map((text) => text.text)
    .join(' ')
