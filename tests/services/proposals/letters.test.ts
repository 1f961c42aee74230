/** Letters as files, the next best in one undoable step, and what the history says of both. */
import { execFileSync } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Backend } from '#electron/services/backend.ts'
import { disk } from '#electron/services/file/disk.ts'
import { encode } from '#electron/services/file/format.ts'
import { inProcess } from '#electron/services/in-process.ts'
import { outputTo } from '#electron/services/paper/files.ts'
import { addLetters } from '#electron/services/proposals/letters.ts'
import { createClient, createListen } from '#shared/contract/client.ts'
import type { Client } from '#shared/contract/core.ts'
import { contract, type Contract, type Events } from '#shared/contract/index.ts'
import type { Written } from '#shared/contract/print.ts'
import type { LetterForm } from '#shared/contract/proposals.ts'
import { runJob } from '#shared/contract/run-job.ts'
import { lettersDue, type LetterAbout } from '#shared/letters/due.ts'
import { letterOf } from '#shared/letters/letter.ts'
import type { Programme } from '#shared/model/programme.ts'
import { aCohort, written } from '#tests/support/cohort.ts'
import { testBackend, testDay } from '#tests/support/hosts/parts.ts'

/** Pairs 1–3 wait for both answers; the languages differ, and the mentee of the first has no e-mail. */
function waiting(): Programme {
  const of = structuredClone(aCohort({ pairs: 6, state: 'matched' }))
  for (const [at, pair] of Object.values(of.pairs).slice(0, 3).entries()) {
    pair.mentorAnswer = { state: 'awaited' }
    pair.menteeAnswer = { state: 'awaited' }
    delete pair.startsOn
    const [mentee, mentor] = [of.people[pair.menteeId], of.people[pair.mentorId]]
    if (mentee && at > 0) mentee.email = `mentee${at}@example.org`
    if (mentor) Object.assign(mentor, { email: 'mentor@example.org', language: 'sr-Cyrl' })
  }
  return of
}

let folder = ''
let target = ''
let backend: Backend
let client: Client<Contract>
const of = waiting()
const due = lettersDue(of, '2026-06-16')

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cohort-letters-'))
  target = join(folder, 'letters')
  backend = await testBackend(folder)
  client = createClient(contract, inProcess(backend.dispatch, backend.announcer))
  await writeFile(join(folder, 'a.cohort'), encode(written(of)))
  await client.programme.open({ path: join(folder, 'a.cohort') })
})
afterEach(async () => {
  await backend.close()
  await rm(folder, { recursive: true, force: true })
})

const save = (
  letters: readonly LetterAbout[],
  as: LetterForm,
  to: string | null = target,
  onStart?: (id: string) => void,
) =>
  runJob<Written>(
    createListen<Events>(inProcess(backend.dispatch, backend.announcer)),
    () => client.proposals.saveLetters({ letters: [...letters], as, target: to }),
    onStart ? { onStart } : undefined,
  )
const left = async () => (await readdir(target).catch(() => [])).sort()
const current = async () => {
  const state = await client.programme.current()
  if (!state) throw new Error('no programme is open')
  return state.programme
}

