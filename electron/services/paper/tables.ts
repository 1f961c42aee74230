/** What goes out as CSV: people, pairs, and the report's figures. */
import { figuresCsv } from '#shared/evaluation/figures.ts'
import { delimited, writePeople } from '#shared/intake/write.ts'
import { pairRows } from '#shared/journey/table.ts'
import { peopleOf, type Programme } from '#shared/model/programme.ts'
import { assertNever } from '#shared/model/refusal.ts'
import type { Language, LocalDate } from '#shared/model/scalars.ts'

export type Table = 'mentors' | 'mentees' | 'pairs' | 'figures'

/** Spreadsheets read UTF-8 only with its mark. */
const mark = '\uFEFF'

/** A table as text, figures as they stood on a day; spreadsheets of Serbian (decimal comma) expect semicolons. */
export function tableText(of: Programme, table: Table, language: Language, day: LocalDate): string {
  const separator = language === 'en' ? ',' : ';'
  switch (table) {
    case 'mentors':
    case 'mentees':
      return writePeople(peopleOf(of, table === 'mentors' ? 'mentor' : 'mentee'), {
        language,
        separator,
        among: of.people,
        fields: of.fields,
      })
    case 'pairs':
      return mark + delimited(pairRows(of, language), separator)
    case 'figures':
      return figuresCsv(of, day, language)
    default:
      return assertNever(table)
  }
}
