/** `compare` on the command line: what differs between two copies, in words and as JSON, and neither is touched. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { runCommandLine } from '#electron/cli/program.ts'
import { bytesOf } from '#electron/services/file/cohort-file.ts'
import { newKey } from '#electron/services/file/seal.ts'
import type { Comparison } from '#shared/contract/copies.ts'
import type { Programme } from '#shared/model/programme.ts'
import { aCohort, written } from '#tests/support/cohort.ts'

let folder = ''
let file = ''
let other = ''
const ours = aCohort({ pairs: 2, state: 'under-way' })
const person = Object.values(ours.people).find((one) => one.role === 'mentor')
if (!person) throw new Error('no mentor there')
const moved = (of: Programme): Programme => ({
  ...of,
  edition: 'Another',
  people: { ...of.people, [person.id]: { ...person, places: 7, town: 'Zrenjanin' } },
})
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cohort-cli-'))
  file = join(folder, 'Circle.cohort')
  other = join(folder, 'Circle of Jovan.cohort')
  await writeFile(file, bytesOf(written(ours, 7), null))
  await writeFile(other, bytesOf(written(moved(ours), 8), null))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

async function desk(...words: string[]): Promise<{ code: number; out: string; err: string }> {
  const [said, errors]: [string[], string[]] = [[], []]
  const spies = [
    vi.spyOn(console, 'log').mockImplementation((line: unknown) => void said.push(String(line))),
    vi.spyOn(console, 'error').mockImplementation((line: unknown) => void errors.push(String(line))),
  ]
  const code = await runCommandLine(words).finally(() => {
    for (const spy of spies) spy.mockRestore()
  })
  return { code, out: said.join('\n'), err: errors.join('\n') }
}

it('says what differs, here and there, and leaves both files as they are', async () => {
  const before = [await readFile(file), await readFile(other)]
  const { code, out } = await desk('compare', file, other)
  expect(code).toBe(0)
  expect(out).toContain(`Places: ${person.places} | 7`)
  expect(out).toContain(`Town: ${person.town ?? '–'} | Zrenjanin`)
  expect(out).toContain(`Edition: ${ours.edition} | Another`)
  expect(out).toContain('Different: 1 person, 1 thing about the programme.')
  expect([await readFile(file), await readFile(other)]).toEqual(before)
})

it('says it in Serbian', async () => {
  const { out } = await desk('compare', file, other, '--language', 'sr-Latn')
  expect(out).toContain(`Mesta: ${person.places} | 7`)
  expect(out).toContain('Razlikuje se: 1 osoba, 1 stvar u programu.')
})

it('says it as JSON', async () => {
  const { out } = await desk('compare', file, other, '--json')
  const { differences, here, there } = JSON.parse(out) as Comparison
  expect([here.revision, there.revision]).toEqual([7, 8])
  expect(differences.people.map((one) => one.person.id)).toEqual([person.id])
  expect(differences.people[0]?.fields).toContainEqual({ field: 'places', here: person.places, there: 7 })
})

it('says so where nothing differs', async () => {
  const { code, out } = await desk('compare', file, file)
  expect(code).toBe(0)
  expect(out).toContain('Both are the same.')
})

it('refuses another programme', async () => {
  await writeFile(other, bytesOf(written({ ...ours, id: 'another' }, 7), null))
  const { code, err } = await desk('compare', file, other)
  expect(code).toBe(1)
  expect(err).toContain('This is a copy of another programme.')
})

it('opens a copy with a passphrase that is given along, and refuses it without', async () => {
  await writeFile(other, bytesOf(written(moved(ours), 8), await newKey('a river at night')))
  expect((await desk('compare', file, other)).code).toBe(1)
  const secret = join(folder, 'secret')
  await writeFile(secret, 'a river at night\n')
  const { code, out } = await desk('compare', file, other, '--passphrase-file', secret)
  expect(code).toBe(0)
  expect(out).toContain('Zrenjanin')
})
