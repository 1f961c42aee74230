/** One row of a table as one application: every cell read into its field, with what could not be read kept in the note. */
import type { LocalDate } from '../model/scalars.ts'
import type { OwnField } from '../model/own-field.ts'
import type { Role } from '../model/person.ts'
import {
  answersIn,
  availabilityIn,
  consentIn,
  formatOf,
  ranksIn,
  saysNothing,
  worksAlone,
  yesOrNo,
} from './answers.ts'
import { longest, type PersonChanges } from './changes.ts'
import { roleIn, type Column } from './columns.ts'
import { emailsIn } from './emails.ts'
import { dayIn, figureIn, type DayOrder } from './figures.ts'
import type { Field } from './fields.ts'
import { joined, properName, wholeName, type WholeName } from './names.ts'
import { answerIn } from './own.ts'
import type { Found, ProblemCode, Report } from './problem.ts'
import type { TableRow } from './table.ts'
import { tonguesIn } from './tongues.ts'

/** What an application says; `ranked` and `former` are names still to be found among the others. */
export interface Application {
  file: string
  row: number
  role: Role
  changes: PersonChanges & { name: string }
  ranked: Named[]
  former: Named[]
}

/** Somebody by name or e-mail, and the heading under which they stand. */
export interface Named {
  name: string
  column: string
}

export interface RowContext {
  file: string
  columns: readonly Column[]
  role: Role | null
  dates: DayOrder
  today: LocalDate | undefined
  report: Report
  /** The field of the programme's own that a column goes into. */
  ownField: (column: Column) => OwnField | undefined
}

