/** The command line as a user types it: a process, its words, its exit code. */
import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../../..')
const exports = join(root, 'resources/sample/exports/forms-sr')

interface Ended {
  code: number
  out: string
  err: string
}

/** Runs `cohort-desk WORDS`. */
const desk = (words: string[], input = ''): Promise<Ended> =>
  new Promise((settle) => {
    const child = execFile(
      process.execPath,
      [join(root, 'electron/cli/main.ts'), ...words],
      { maxBuffer: 2 ** 26 },
      (error, out, err) => settle({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
    )
    child.stdin?.end(input)
  })
const json = ({ out }: Ended) => JSON.parse(out) as Record<string, unknown>

let folder = ''
let file = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cohort-cli-'))
  file = join(folder, 'a.cohort')
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('cohort-desk', () => {
  it('answers unknown words with its usage and 2', async () => {
    for (const words of [
      ['fly'],
      ['check'],
      ['match', file, '--mode', 'luck'],
      ['new', file, '--starts', 'soon'],
    ]) {
      const { code, err } = await desk(words)
      expect([words[0], code]).toEqual([words[0], 2])
      expect(err).toMatch(/usage/i)
    }
  })

  it.each(['new', 'import', 'match', 'publish', 'phase', 'session', 'workbook', 'report', 'check', 'solve'])(
    'explains %s',
    async (word) => {
      const { code, out } = await desk([word, '--help'])
      expect(code).toBe(0)
      for (const option of ['--json', '--today', '--help']) expect(out).toContain(option)
    },
  )

  it('refuses what is no programme with 1 and a sentence, and leaves it as it is', async () => {
    const other = join(folder, 'letter.cohort')
    await writeFile(other, 'Dear all')
    const { code, err } = await desk(['check', other])
    expect(code).toBe(1)
    expect(err).toContain('left as it is')
    expect(await readFile(other, 'utf8')).toBe('Dear all')
    const missing = await desk(['check', join(folder, 'nowhere.cohort'), '--json'])
    expect(missing.code).toBe(1)
    expect(json(missing)).toMatchObject({ error: { kind: 'not-found' } })
  })

  it('runs the line: new, import, match, publish, phase, session, workbook, report, check', async () => {
    const today = ['--today', '2026-10-12', '--json']
    const made = await desk([
      'new',
      file,
      '--name',
      'Krug',
      '--starts',
      '2026-10-01',
      '--ends',
      '2027-06-30',
      ...today,
    ])
    expect([made.code, made.err]).toEqual([0, ''])
    const tables = ['mentors.csv', 'mentees.csv'].map((name) => join(exports, name))
    const looked = await desk(['import', file, ...tables, ...today])
    expect(json(looked)).toMatchObject({ imported: false })
    expect(json(await desk(['check', file, '--json']))).toMatchObject({ mentors: 0, mentees: 0 })
    const imported = await desk(['import', file, ...tables, '--confirm', ...today])
    expect(imported.code).toBe(0)
    expect(json(await desk(['check', file, '--json']))).toMatchObject({ mentors: 22, mentees: 36, pairs: 0 })

    const matched = json(await desk(['match', file, '--mode', 'fairest', '--verify', ...today]))
    expect(matched).toMatchObject({ mode: 'fairest', faults: [], unmatched: [] })
    expect(matched['pairs']).toHaveLength(34)
    const published = json(await desk(['publish', file, ...today]))
    expect(published['pairs']).toHaveLength(34)

    const early = await desk(['phase', file, '26-01', '--to', 'first-session', ...today])
    expect(early.code).toBe(1)
    expect(json(early)).toMatchObject({ error: { code: 'proof-is-missing', field: 'reason' } })
    const moved = json(await desk(['phase', file, '26-01', '--accept', '--to', 'first-session', ...today]))
    expect(moved).toMatchObject({ phase: 'first-session' })
    const logged = json(await desk(['session', file, '26-01', '--minutes', '75', ...today]))
    expect(logged).toMatchObject({ session: { number: 1, state: 'held', minutes: 75, date: '2026-10-12' } })
    const ahead = await desk(['session', file, '26-01', '--date', '2026-11-01', ...today])
    expect(json(ahead)).toMatchObject({ error: { code: 'held-in-the-future', field: 'date' } })
    expect((await desk(['phase', file, '99-01', ...today])).code).toBe(2)

    const workbook = join(folder, 'workbook.pdf')
    expect(
      (await desk(['workbook', file, '26-01', '--out', workbook, '--paper', 'Letter', ...today])).code,
    ).toBe(0)
    expect((await readFile(workbook)).subarray(0, 5).toString()).toBe('%PDF-')
    const report = join(folder, 'report.pdf')
    expect((await desk(['report', file, '--out', report, '--language', 'sr-Cyrl', ...today])).code).toBe(0)
    expect((await readFile(report)).subarray(0, 5).toString()).toBe('%PDF-')
    expect((await readdir(folder)).filter((name) => name.includes('writing'))).toEqual([])
  })

  it('solves a problem from standard input, and says what is wrong with another', async () => {
    const asked = {
      places: [1, 1],
      scores: [
        [3, 1],
        [2, null],
      ],
      mode: 'best',
    }
    const solved = await desk(['solve', '-', '--verify'], JSON.stringify(asked))
    expect(solved.code).toBe(0)
    expect(json(solved)).toMatchObject({
      matched: 2,
      total: 3,
      pairs: [
        [0, 1],
        [1, 0],
      ],
      unmatched: [],
      faults: [],
    })
    expect(json(solved)['solveMs']).toEqual(expect.any(Number))
    const forbidden = await desk(['solve', '-', '--json'], JSON.stringify({ ...asked, locked: [[1, 1]] }))
    expect(forbidden.code).toBe(1)
    expect(json(forbidden)).toMatchObject({ error: { code: 'lock-forbidden' } })
    expect((await desk(['solve', '-'], 'not json')).code).toBe(1)
    expect((await desk(['solve', '-'], '{"places":"one"}')).code).toBe(1)
  })
})
