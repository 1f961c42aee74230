/** Tables of invented applicants as the tests write them, and the programme an import would leave. */
import { importPeople } from '#shared/intake/commands.ts'
import { preview, type IntakeFile, type Preview, type PreviewInput } from '#shared/intake/people.ts'
import { programme, type Programme } from '#shared/model/programme.ts'

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

export const aFile = (text: string | Uint8Array, name = 'mentees.csv', more: Partial<IntakeFile> = {}) => ({
  name,
  bytes: typeof text === 'string' ? utf8(text) : text,
  ...more,
})

export const anEmptyProgramme = (): Programme =>
  programme.parse({
    id: 'p',
    name: 'Brodarac',
    organisation: 'Brodarac',
    edition: '2026',
    startsOn: '2026-03-02',
    endsOn: '2026-12-18',
    language: 'sr-Latn',
    zone: 'Europe/Belgrade',
    createdAt: '2026-02-01T08:00:00.000Z',
  })

/** The preview of these files into a programme, an empty one unless said otherwise. */
export const look = (files: IntakeFile[], more: Partial<PreviewInput> = {}): Preview =>
  preview({ files, existing: anEmptyProgramme(), ...more })

/** The programme after the import that a preview shows. */
export function imported(from: Preview, into: Programme = anEmptyProgramme()): Programme {
  const draft = structuredClone(into)
  const input = importPeople.input.parse(JSON.parse(JSON.stringify(from.command)))
  importPeople.run(draft, input, { now: '2026-02-01T08:00:00.000Z', today: '2026-02-01', newId: () => 'x' })
  return draft
}

/** `code@row column` of every problem, as short as a test wants to read it. */
export const said = (from: Preview): string[] =>
  from.problems.map(({ code, row, column }) => `${code}@${row}${column === '' ? '' : ` ${column}`}`)

/** The one person of a name. */
export function personNamed(name: string, of: Programme) {
  const [one, ...others] = Object.values(of.people).filter((person) => person.name === name)
  if (!one || others.length > 0) throw new Error(`not exactly one person named ${name}`)
  return one
}
