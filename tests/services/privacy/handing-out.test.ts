/** What is handed out: everything about one person, and the whole file in open formats. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Backend, createBackend } from '#electron/services/backend.ts'
import { inProcess } from '#electron/services/in-process.ts'
import { directPrinter } from '#electron/services/work/direct.ts'
import { createClient, createListen } from '#shared/contract/client.ts'
import { contract, type Events } from '#shared/contract/index.ts'
import { runJob } from '#shared/contract/run-job.ts'
import type { Written } from '#shared/contract/print.ts'
import type { Programme } from '#shared/model/programme.ts'
import { languages } from '#shared/model/scalars.ts'
import { subject as subjectShape } from '#shared/privacy/subject/shape.ts'
import { takeout, takeoutSchema } from '#shared/privacy/takeout/shape.ts'
import { headings, tableNames } from '#shared/privacy/takeout/tables.ts'
import { aCohort } from '#tests/support/cohort.ts'
import { testParts } from '#tests/support/hosts/parts.ts'
import { info, noPoppler, pageTexts } from '../print/poppler.ts'

let folder = ''
let backend: Backend
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cohort-hand-'))
  const parts = testParts(folder)
  backend = await createBackend({ ...parts, printer: directPrinter(parts.resourcesDir) })
})
afterEach(async () => {
  await backend.close()
  await rm(folder, { recursive: true, force: true })
})

const who = 'mentee-2'
function cohort(): Programme {
  const of = structuredClone(aCohort({ pairs: 6, state: 'complete' }))
  Object.assign(of.people[who] ?? {}, {
    name: 'Ksenija Quillić',
    motivation: 'Пишем збирку 🦊 прича.',
    note: 'Calls late.',
  })
  const pair = Object.values(of.pairs).find(({ menteeId }) => menteeId === who)
  const goals = Object.values(of.pairs).find((one) => one.goals.length > 0)?.goals ?? []
  if (pair) Object.assign(pair, { note: 'A restricted word on both.', goals: structuredClone(goals) })
  const others = Object.values(of.people).filter(({ role }) => role === 'mentor')
  const [first, second] = others
  if (first && second) {
    Object.assign(first, { name: 'Zlatko Rankerov', rankedIds: [who], note: 'Ksenija asked twice.' })
    Object.assign(second, { name: 'Yvonne Excluder', excludedIds: [who] })
  }
  for (const each of Object.values(of.pairs)) if (each.menteeId === who) each.mentorId = 'mentor-4'
  return of
}

async function desk(of: Programme) {
  await backend.store.createFrom(join(folder, 'a.cohort'), of, false)
  const transport = inProcess(backend.dispatch, backend.announcer)
  const client = createClient(contract, transport)
  const listen = createListen<Events>(transport)
  return { client, run: (start: () => Promise<{ jobId: string }>) => runJob<Written>(listen, start) }
}

describe('everything about one person', () => {
  it('has what the file knows of them, and third people as numbers only', async () => {
    const { client } = await desk(cohort())
    const all = await client.privacy.subject({ personId: who, language: 'en' })
    expect(subjectShape.parse(all)).toEqual(all)
    const value = (field: string) => all.person.facts.find((one) => one.field === field)?.value
    expect(value('motivation')).toBe('Пишем збирку 🦊 прича.')
    expect(value('note')).toBe('Calls late.')
    expect(all.pairs).toHaveLength(1)
    expect(all.pairs[0]?.sessions.length).toBeGreaterThan(0)
    expect(all.pairs[0]?.goals.length).toBeGreaterThan(0)
    expect(all.pairs[0]?.restrictedNote).toBe(true)
    const others = Object.fromEntries(all.others.map(({ field, value: count }) => [field, count]))
    expect(others).toMatchObject({ excludedBy: 1, restrictedNotes: 1 })
    expect(others['rankedBy']).toBeGreaterThanOrEqual(1)
    const text = JSON.stringify(all)
    for (const secret of ['Rankerov', 'Excluder', 'A restricted word', 'asked twice'])
      expect(text).not.toContain(secret)
  })

  it('tells what was done about them, and not about whom else it was', async () => {
    const { client } = await desk(cohort())
    await client.people.update({ id: who, changes: { town: 'Bečej' } })
    await client.people.updateMany({ ids: [who, 'mentor-1'], changes: { town: 'Senta' } })
    await client.people.update({ id: 'mentor-1', changes: { town: 'Bečej' } })
    const { history } = await client.privacy.subject({ personId: who, language: 'en' })
    expect(history).toHaveLength(2)
    expect(history[0]?.what).toContain('Ksenija Quillić')
    expect(history[1]?.what).toContain('Ksenija Quillić')
    expect(JSON.stringify(history)).not.toContain('Rankerov')
  })

  it('gives a mentor the number of the mentee’s goals, and none of their words', async () => {
    const of = cohort()
    const pair = Object.values(of.pairs).find(({ goals }) => goals.some(({ wording }) => wording))
    const { client } = await desk(of)
    const all = await client.privacy.subject({ personId: pair?.mentorId ?? '', language: 'en' })
    const own = all.pairs.find(({ code }) => code === pair?.code)
    expect(own?.goals).toEqual([])
    expect(own?.facts).toContainEqual(expect.objectContaining({ field: 'goals', value: pair?.goals.length }))
    expect(JSON.stringify(all)).not.toContain('Show the new work')
  })

  it.skipIf(noPoppler !== null).each(languages)(
    'is a PDF and a JSON in %s, with a ? for what no font can show',
    async (language) => {
      const { client, run } = await desk(cohort())
      const target = join(folder, 'out')
      const { files } = await run(() => client.privacy.saveSubject({ personId: who, language, target }))
      const [pdf, json] = files.map(({ path }) => path ?? '')
      const bytes = new Uint8Array(await readFile(pdf ?? ''))
      const pages = pageTexts(bytes)
      const name = language === 'sr-Cyrl' ? 'Ксенија' : 'Ksenija'
      expect(pages[0]).toContain(name)
      expect(pages.join('\n')).toContain('Пишем збирку ? прича.')
      expect(pages.join('\n')).not.toContain('Rankerov')
      // Titles are shown in lists of windows.
      expect(info(bytes)['Title']).not.toContain(name)
      const data: unknown = JSON.parse(await readFile(json ?? '', 'utf8'))
      expect(data).toEqual(await client.privacy.subject({ personId: who, language }))
    },
  )

  it('refuses somebody who was erased: there is nothing left', async () => {
    const { client } = await desk(cohort())
    await client.privacy.erase({ personIds: [who] })
    const [shell] = Object.values(backend.store.programme().people).filter(({ erasedOn }) => erasedOn)
    await expect(client.privacy.subject({ personId: shell?.id ?? '' })).rejects.toMatchObject({
      failure: { code: 'erased-already' },
    })
  })
})

describe('the whole file in open formats', () => {
  it('reads back to an equal programme and history', async () => {
    const { client, run } = await desk(cohort())
    await client.people.update({ id: who, changes: { town: 'Bečej' } })
    const { files } = await run(() => client.privacy.exportAll({ target: join(folder, 'out') }))
    const path = files.find(({ name }) => name === 'programme.json')?.path ?? ''
    const read = takeout.parse(JSON.parse(await readFile(path, 'utf8')))
    expect(read.programme).toEqual(backend.store.programme())
    expect(read.history).toEqual(backend.store.history())
    expect(read.history.entries.length).toBeGreaterThan(0)
  })

  it('has a row for each person, pair, session and goal', async () => {
    const of = cohort()
    const { client, run } = await desk(of)
    await run(() => client.privacy.exportAll({ target: join(folder, 'out'), language: 'en' }))
    const rows = async (name: string) =>
      (await readFile(join(folder, 'out', name), 'utf8')).split('\r\n').length - 2
    const pairs = Object.values(of.pairs)
    expect(await rows('people.csv')).toBe(Object.keys(of.people).length)
    expect(await rows('pairs.csv')).toBe(pairs.length)
    expect(await rows('sessions.csv')).toBe(pairs.flatMap(({ sessions }) => sessions).length)
    expect(await rows('goals.csv')).toBe(pairs.flatMap(({ goals }) => goals).length)
  })

  it('explains every file and every column in the language of the programme', async () => {
    const { client, run } = await desk(cohort())
    for (const language of languages) {
      const out = join(folder, language)
      const { files } = await run(() => client.privacy.exportAll({ target: out, language }))
      const readme = await readFile(join(out, 'README.md'), 'utf8')
      for (const { name } of files) if (name !== 'README.md') expect(readme).toContain(name)
      for (const table of tableNames)
        for (const heading of headings[table]) expect(readme).toMatch(new RegExp(`- \`${heading}\`: \\S`))
    }
  })

  it('names every field of the model in its schema', () => {
    const schema = JSON.stringify(takeoutSchema())
    for (const field of ['rankedIds', 'erasedOn', 'retainUntil', 'levels', 'agreementSignedOn', 'dropped'])
      expect(schema).toContain(`"${field}"`)
  })

  it('goes into a folder of its own where the chosen one has something in it', async () => {
    const { client, run } = await desk(cohort())
    const { files } = await run(() => client.privacy.exportAll({ target: folder }))
    expect(files.every(({ path }) => path?.startsWith(join(folder, 'Tributary Mentoring, export')))).toBe(
      true,
    )
    expect(await readdir(folder)).not.toContain('README.md')
  })
})
