/** Letters from the command line, for the sample's imported cohort: published, written, noted as told. */
import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../../..')
const exports = join(root, 'resources/sample/exports/forms-sr')

const desk = (words: string[]): Promise<{ code: number; out: string }> =>
  new Promise((settle) => {
    const all = [join(root, 'electron/cli/main.ts'), ...words, '--json', '--today', '2026-02-10']
    execFile(process.execPath, all, { maxBuffer: 2 ** 26 }, (error, out) =>
      settle({ code: typeof error?.code === 'number' ? error.code : 0, out }),
    )
  })
const said = async (words: string[]) => {
  const { code, out } = await desk(words)
  expect([words[0], code]).toEqual([words[0], 0])
  return JSON.parse(out) as {
    letters: number
    files: { path: string; name: string }[]
    withoutEmail: string[]
  }
}

let folder = ''
let file = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cohort-letters-cli-'))
  file = join(folder, 'a.cohort')
  await said(['new', file])
  const tables = (await readdir(exports))
    .filter((name) => name.endsWith('.csv'))
    .map((name) => join(exports, name))
  await said(['import', file, ...tables, '--confirm'])
  await said(['match', file])
  await said(['publish', file, '--answer-by', '2026-02-20'])
}, 60_000)
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('cohort-desk letters', () => {
  it('writes a page a letter, and a draft for whoever has an e-mail address', async () => {
    const paper = await said(['letters', file, '--to', join(folder, 'paper')])
    expect(paper.files).toHaveLength(1)
    expect(paper.letters).toBeGreaterThan(40)
    expect((await readFile(paper.files[0]?.path ?? '', 'latin1')).slice(0, 5)).toBe('%PDF-')
    const mail = await said(['letters', file, '--to', join(folder, 'mail'), '--as', 'eml'])
    expect(mail.letters + mail.withoutEmail.length).toBe(paper.letters)
    expect(mail.files).toHaveLength(mail.letters)
    const names = await readdir(join(folder, 'mail'))
    expect(new Set(names).size).toBe(mail.letters)
    for (const name of names) expect(name).toMatch(/^26-\d+ .*\.eml$/)
  }, 60_000)

  it('notes who was told, and then has nothing more to write', async () => {
    const first = await said(['letters', file, '--to', join(folder, 'text'), '--as', 'text', '--told'])
    expect(first.letters).toBeGreaterThan(40)
    expect(await readFile(first.files[0]?.path ?? '', 'utf8')).toMatch(
      /20\. (februara|фебруара) 2026|20 February 2026/,
    )
    const again = await said(['letters', file, '--to', join(folder, 'text'), '--as', 'text'])
    expect([again.letters, again.files]).toEqual([0, []])
  }, 60_000)
})
