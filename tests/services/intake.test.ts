/** Tables on their way into a real programme file: nothing without confirmation, nothing half. */
import { mkdtemp, open, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type CliDesk, openDesk } from '#electron/cli/desk.ts'
import { decode } from '#electron/services/file/format.ts'

const exports = join(import.meta.dirname, '../../resources/sample/exports')

let folder = ''
let desk: CliDesk
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cohort-intake-'))
  desk = await openDesk({ today: '2026-10-05' })
  await desk.client.programme.create({
    path: join(folder, 'a.cohort'),
    details: {
      name: 'Krug',
      organisation: '',
      edition: '2026',
      startsOn: '2026-10-12',
      endsOn: '2027-06-30',
      language: 'sr-Latn',
      zone: 'Europe/Belgrade',
    },
  })
})
afterEach(async () => {
  await desk.close()
  await rm(folder, { recursive: true, force: true })
})

const onDisk = async () => Object.values(decode(await readFile(join(folder, 'a.cohort'))).programme.people)
const table = async (name: string, bytes: string | Uint8Array) => {
  const path = join(folder, name)
  await writeFile(path, bytes)
  return { name, path }
}
const both = (sample: string) =>
  ['mentors.csv', 'mentees.csv'].map((name) => ({ name, path: join(exports, sample, name) }))

describe('an import', () => {
  it('changes nothing until it is confirmed, then is one change that can be undone', async () => {
    const { client } = desk
    const { token, preview } = await client.intake.read({ sources: both('excel-sr') })
    expect(preview.people).toHaveLength(44)
    expect(await onDisk()).toEqual([])
    const { revision } = await client.intake.confirm({ token })
    expect(revision).toBe(2)
    expect(await onDisk()).toHaveLength(44)
    await client.programme.undo()
    expect(await onDisk()).toEqual([])
  })

  it('of the same tables again adds nobody', async () => {
    const { client } = desk
    for (const _turn of [1, 2]) {
      const { token } = await client.intake.read({ sources: both('forms-sr') })
      await client.intake.confirm({ token })
    }
    expect(await onDisk()).toHaveLength(58)
  })

  it('keeps a person without consent, marked', async () => {
    const { client } = desk
    const { token } = await client.intake.read({ sources: both('forms-sr') })
    await client.intake.confirm({ token })
    const refused = (await onDisk()).filter((person) => person.consent.state === 'refused')
    expect(refused.map((person) => person.name).sort()).toEqual(['Ljiljana Žunić', 'Čedomir Hadžić'])
  })

  it('keeps a cell that begins like a formula as it was written, and guards it on the way out', async () => {
    const { client } = desk
    const { token } = await client.intake.read({ sources: both('forms-sr') })
    await client.intake.confirm({ token })
    const written = '=Volela bih da naučim da vodim tim'
    expect((await onDisk()).some((person) => person.motivation === written)).toBe(true)
    const target = join(folder, 'mentees.csv')
    await client.print.saveTable({ table: 'mentees', language: 'en', target })
    await expect.poll(() => readFile(target, 'utf8').catch(() => '')).toContain(`'${written}`)
  })

  it('refuses 200 MB unread', async () => {
    const huge = await open(join(folder, 'huge.csv'), 'w')
    await huge.truncate(200 * 2 ** 20)
    await huge.close()
    const sources = [{ name: 'huge.csv', path: join(folder, 'huge.csv') }]
    await expect(desk.client.intake.read({ sources })).rejects.toMatchObject({
      failure: { code: 'too-large', params: { file: 'huge.csv', megabytes: 200, most: 20 } },
    })
  })

  it.each([
    ['empty.csv', '', 'empty-file'],
    ['heads.csv', 'Name,E-mail\n', 'headings-only'],
    ['picture.csv', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]), 'not-a-table'],
    ['letter.csv', 'Dear all,\nwe begin on Monday.\n', 'not-a-table'],
  ])('says of %s what it is, and imports nobody', async (name, bytes, code) => {
    const { preview, token } = await desk.client.intake.read({ sources: [await table(name, bytes)] })
    expect(preview.problems).toContainEqual(expect.objectContaining({ file: name, code }))
    await expect(desk.client.intake.confirm({ token })).rejects.toMatchObject({
      failure: { code: 'nothing-to-import' },
    })
    expect(await onDisk()).toEqual([])
  })

  it('names row and column of what it could not keep, and keeps the person', async () => {
    const long = 'a'.repeat(1_000_000)
    const mentors = `Name,Motivation,How many mentees\nAna Ilić,${long},two\nEva Kun,short,2,left,over\n`
    const { preview, token } = await desk.client.intake.read({
      sources: [await table('mentors.csv', mentors)],
    })
    expect(preview.problems).toContainEqual(
      expect.objectContaining({ row: 2, column: 'Motivation', code: 'cell-too-long' }),
    )
    expect(preview.problems).toContainEqual(expect.objectContaining({ row: 3, code: 'row-too-long' }))
    await desk.client.intake.confirm({ token })
    expect((await onDisk()).map((person) => person.name).sort()).toEqual(['Ana Ilić', 'Eva Kun'])
    expect((await onDisk()).find((person) => person.name === 'Eva Kun')?.note).toContain('over')
  })

  it('holds its tables only until they are dropped', async () => {
    const { client } = desk
    const { token } = await client.intake.read({ sources: both('forms-sr') })
    await client.intake.drop({ token })
    await expect(client.intake.confirm({ token })).rejects.toMatchObject({
      failure: { code: 'import-forgotten' },
    })
  })
})
