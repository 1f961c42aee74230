/** The demonstration on both sample exports: it finds what is in them, and prints the same bytes twice. */
import { createHash } from 'node:crypto'
import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
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
      for (const { role, reason } of summary.unmatched)
        if (role === 'mentor')
          expect(['no-consent', 'withdrawn', 'no-places', 'no-eligible-mentee', 'not-needed']).toContain(
            reason,
          )
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

  it('writes nothing where a table is missing or holds nobody, and leaves what was there', async () => {
    const there = join(folder, 'there')
    await mkdir(there)
    await writeFile(join(there, 'programme.cohort'), 'an earlier run')
    await writeFile(join(folder, 'nobody.csv'), 'Name,E-mail\n')
    const people = join(exports, 'forms-sr/mentees.csv')
    const wishes = { mentees: people, language: 'en', paper: 'A4', today: '2026-10-12' } as const
    for (const [table, code] of [
      ['missing.csv', 'no-such-file'],
      ['nobody.csv', 'headings-only'],
    ] as const)
      for (const out of [there, join(folder, 'not-there')])
        await expect(
          demonstrate({ ...wishes, out, mentors: join(folder, table) }, () => undefined),
        ).rejects.toMatchObject({ code })
    expect(await readdir(there)).toEqual(['programme.cohort'])
    expect(await readFile(join(there, 'programme.cohort'), 'utf8')).toBe('an earlier run')
    expect(await readdir(folder)).not.toContain('not-there')
  })

  it('refuses a file in place of the folder', async () => {
    const out = join(folder, 'file')
    await writeFile(out, 'a letter')
    await expect(demo('forms-sr', 'file')).rejects.toMatchObject({
      code: 'is-a-file',
      params: { file: 'file' },
    })
    expect(await readFile(out, 'utf8')).toBe('a letter')
  })

  it('names every mentor whom no rule leaves a mentee', async () => {
    const [mentors, mentees] = [join(folder, 'guides.csv'), join(folder, 'learners.csv')]
    await writeFile(
      mentors,
      'Name,E-mail,Consent,Languages,Places\nAna Kos,ana@example.org,yes,English,1\nEva Lim,eva@example.org,yes,French,1\n',
    )
    await writeFile(mentees, 'Name,E-mail,Consent,Languages\nIva Pap,iva@example.org,yes,English\n')
    const summary = await demonstrate(
      { out: join(folder, 'few'), mentors, mentees, language: 'en', paper: 'A4', today: '2026-10-12' },
      () => undefined,
    )
    expect(summary.unmatched).toEqual([{ role: 'mentor', name: 'Eva Lim', reason: 'no-eligible-mentee' }])
  }, 60_000)

  it('takes both tables or neither, else answers 2', async () => {
    const script = join(import.meta.dirname, '../../../electron/cli/demo.ts')
    const words = [script, '--out', join(folder, 'half'), '--mentors', join(exports, 'forms-sr/mentors.csv')]
    const code = await new Promise((settle) => {
      execFile(process.execPath, words, (error) => settle(error?.code ?? 0))
    })
    expect(code).toBe(2)
    expect(await readdir(folder)).not.toContain('half')
  })

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
