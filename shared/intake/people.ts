/** The preview of an import: what every file holds, what is wrong with it, and exactly what the command would write. */
import type { Programme } from '../model/programme.ts'
import type { OwnField } from '../model/own-field.ts'
import type { Role } from '../model/person.ts'
import type { LocalDate } from '../model/scalars.ts'
import { personChanges } from './changes.ts'
import { columnsOf, guessRole, headingsFingerprint, mappingOf, type Column, type Mapping } from './columns.ts'
import type { ImportPeople } from './commands.ts'
import type { Encoding } from './encodings.ts'
import { dayOrder } from './figures.ts'
import { merged } from './merge.ts'
import { ownColumns, type OwnColumns } from './own.ts'
import { condensed, problemsOf, type Problem, type Report } from './problem.ts'
import { resolveRanks } from './ranks.ts'
import { readRow, type Application } from './row.ts'
import { whoIsWho, type Decisions, type Group, type Question } from './sameness.ts'
import type { Separator } from './scan.ts'
import { readTable, type Table, type TableFile } from './table.ts'

export interface IntakeFile extends TableFile {
  /** Whose applications these are; guessed from name and columns when absent. */
  role?: Role | undefined
  /** Chosen by hand; else remembered from an earlier import with these headings, else guessed. */
  mapping?: Mapping | undefined
}

/** What becomes of a row: `repeat` is a second application of somebody above, `waiting` needs a decision. */
export type RowFate = 'added' | 'updated' | 'repeat' | 'waiting' | 'left-out'

export interface ReadRow {
  row: number
  fate: RowFate
  personId: string | null
  /** In the order of the columns, shortened for showing. */
  cells: string[]
}

export interface FileReading {
  name: string
  role: Role | null
  /** Null when the file could not be read as a table. */
  encoding: Encoding | null
  separator: Separator | null
  columns: Column[]
  mapping: Mapping
  /** Whether the mapping was remembered from an earlier import. */
  remembered: boolean
  fingerprint: string
  rows: ReadRow[]
  emptyRows: number[]
}

/** A person as they would stand after the import. */
export interface Candidate {
  id: string
  role: Role
  change: 'added' | 'updated'
  name: string
  places: number
  consent: 'given' | 'refused' | 'unknown'
  rows: { file: string; row: number }[]
}

export interface Preview {
  files: FileReading[]
  people: Candidate[]
  questions: Question[]
  /** By file, then row; at most 200 of a kind in a file. */
  problems: Problem[]
  /** Fields of the programme's own that would be new. */
  newFields: OwnField[]
  /** The input of `importPeople` that does what this preview shows. */
  command: ImportPeople
}

export interface PreviewInput {
  files: readonly IntakeFile[]
  existing: Pick<Programme, 'people' | 'mappings' | 'fields'>
  decisions?: Decisions | undefined
  /** When given, days of application after it are questioned. */
  today?: LocalDate | undefined
}

/** Reads the files without changing anything; whatever is in them, it answers. Same input, same answer, same ids. */
export function preview({ files, existing, decisions = {}, today }: PreviewInput): Preview {
  const problems: Problem[] = []
  const named = withOwnNames(files)
  const opened = named.map((file) => openFile(file, existing, problems))
  const own = ownColumns(
    opened.flatMap(({ reading, table, report }) =>
      table ? [{ name: reading.name, table, columns: reading.columns, report }] : [],
    ),
    existing.fields,
  )
  const read = opened.map((file) => readRows(file, own, today))
  const applications = read.flatMap(({ applications }) => applications)
  const who = whoIsWho(applications, existing.people, decisions)
  problems.push(...who.problems)
  const touched = who.groups.filter((group) => group.applications.length > 0)
  const ranks = resolveRanks(who.groups, problems)
  const written = touched.map((group) => ({ group, changes: merged(group, ranks, problems) }))
  bothRoles(who.groups, problems)
  const order = new Map(named.map((file, at) => [file.name, at]))
  const place = (one: Problem) => order.get(one.file) ?? 0
  return {
    files: read.map(({ reading }) => ({ ...reading, rows: withFates(reading, touched, who.questions) })),
    people: written.map(({ group, changes }) => ({
      id: group.id,
      role: group.role,
      change: group.existing ? 'updated' : 'added',
      name: changes.name ?? '',
      places: changes.places ?? group.existing?.places ?? 0,
      consent: (changes.consent ?? group.existing?.consent)?.state ?? 'unknown',
      rows: group.applications.map(({ file, row }) => ({ file, row })),
    })),
    questions: who.questions,
    problems: condensed(problems.sort((a, b) => place(a) - place(b) || a.row - b.row)),
    newFields: own.changed.filter(({ id }) => own.newIds.has(id)),
    command: {
      fields: own.changed,
      people: written.map(({ group, changes }) => ({
        id: group.id,
        role: group.role,
        fields: personChanges.parse(changes),
      })),
      mappings: Object.fromEntries(
        read
          .filter(({ applications, reading }) => applications.length > 0 && reading.fingerprint !== '')
          .map(({ reading }) => [reading.fingerprint, mappingOf(settled(reading, own))]),
      ),
    },
  }
}