/** The application in a row, or null when there is no name or no role to read it under. */
export function readRow(row: TableRow, context: RowContext): Application | null {
  const { columns } = context
  const headingOf = (field: Field) => columns.find((column) => column.field === field)?.heading ?? ''
  const cell = (field: Field) =>
    columns
      .filter((column) => column.field === field)
      .map((column) => row.cells[column.index] ?? '')
      .filter((text) => text.trim() !== '')
      .join('\n')
      .trim()
  const notes: string[] = [...row.extra]
  const report = (code: ProblemCode, field: Field | null, about: Found = {}) =>
    context.report(code, { row: row.row, column: field ? headingOf(field) : '', ...about })
  /** The words of a cell that could not be read stay in the note under their heading. */
  const setAside = (code: ProblemCode, field: Field, text: string, params = {}) => {
    notes.push(`${headingOf(field)}: ${text}`)
    report(code, field, { params: { cell: text.slice(0, 200), ...params } })
  }
  /** A text within its longest length, or nothing and a problem. */
  const within = (field: Field, text: string, most: number): string => {
    if (text.length <= most) return text
    report('cell-too-long', field, { params: { length: text.length, most } })
    return ''
  }
  const words = (field: Field, most: number) =>
    within(field, saysNothing(cell(field)) ? '' : cell(field), most)
  const list = (field: Field, read: (text: string) => string[]) => {
    const items = read(cell(field))
    const kept = items.filter((item) => item.length <= longest.item)
    if (kept.length < items.length)
      report('cell-too-long', field, { params: { length: cell(field).length, most: longest.item } })
    return kept
  }

  const role = roleOf(cell('role')) ?? context.role
  if (!role) {
    report('role-unclear', 'role', { params: { cell: cell('role').slice(0, 80) } })
    return null
  }
  const name = nameOf(cell)
  const nameField =
    (['name', 'nameFamilyFirst', 'givenName', 'familyName'] as const).find((one) => cell(one) !== '') ??
    'name'
  if (name.name === '' || saysNothing(name.name) || within(nameField, name.name, longest.name) === '') {
    report('no-name', nameField, { params: { email: cell('email').slice(0, 80) } })
    return null
  }
  const changes: PersonChanges & { name: string } = { name: name.name }
  if (name.familyName) changes.familyName = name.familyName
  const cyrillic = words('nameCyrillic', longest.nameCyrillic)
  if (cyrillic) changes.nameCyrillic = properName(cyrillic)

  if (columns.some((column) => column.field === 'email')) {
    const { first, others } = emailsIn(cell('email'))
    if (first && first.length <= longest.email) changes.email = first
    else report('no-email', 'email', { params: { name: name.name, cell: cell('email').slice(0, 80) } })
    if (!first && !saysNothing(cell('email')))
      notes.push(`${headingOf('email')}: ${cell('email').slice(0, 500)}`)
    if (first && others.length > 0) {
      notes.push(`${headingOf('email')}: ${others.join(', ')}`)
      report('several-emails', 'email', { params: { first, others: others.join(', ') }, kept: first })
    }
  }

  const phone = words('phone', longest.phone)
  if (/^\d([.,]\d+)?E\+?\d+$/i.test(phone)) setAside('phone-shortened', 'phone', phone)
  else if (phone) changes.phone = phone
  const town = words('town', longest.town).replace(/\s+/g, ' ')
  if (town) changes.town = town
  const organisation = words('organisation', longest.organisation).replace(/\s+/g, ' ')
  if (organisation) {
    changes.organisation = organisation
    changes.freelance = worksAlone(organisation)
  }
  const lists = {
    disciplines: answersIn,
    topics: answersIn,
    languages: tonguesIn,
    availability: availabilityIn,
  }
  for (const [field, read] of Object.entries(lists) as [keyof typeof lists, (text: string) => string[]][]) {
    const items = list(field, read)
    if (items.length > 0) changes[field] = items
  }

  const number = (field: 'places' | 'experienceYears', most: number, whole: boolean) => {
    const text = cell(field)
    if (text === '' || (saysNothing(text) && text !== '0')) return
    const figure = figureIn(text)
    const value = figure === null ? NaN : 'value' in figure ? figure.value : figure.from
    if (!(value >= 0 && value <= most) || (whole && !Number.isInteger(value)))
      return setAside('number-unclear', field, text)
    if (figure && 'to' in figure) {
      notes.push(`${headingOf(field)}: ${text}`)
      report('number-range', field, { params: { cell: text.slice(0, 80), value }, kept: String(value) })
    }
    changes[field] = value
  }
  number('experienceYears', 90, false)
  if (role === 'mentor') number('places', 99, true)

  if (cell('format') && !saysNothing(cell('format'))) {
    const format = formatOf(cell('format'))
    if (format) changes.format = format
    else setAside('format-unclear', 'format', cell('format'))
  }
  if (cell('appliedOn')) {
    const on = dayIn(cell('appliedOn'), context.dates)
    if (!on) setAside('date-unclear', 'appliedOn', cell('appliedOn'))
    else if (context.today && on > context.today) setAside('date-ahead', 'appliedOn', cell('appliedOn'))
    else changes.appliedOn = on
  }
  if (columns.some((column) => column.field === 'consent')) {
    const text = cell('consent')
    const state = consentIn(text)
    if (state) changes.consent = { state, ...(changes.appliedOn ? { on: changes.appliedOn } : {}) }
    else if (text === '') report('consent-missing', 'consent', { params: { name: name.name } })
    else {
      changes.consent = { state: 'unknown' }
      setAside('consent-unclear', 'consent', text, { name: name.name })
    }
    if (state === 'refused') report('no-consent', 'consent', { params: { name: name.name }, kept: text })
  }
  const motivation = within('motivation', cell('motivation'), longest.motivation)
  if (motivation) changes.motivation = motivation
  const channel = words('channel', longest.channel)
  if (channel) changes.channel = channel
  if (!saysNothing(cell('mentoredBefore')) || cell('mentoredBefore') === '0') {
    const before = yesOrNo(cell('mentoredBefore'))
    if (before === null) setAside('answer-unclear', 'mentoredBefore', cell('mentoredBefore'))
    else changes.mentoredBefore = before
  }
  const answers = ownAnswers(row, context, notes)
  if (Object.keys(answers).length > 0) changes.answers = answers
  const namesIn = (field: 'ranked' | 'formerPartners') =>
    ranksIn(cell(field)).map((one) => ({ name: one, column: headingOf(field) }))

  const note = [cell('note'), ...notes].filter((text) => text !== '').join('\n')
  const kept = within('note', note, longest.note)
  if (kept) changes.note = kept
  return {
    file: context.file,
    row: row.row,
    role,
    changes,
    ranked: namesIn('ranked'),
    former: namesIn('formerPartners'),
  }
}

/** Answers to the programme's own fields; what does not fit one goes to the note. */
function ownAnswers(row: TableRow, { columns, ownField, report }: RowContext, notes: string[]) {
  const answers: NonNullable<PersonChanges['answers']> = {}
  for (const column of columns) {
    const field = ownField(column)
    const cell = (row.cells[column.index] ?? '').trim()
    const answer = field && answerIn(cell, field)
    if (!field || answer === undefined) continue
    if (answer === null) {
      notes.push(`${column.heading}: ${cell}`)
      report('answer-unclear', { row: row.row, column: column.heading, params: { cell: cell.slice(0, 200) } })
    } else answers[field.id] = answer
  }
  return answers
}

const roleOf = (text: string): Role | null => (text === '' ? null : roleIn(text))

function nameOf(cell: (field: Field) => string): WholeName {
  const [given, family, whole] = [cell('givenName'), cell('familyName'), cell('name')]
  if (given !== '') return joined(given, family)
  if (whole !== '' && family !== '') {
    const found = wholeName(whole)
    const last = properName(family)
    return found.name.endsWith(last) ? { name: found.name, familyName: last } : joined(whole, family)
  }
  if (whole !== '') return wholeName(whole)
  if (cell('nameFamilyFirst') !== '') return wholeName(cell('nameFamilyFirst'), true)
  return joined('', family)
}
