/** People as a table again: CSV that spreadsheets open safely and that an import reads back as the same people. */
import { translator } from '../i18n/translate.ts'
import type { OwnField } from '../model/own-field.ts'
import { slots, type Person } from '../model/person.ts'
import type { Language } from '../model/scalars.ts'
import type { Field } from './fields.ts'
import { escapeFormula } from './formula.ts'
import type { Separator } from './scan.ts'
import { isTongue } from './tongues.ts'

export interface WriteOptions {
  language: Language
  separator: Separator
  /** Everybody whom a ranked list may name. */
  among: Readonly<Record<string, Person>>
  /** The programme's own fields, a column each. */
  fields?: readonly OwnField[]
}

const quoted = (cell: string, separator: Separator): string =>
  cell.includes(separator) || /["\r\n]|^ | $|^sep=/i.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell

/** Rows of cells as delimited text: formulas guarded, quoted where needed, lines ended as spreadsheets do. */
export const delimited = (rows: readonly (readonly string[])[], separator: Separator): string =>
  rows
    .map((row) => row.map((cell) => quoted(escapeFormula(cell), separator)).join(separator) + '\r\n')
    .join('')

/**
 * People as CSV text, its byte order mark first, headings and answers in the language asked for. Names of
 * ranked people stand best first; a column that nobody has an answer for is left out.
 */
export function writePeople(people: readonly Person[], options: WriteOptions): string {
  const { language, separator, among, fields = [] } = options
  const t = translator(language)
  const slot = (one: string) => {
    const known = slots.find((each) => each === one)
    return known ? t(`terms.slot.${known}`) : one
  }
  const tongue = (one: string) => (isTongue(one) ? t(`terms.tongue.${one}`) : one)
  const listed = (items: readonly string[]) => items.join('; ')
  const columns: [Exclude<Field, 'ignore' | 'nameFamilyFirst' | 'givenName'>, (one: Person) => string][] = [
    ['name', (one) => one.name],
    ['familyName', (one) => one.familyName ?? ''],
    ['nameCyrillic', (one) => one.nameCyrillic ?? ''],
    ['role', (one) => t(`terms.role.${one.role}`)],
    ['email', (one) => one.email ?? ''],
    ['phone', (one) => one.phone ?? ''],
    ['town', (one) => one.town ?? ''],
    ['organisation', (one) => one.organisation ?? ''],
    ['disciplines', (one) => listed(one.disciplines)],
    ['topics', (one) => listed(one.topics)],
    ['languages', (one) => listed(one.languages.map(tongue))],
    ['experienceYears', (one) => one.experienceYears?.toString() ?? ''],
    ['availability', (one) => listed(one.availability.map(slot))],
    ['format', (one) => (one.format ? t(`terms.format.${one.format}`) : '')],
    ['places', (one) => (one.role === 'mentor' ? String(one.places) : '')],
    ['ranked', (one) => one.rankedIds.flatMap((id) => among[id]?.name ?? []).join(' > ')],
    ['formerPartners', (one) => one.formerPartnerIds.flatMap((id) => among[id]?.name ?? []).join('; ')],
    [
      'mentoredBefore',
      ({ mentoredBefore: before }) => (before === undefined ? '' : t(before ? 'people.yes' : 'people.no')),
    ],
    ['motivation', (one) => one.motivation ?? ''],
    ['consent', ({ consent: { state } }) => (state === 'unknown' ? '' : t(`intake.consent.${state}`))],
    ['appliedOn', (one) => one.appliedOn ?? ''],
    ['channel', (one) => one.channel ?? ''],
    ['note', (one) => one.note ?? ''],
  ]
  const used = columns.filter(([field, cell]) => field === 'name' || people.some((one) => cell(one) !== ''))
  const own = fields.filter(({ id }) => people.some(({ answers }) => answers[id] !== undefined))
  const headings = [...used.map(([field]) => t(`intake.field.${field}`)), ...own.map(({ name }) => name)]
  const cells = (one: Person) => [
    ...used.map(([, cell]) => cell(one)),
    ...own.map(({ id }) => String(one.answers[id] ?? '')),
  ]
  return '\uFEFF' + delimited([headings, ...people.map(cells)], separator)
}