/** Two files of one name are told apart, so that a row can be pointed at. */
function withOwnNames(files: readonly IntakeFile[]): IntakeFile[] {
  const used = new Set<string>()
  return files.map((file) => {
    let name = file.name
    for (let turn = 2; used.has(name); turn++) name = `${file.name} (${turn})`
    used.add(name)
    return { ...file, name }
  })
}

interface Opened {
  reading: FileReading
  /** Null when the file could not be read as a table. */
  table: Table | null
  report: Report
}

/** A file as a table with its columns; own columns are settled over all files afterwards. */
function openFile(
  file: IntakeFile,
  { mappings, fields }: Pick<Programme, 'mappings' | 'fields'>,
  problems: Problem[],
): Opened {
  const found = readTable(file)
  problems.push(...found.problems)
  const report = problemsOf(file.name, problems)
  const { table } = found
  if (!table) {
    const nothing = {
      encoding: null,
      separator: null,
      columns: [],
      mapping: {},
      remembered: false,
      fingerprint: '',
    }
    const reading = { name: file.name, role: file.role ?? null, ...nothing, rows: [], emptyRows: [] }
    return { reading, table: null, report }
  }
  const fingerprint = headingsFingerprint(table.headings)
  const known = file.mapping ?? mappings[fingerprint]
  const columns = columnsOf(table, known, fields)
  const reading: FileReading = {
    name: file.name,
    role: file.role ?? guessRole(file.name, columns),
    encoding: table.encoding,
    separator: table.separator,
    columns,
    mapping: mappingOf(columns),
    remembered: !file.mapping && known !== undefined,
    fingerprint,
    rows: table.rows.map((row) => ({
      row: row.row,
      fate: 'left-out',
      personId: null,
      cells: row.cells.map((cell) => cell.slice(0, 120)),
    })),
    emptyRows: table.emptyRows,
  }
  return { reading, table, report }
}

/** The applications in the rows of a table; none, and why, where it has no names or no role. */
function readRows(
  { reading, table, report }: Opened,
  own: OwnColumns,
  today: LocalDate | undefined,
): { reading: FileReading; applications: Application[] } {
  const { columns, role, name } = reading
  const has = (...fields: string[]) => columns.some((column) => fields.includes(column.field))
  if (!table || table.rows.length === 0) return { reading, applications: [] }
  if (!has('name', 'nameFamilyFirst', 'givenName', 'familyName')) {
    // One column without a single heading or cell of a person is prose or a list of something else.
    report(table.headings.length === 1 && !has('email') ? 'not-a-table' : 'no-name-column')
    return { reading, applications: [] }
  }
  if (!role && !has('role')) {
    report('role-unknown')
    return { reading, applications: [] }
  }
  const dated = columns.find((column) => column.field === 'appliedOn')
  const days = dated ? table.rows.map((row) => row.cells[dated.index] ?? '') : []
  const order = dayOrder(days)
  if (dated && !order && days.some((cell) => /^\s*\d{1,2}\/\d{1,2}\/\d{2,4}/.test(cell)))
    report('date-order-assumed', { column: dated.heading })
  const ownField = (column: Column) => own.fieldOf(name, column)
  const context = { file: name, columns, role, dates: order ?? 'day-first', today, report, ownField } as const
  const applications = table.rows.map((row) => readRow(row, context)).filter((one) => one !== null)
  return { reading, applications }
}

/** The columns as the next import knows them: a new field is one of the programme's own by then. */
const settled = ({ name, columns }: FileReading, own: OwnColumns): Column[] =>
  columns.map((column) => {
    const ownId = own.fieldOf(name, column)?.id
    return column.field === 'newField' && ownId !== undefined ? { ...column, field: 'own', ownId } : column
  })

function withFates(
  reading: FileReading,
  groups: readonly Group[],
  questions: readonly Question[],
): ReadRow[] {
  const fates = new Map<number, Pick<ReadRow, 'fate' | 'personId'>>()
  for (const { id, existing, applications } of groups)
    for (const [at, { file, row }] of applications.entries())
      if (file === reading.name)
        fates.set(row, { fate: at > 0 ? 'repeat' : existing ? 'updated' : 'added', personId: id })
  for (const { file, row, decision } of questions)
    if (file === reading.name && decision === null) fates.set(row, { fate: 'waiting', personId: null })
  return reading.rows.map((row) => ({ ...row, ...fates.get(row.row) }))
}

/** Somebody who applied as a mentor and as a mentee is two entries; worth knowing before matching. */
function bothRoles(groups: readonly Group[], problems: Problem[]): void {
  const mentors = new Set(
    groups
      .filter((group) => group.role === 'mentor')
      .flatMap((group) => [group.existing?.email, ...group.applications.map(({ changes }) => changes.email)]),
  )
  for (const group of groups)
    for (const { file, row, changes } of group.role === 'mentee' ? group.applications : [])
      if (changes.email && mentors.has(changes.email))
        problemsOf(file, problems)('both-roles', { row, params: { name: changes.name }, kept: changes.name })
}
