/** The command line as a user types it: a process, its words, its exit code. */
import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { runCommandLine } from '#electron/cli/program.ts'

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
/** The same words without a process of their own, which takes a second each. */
async function read(words: string[]): Promise<Ended> {
  const said = { out: '', err: '' }
  const hear = (to: keyof typeof said) => (part: string | Uint8Array) => {
    said[to] += String(part)
    return true
  }
  const spies = [
    vi.spyOn(console, 'log').mockImplementation((line: unknown) => void (said.out += `${String(line)}\n`)),
    vi.spyOn(console, 'error').mockImplementation((line: unknown) => void (said.err += `${String(line)}\n`)),
    vi.spyOn(process.stdout, 'write').mockImplementation(hear('out')),
    vi.spyOn(process.stderr, 'write').mockImplementation(hear('err')),
  ]
  const code = await runCommandLine(words).finally(() => {
    for (const spy of spies) spy.mockRestore()
  })
  return { code, ...said }
}
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
      const { code, err } = await read(words)
      expect([words[0], code]).toEqual([words[0], 2])
      expect(err).toMatch(/usage/i)
    }
  })

  it.each([
    'new',
    'import',
    'match',
    'publish',
    'letters',
    'phase',
    'session',
    'workbook',
    'report',
    'check',
    'solve',
  ])('explains %s', async (word) => {
    const { code, out } = await read([word, '--help'])
    expect(code).toBe(0)
    for (const option of ['--json', '--today', '--help']) expect(out).toContain(option)
  })

  it('refuses what is no programme with 1 and a sentence, and leaves it as it is', async () => {
    const other = join(folder, 'letter.cohort')
    await writeFile(other, 'Dear all')
    const { code, err } = await desk(['check', other])
    expect(code).toBe(1)
    expect(err).toContain('left as it is')
    expect(await readFile(other, 'utf8')).toBe('Dear all')
    const missing = await desk(['check', join(folder, 'nowhere.cohort'), '--json'])
    expect(missing.code).toBe(1)
    expect(json(missing)).toMatchObject({
      error: { code: 'no-such-file', params: { file: 'nowhere.cohort' } },
    })
  })

  it('imports nobody from a table that is not there or holds nobody, and says so with 1', async () => {
    const empty = join(folder, 'nobody.cohort')
    await read(['new', empty])
    for (const table of ['missing.csv', join('nobody.cohort', 'inside.csv')]) {
      const { code, err } = await read(['import', empty, join(folder, table), '--confirm'])
      expect(code).toBe(1)
      expect(err).toMatch(/^(missing|inside)\.csv is not there\./)
    }
    const headings = join(folder, 'mentors.csv')
    await writeFile(headings, 'Name,E-mail\n')
    const nobody = await read(['import', empty, headings, '--confirm'])
    expect(nobody.code).toBe(1)
    expect(nobody.out).toContain('0 mentors and 0 mentees could be imported. Nothing was changed.')
    await writeFile(headings, 'Name,E-mail,Consent\nAna Kos,ana@example.org,yes\n')
    const one = await read(['import', empty, headings])
    expect(one.code).toBe(0)
    expect(one.out).toContain('mentor, 1 row,')
    expect(one.out).toContain('1 mentor and 0 mentees would be imported.')
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
    expect(json(await read(['check', file, '--json']))).toMatchObject({ mentors: 0, mentees: 0 })
    const imported = await desk(['import', file, ...tables, '--confirm', ...today])
    expect(imported.code).toBe(0)
    expect(json(await read(['check', file, '--json']))).toMatchObject({ mentors: 22, mentees: 36, pairs: 0 })

    const matched = json(await desk(['match', file, '--mode', 'fairest', '--verify', ...today]))
    expect(matched).toMatchObject({ mode: 'fairest', faults: [], unmatched: [] })
    expect(matched['pairs']).toHaveLength(34)
    const published = json(await desk(['publish', file, ...today]))
    expect(published['pairs']).toHaveLength(34)

    const early = await read(['phase', file, '26-01', '--to', 'first-session', ...today])
    expect(early.code).toBe(1)
    expect(json(early)).toMatchObject({
      error: {
        code: 'proof-is-missing',
        field: 'reason',
        lines: ['  Preparation: Both accepted', '  Preparation: The start is agreed'],
      },
    })
    const shown = await read(['phase', file, '26-01'])
    expect(shown.out).toBe('26-01: Preparation\n  · Both accepted\n  · The start is agreed\n')
    const again = await read(['match', file, '--verify', '--today', '2026-10-12'])
    expect(again.code).toBe(0)
    expect(again.out).toContain('proved: optimal\n')
    expect(again.out).toMatch(/\d+ people take no part: .*in a pair already \(.+\)/)
    const moved = json(await desk(['phase', file, '26-01', '--accept', '--to', 'first-session', ...today]))
    expect(moved).toMatchObject({ phase: 'first-session' })
    const logged = json(await desk(['session', file, '26-01', '--minutes', '75', ...today]))
    expect(logged).toMatchObject({ session: { number: 1, state: 'held', minutes: 75, date: '2026-10-12' } })
    const ahead = await read(['session', file, '26-01', '--date', '2026-11-01', ...today])
    expect(json(ahead)).toMatchObject({ error: { code: 'held-in-the-future', field: 'date' } })
    expect((await desk(['phase', file, '99-01', ...today])).code).toBe(2)

    const workbook = join(folder, 'workbook.pdf')
    expect(
      (await desk(['workbook', file, '26-01', '--out', workbook, '--paper', 'Letter', ...today])).code,
    ).toBe(0)
    expect((await readFile(workbook)).subarray(0, 5).toString()).toBe('%PDF-')
    const ontoFile = await read(['workbook', file, '--out', workbook, '--blank', ...today])
    expect([ontoFile.code, json(ontoFile)]).toMatchObject([
      1,
      { error: { code: 'is-a-file', params: { file: 'workbook.pdf' } } },
    ])
    const ontoFolder = await read(['report', file, '--out', folder, ...today])
    expect([ontoFolder.code, json(ontoFolder)]).toMatchObject([1, { error: { code: 'is-a-folder' } }])
    const report = join(folder, 'report.pdf')
    expect((await desk(['report', file, '--out', report, '--language', 'sr-Cyrl', ...today])).code).toBe(0)
    expect((await readFile(report)).subarray(0, 5).toString()).toBe('%PDF-')
    expect((await readdir(folder)).filter((name) => name.includes('writing'))).toEqual([])
  }, 60_000)

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
    const problemFile = join(folder, 'problem.json')
    const answerFile = join(folder, 'answer.json')
    await writeFile(problemFile, JSON.stringify(asked))
    const checked = async (answer: object) => {
      await writeFile(answerFile, JSON.stringify(answer))
      return read(['solve', problemFile, '--answer', answerFile])
    }
    const right = await checked({ pairs: json(solved)['pairs'] })
    expect([right.code, right.err]).toEqual([0, ''])
    expect(json(right)).toMatchObject({ matched: 2, total: 3, faults: [] })
    const worse = await checked({ pairs: [[0, 0]] })
    expect([worse.code, worse.err]).toEqual([1, 'not proved: more people could be matched\n'])
    expect(json(worse)).toMatchObject({ faults: [{ code: 'not-the-most-matched' }] })
    const lying = await checked({ ...json(solved), total: 4 })
    expect([lying.code, lying.err]).toEqual([1, 'not proved: the total is another\n'])
    const empty = await checked({ total: 4 })
    expect([empty.code, empty.err]).toEqual([
      1,
      'The answer does not have the shape that `solve` gives: at least “pairs”, a list of two numbers each. Nothing was checked. (pairs)\n',
    ])
    const forbidden = await desk(['solve', '-', '--json'], JSON.stringify({ ...asked, locked: [[1, 1]] }))
    expect(forbidden.code).toBe(1)
    expect(json(forbidden)).toMatchObject({ error: { code: 'lock-forbidden' } })
    expect((await desk(['solve', '-'], 'not json')).code).toBe(1)
    expect((await desk(['solve', '-'], '{"places":"one"}')).code).toBe(1)
  })
})
