/** `subject`, `erase` and `export` as typed on the command line. */
import { copyFile, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { runCommandLine } from '#electron/cli/program.ts'
import { readCohort } from '#electron/services/file/cohort-file.ts'
import { disk } from '#electron/services/file/disk.ts'

let folder = ''
let file = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cohort-cli-'))
  file = join(folder, 'sample.cohort')
  await copyFile(join(import.meta.dirname, '../../../resources/sample/week-16.cohort'), file)
})
afterEach(() => rm(folder, { recursive: true, force: true }))

async function desk(...words: string[]) {
  const said = { out: '', err: '' }
  const spies = [
    vi.spyOn(console, 'log').mockImplementation((line: unknown) => void (said.out += `${String(line)}\n`)),
    vi.spyOn(console, 'error').mockImplementation((line: unknown) => void (said.err += `${String(line)}\n`)),
  ]
  const code = await runCommandLine([...words, '--today', '2026-06-16']).finally(() => {
    for (const spy of spies) spy.mockRestore()
  })
  return { code, ...said }
}
const people = async () => Object.values((await readCohort(disk, file)).content.programme.people)

describe('the command line', () => {
  it('says what erasing means and changes nothing without --yes', async () => {
    const before = await readFile(file)
    const { code, out } = await desk('erase', file, 'una zarkovic')
    expect(code).toBe(1)
    expect(out).toContain('Erasing Una Žarković cannot be undone.')
    expect(out).toContain('2 of their pairs are still under way')
    expect(await readFile(file)).toEqual(before)
  })

  it('erases with --yes, from a named folder of backups too', async () => {
    const stick = join(folder, 'stick', 'sample backups')
    await disk.makeFolder(stick)
    const copy = join(stick, 'sample 2026-05-01 10.00 r9.cohort')
    await copyFile(file, copy)
    const { code, out } = await desk(
      'erase',
      file,
      'una.zarkovic@brodarac.example',
      '--yes',
      '--backups',
      join(folder, 'stick'),
    )
    expect(out).toContain('Una Žarković is erased.')
    expect(code).toBe(0)
    for (const one of [file, copy]) expect(await readFile(one, 'utf8')).not.toContain('una.zarkovic')
    expect((await people()).filter(({ erasedOn }) => erasedOn === '2026-06-16')).toHaveLength(1)
    const left = (await readCohort(disk, copy)).content.programme.people
    expect(Object.values(left).some(({ name }) => name === 'Una Žarković')).toBe(false)
  })

  it('lists the several people a name fits, and takes an id', async () => {
    const [first] = (await people()).filter(({ name }) => name.startsWith('Iskra'))
    const several = await desk('erase', file, 'Iskra')
    expect(several.code).toBe(2)
    expect(several.err).toContain(`${first?.id ?? '-'}  ${first?.name ?? '-'}`)
    expect((await desk('erase', file, first?.id ?? '', '--json')).out).toContain('"erased": false')
    expect((await desk('erase', file, 'Nobody At All')).code).toBe(2)
  })

  it('writes everything about a person, and everything there is', async () => {
    const out = join(folder, 'out')
    const made = await desk('subject', file, 'Teodora Ćirković', '--out', out, '--language', 'en')
    expect(made.code).toBe(0)
    expect((await readdir(out)).map((name) => name.split('.').at(-1))).toEqual(['json', 'pdf'])
    const all = await desk('export', file, join(folder, 'all'))
    expect(all.code).toBe(0)
    expect(await readdir(join(folder, 'all'))).toEqual([
      'README.md',
      'goals.csv',
      'history.csv',
      'pairs.csv',
      'people.csv',
      'programme.json',
      'programme.schema.json',
      'sessions.csv',
    ])
  })
})