describe('letters', () => {
  it('are due to both sides of the three pairs', () => expect(due).toHaveLength(6))

  it('on paper are one page each, a file a language', async () => {
    const { files } = await save(due, 'pdf')
    expect(files).toHaveLength(2)
    for (const { path } of files) {
      const info = execFileSync('pdfinfo', [path ?? ''], { encoding: 'utf8' })
      expect(info).toMatch(/^Pages:\s+3$/m)
      expect(info).toMatch(/^Page size:.*A4/m)
    }
    const text = execFileSync('pdftotext', ['-layout', files[0]?.path ?? '', '-'], { encoding: 'utf8' })
    const mentee = of.people[Object.values(of.pairs)[0]?.menteeId ?? '']
    expect(text).toContain(mentee?.name ?? 'nobody')
    expect(text).toContain('Answer to the proposal')
  })

  it('of one language are one file of the name chosen, however long the own words are', async () => {
    const mentees = due.filter(({ side }) => side === 'mentee')
    const path = join(folder, 'mine.pdf')
    const ownWords = 'We meet in the courtyard before the summer, and everybody is welcome. '.repeat(20)
    const { files } = await runJob<Written>(
      createListen<Events>(inProcess(backend.dispatch, backend.announcer)),
      () =>
        client.proposals.saveLetters({
          letters: mentees,
          as: 'pdf',
          ownWords,
          paper: 'Letter',
          target: path,
        }),
    )
    expect(files.map((file) => file.path)).toEqual([path])
    expect(execFileSync('pdfinfo', [path], { encoding: 'utf8' })).toMatch(/^Pages:\s+3$/m)
    // Nothing of the letter runs into its slip.
    const boxes = execFileSync('pdftotext', ['-bbox', '-l', '1', path, '-'], { encoding: 'utf8' })
    const yOf = (word: string) =>
      [...boxes.matchAll(/yMin="([\d.]+)"[^>]*>([^<]*)</g)]
        .filter(([, , text]) => text === word)
        .map(([, y]) => Number(y))
    expect(Math.max(...yOf('regards,'))).toBeLessThan(Math.min(...yOf('Answer')) - 20)
  })

  it('as drafts are one file each, opened as unsent by any mail program', async () => {
    const { files } = await save(due.slice(1), 'eml')
    expect(files).toHaveLength(5)
    expect(await left()).toEqual(files.map(({ name }) => name).sort())
    const text = await readFile(files[0]?.path ?? '', 'latin1')
    expect(text).toMatch(/^X-Unsent: 1\r\nDate: Tue, 16 Jun 2026 /)
    expect(text).toContain('<mentor@example.org>')
  })

  it('as drafts to somebody without e-mail are refused, and nothing is left behind', async () => {
    await expect(save([...due.slice(1), ...due.slice(0, 1)], 'eml')).rejects.toMatchObject({
      failure: { code: 'no-email' },
    })
    expect(await left()).toEqual([])
  })

  it('come as downloads where there is no folder, and as plain text', async () => {
    const { files } = await save(due.slice(0, 1), 'text', null)
    const text = Buffer.from(files[0]?.data ?? '', 'base64').toString()
    expect(text).toContain('Tributary Mentoring: a mentor for you\n\nDear ')
  })

  it('to two people of one name in one pair are two files, which say who of them is the mentor', async () => {
    const alike = structuredClone(of)
    const [pair] = Object.values(alike.pairs)
    const people = [alike.people[pair?.menteeId ?? ''], alike.people[pair?.mentorId ?? '']]
    for (const [at, person] of people.entries())
      Object.assign(person ?? {}, { name: at === 0 ? 'Ana Kos' : 'ana kos', language: 'en' })
    const letters = lettersDue(alike, testDay).map((one) => letterOf(alike, one, { today: testDay }))
    const output = outputTo(disk, target, 'folder')
    const about = { as: 'text', now: `${testDay}T09:00:00.000Z`, today: testDay, paper: 'A4' } as const
    const printer = { letters: () => Promise.reject(new Error('nothing is printed')) }
    const job = { signal: new AbortController().signal, progress: () => undefined }
    await addLetters(output, letters, about, printer, job)
    const names = await left()
    const lower = new Set(names.map((name) => name.toLowerCase()))
    expect([names.length, lower.size]).toEqual([letters.length, letters.length])
    const code = pair?.code ?? ''
    expect(names.filter((name) => name.startsWith(code))).toEqual([
      `${code} mentee Ana Kos – proposal.txt`,
      `${code} mentor ana kos – proposal.txt`,
    ])
  })

  it('that are cancelled leave no file', async () => {
    const stopped = save(due, 'pdf', target, (jobId) => void client.jobs.cancel({ jobId }))
    await expect(stopped).rejects.toMatchObject({ failure: { kind: 'cancelled' } })
    expect(await left()).toEqual([])
  })

  it('change nothing of the programme by themselves', async () => {
    await save(due, 'text')
    expect(await current()).toEqual(of)
  })
})

describe('a decline', () => {
  it('leads to the next best in one step that undo takes back', async () => {
    const pairId = Object.keys(of.pairs)[0] ?? ''
    const { menteeId = '', mentorId = '' } = of.pairs[pairId] ?? {}
    await client.pairs.recordAnswer({ pairId, side: 'mentor', answer: 'declined', why: 'no-time' })
    const next = await client.proposals.nextBest({ personId: menteeId })
    if (next.kind !== 'found') throw new Error(`somebody is free, but: ${next.kind}`)
    const chosen = next.ones[0]?.personId ?? ''
    expect(chosen).not.toBe(mentorId)
    const done = await client.proposals.place({ couple: { menteeId, mentorId: chosen } })
    expect(done.matched).toBe(1)
    const { proposal } = await current()
    expect(proposal?.couples.map((couple) => [couple.menteeId, couple.mentorId])).toEqual([
      [menteeId, chosen],
    ])
    await client.programme.undo()
    expect((await current()).proposal).toBeNull()
    await expect(client.proposals.place({ couple: { menteeId, mentorId } })).rejects.toMatchObject({
      failure: { code: 'lock-forbidden' },
    })
  })
})
