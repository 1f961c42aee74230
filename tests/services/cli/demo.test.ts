/** The demonstration on both sample exports: it finds what is in them, and prints the same bytes twice. */
import { createHash } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { demonstrate, type Summary } from '#electron/cli/demonstration.ts'

const exports = join(import.meta.dirname, '../../../resources/sample/exports')

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cohort-demo-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** Runs the whole job on one of the samples. */
const demo = (sample: string, into: string): Promise<Summary> =>
  demonstrate(
    {
      out: join(folder, into),
      mentors: join(exports, sample, 'mentors.csv'),
      mentees: join(exports, sample, 'mentees.csv'),
      language: 'en',
      paper: 'A4',
      today: '2026-10-12',
    },
    () => undefined,
  )

const digest = async (path: string) =>
  createHash('sha256')
    .update(await readFile(path))
    .digest('hex')

describe('the demonstration', () => {
  it.each(['forms-sr', 'excel-sr'])(
    'finds in %s what its truth says',
    async (sample) => {
      const summary = await demo(sample, sample)
      const truth = JSON.parse(await readFile(join(exports, sample, 'truth.json'), 'utf8')) as Summary
      for (const key of ['mentors', 'mentees', 'places', 'no_consent', 'capacity'] as const)
        expect([key, summary[key]]).toEqual([key, truth[key]])
      const out = summary.unmatched.filter(({ role }) => role === 'mentee').map(({ name }) => name)
      expect(summary.matched + out.length).toBe(truth.mentees)
      expect(
        summary.unmatched
          .filter(({ reason }) => reason === 'no-consent')
          .map(({ name }) => name)
          .sort(),
      ).toEqual([...truth.no_consent].sort())
      for (const file of summary.files)
        expect((await readFile(join(folder, sample, file))).length).toBeGreaterThan(50)
      expect(summary.files.filter((file) => file.startsWith('workbooks/'))).toHaveLength(summary.matched)
      const table = (await readFile(join(folder, sample, 'pairs.csv'), 'utf8')).trim().split('\r\n')
      expect(table).toHaveLength(summary.matched + 1)
    },
    120_000,
  )

  it('gives the same papers for the same input on the same day', async () => {
    const { files } = await demo('excel-sr', 'again')
    const papers = files.filter((file) => file.endsWith('.pdf') || file.endsWith('.csv'))
    expect(papers.length).toBeGreaterThan(20)
    for (const file of papers)
      expect([file, await digest(join(folder, 'again', file))]).toEqual([
        file,
        await digest(join(folder, 'excel-sr', file)),
      ])
  }, 120_000)
})
