/** Scenarios over the contract: tried out in the solver's thread, compared, worked on, printed, and undone. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { z } from 'zod'
import type { Backend } from '#electron/services/backend.ts'
import { inProcess } from '#electron/services/in-process.ts'
import { createClient, createListen } from '#shared/contract/client.ts'
import type { Client } from '#shared/contract/core.ts'
import { contract, type Contract, type Events } from '#shared/contract/index.ts'
import type { Written } from '#shared/contract/print.ts'
import { type JobWatch, runJob } from '#shared/contract/run-job.ts'
import type { scenarios } from '#shared/contract/scenarios.ts'
import type { Variation } from '#shared/matching/study/variation.ts'
import type { Programme } from '#shared/model/programme.ts'
import { aCohort } from '#tests/support/cohort.ts'
import { testBackend } from '#tests/support/hosts/parts.ts'
import { info, noPoppler, pageTexts } from './print/poppler.ts'

type TriedOut = z.output<typeof scenarios.tryOut.result>

/** More mentees than places, before anybody was matched; one mentor offers none. */
function unmatched(): Programme {
  const cohort = aCohort({ pairs: 7, state: 'matched' })
  const people = Object.values(cohort.people).map((one) =>
    one.role === 'mentor' ? { ...one, places: one.id === 'mentor-1' ? 0 : 1 } : one,
  )
  return { ...cohort, people: Object.fromEntries(people.map((one) => [one.id, one])), pairs: {} }
}

let folder = ''
let backend: Backend
let client: Client<Contract>
let job: <Value>(start: () => Promise<{ jobId: string }>, watch?: JobWatch) => Promise<Value>

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cohort-scenarios-'))
  backend = await testBackend(folder)
  const transport = inProcess(backend.dispatch, backend.announcer)
  client = createClient(contract, transport)
  const listen = createListen<Events>(transport)
  job = (start, watch) => runJob(listen, start, watch)
  await backend.store.createFrom(join(folder, 'open.cohort'), unmatched(), false)
  await job(() => client.matching.solve())
})
afterEach(async () => {
  await backend.close()
  await rm(folder, { recursive: true, force: true })
})

const programme = () => backend.store.programme()
const tryOut = (variation: Variation, name?: string) =>
  job<TriedOut>(() => client.scenarios.tryOut({ variation, ...(name === undefined ? {} : { name }) }))
const mentor = () =>
  Object.values(programme().people).find((one) => one.role === 'mentor' && one.places === 0)

describe('a variation that is tried out', () => {
  it('is kept under the next letter, named in the language of the window, and leaves the proposal alone', async () => {
    const before = programme().proposal
    await client.scenarios.keep({ name: 'As it is' })
    const { id = '', name } = mentor() ?? { name: '' }
    const tried = await tryOut({ morePlaces: { [id]: 1 } })
    expect(tried).toMatchObject({ letter: 'B', name: `One more place for ${name}` })
    await client.host.changeSettings({ language: 'sr-Cyrl' })
    expect((await tryOut({ mode: 'fairest' })).name).toBe('Најправичније')
    expect((await tryOut({ mode: 'stable' }, 'Ours')).name).toBe('Ours')
    expect(programme().proposal?.couples).toEqual(before?.couples)
    expect(programme().people).toEqual(unmatched().people)
    const { columns } = await client.scenarios.compare({})
    const [asItIs, more] = columns.map(({ figures }) => figures)
    const matched = before?.couples.length ?? 0
    expect([asItIs?.matched, more?.matched]).toEqual([matched, matched + 1])
  })

  it('is gone after an undo, and its letter is free only because nobody saw it go to another', async () => {
    await tryOut({ mode: 'stable' })
    await client.programme.undo({})
    expect(programme().scenarios).toEqual([])
    await client.programme.redo({})
    expect(programme().scenarios.map(({ letter }) => letter)).toEqual(['A'])
    await client.scenarios.remove({ id: programme().scenarios[0]?.id ?? '' })
    expect((await tryOut({ mode: 'stable' })).letter).toBe('B')
  })

  it('is refused where nothing can be solved, and nothing is kept', async () => {
    const { menteeId, mentorId } = programme().proposal?.couples[0] ?? { menteeId: '', mentorId: '' }
    await client.matching.lock({ menteeId, mentorId })
    await expect(
      tryOut({ withoutIds: [], hardRules: { ...programme().settings.hardRules, vetting: true } }),
    ).rejects.toMatchObject({
      failure: { code: 'lock-forbidden' },
    })
    expect(programme().scenarios).toEqual([])
  })
})

describe('working on a scenario', () => {
  it('is one step, which undo takes back whole', async () => {
    const { id = '' } = mentor() ?? {}
    const { scenarioId } = await tryOut({ morePlaces: { [id]: 1 }, mode: 'fairest' })
    const before = programme()
    await client.scenarios.workOn({ id: scenarioId, keepFirst: { name: 'Before' } })
    expect(programme()).toMatchObject({
      settings: { matchMode: 'fairest' },
      proposal: { scenarioId },
      people: { [id]: { places: 1 } },
    })
    expect(programme().scenarios.map(({ name }) => name)).toContain('Before')
    await client.programme.undo({})
    expect(programme()).toEqual(before)
  })
})

describe('the comparison on paper', () => {
  it.skipIf(noPoppler)('has every column, figure and name that the page has, on either paper', async () => {
    await client.scenarios.keep({ name: 'As it is' })
    await tryOut({ mode: 'fairest' })
    await tryOut({ mode: 'stable' })
    for (const paper of ['A4', 'Letter'] as const) {
      const { files } = await job<Written>(() =>
        client.scenarios.print({ paper, language: 'en', target: null }),
      )
      const [file] = files
      expect(file?.name).toBe(`Scenarios – ${programme().name}.pdf`)
      const pdf = Buffer.from(file?.data ?? '', 'base64')
      expect(info(pdf)['Page size']).toContain(paper === 'A4' ? '841.89 x 595.2' : '792 x 612')
      const text = pageTexts(pdf).join(' ')
      for (const word of ['As it is', 'Fairest', 'Stable', 'People matched', 'Not together, would rather be'])
        expect(text).toContain(word)
    }
  })
})
