/** What changes while the solver works: its answer is kept over no other state than the one it was asked about. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Backend, createBackend } from '#electron/services/backend.ts'
import { inProcess } from '#electron/services/in-process.ts'
import { createClient, createListen } from '#shared/contract/client.ts'
import type { Client } from '#shared/contract/core.ts'
import { contract, type Contract, type Events } from '#shared/contract/index.ts'
import { runJob } from '#shared/contract/run-job.ts'
import { cohortOf } from '#shared/matching/cohort.ts'
import { proposalFaults } from '#shared/matching/proved.ts'
import type { Programme } from '#shared/model/programme.ts'
import { aCohort } from '#tests/support/cohort.ts'
import { testDay, testParts } from '#tests/support/hosts/parts.ts'

/** More mentees than places, before anybody was matched. */
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
let job: <Value>(start: () => Promise<{ jobId: string }>) => Promise<Value>
/** What is done once the next answer of the solver is there and before it is handed over, again and again while any is left. */
let meanwhile: (() => Promise<unknown>)[] = []

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cohort-meanwhile-'))
  const parts = testParts(folder)
  const ask: typeof parts.solver.ask = async (...about) => {
    const answer = await parts.solver.ask(...about)
    await meanwhile.shift()?.()
    return answer
  }
  meanwhile = []
  backend = await createBackend({ ...parts, solver: { ...parts.solver, ask } })
  const transport = inProcess(backend.dispatch, backend.announcer)
  client = createClient(contract, transport)
  const listen = createListen<Events>(transport)
  job = (start) => runJob(listen, start)
  await backend.store.createFrom(join(folder, 'open.cohort'), unmatched(), false)
  await job(() => client.matching.solve())
})
afterEach(async () => {
  await backend.close()
  await rm(folder, { recursive: true, force: true })
})

const programme = () => backend.store.programme()
const proposal = () => {
  const { proposal } = programme()
  if (!proposal) throw new Error('nothing is proposed')
  return proposal
}
const faults = () => proposalFaults(cohortOf(programme(), testDay), proposal())
const firstCouple = () => {
  const [couple] = proposal().couples
  if (!couple) throw new Error('nobody is matched')
  return couple
}
const outOfDate = { failure: { code: 'proposal-out-of-date', kind: 'conflict' } }

describe('while everybody is matched', () => {
  const solve = () => job(() => client.matching.solve())

  it('another way and other weights are set: the proposal kept is the one under them', async () => {
    const weights = { ...programme().settings.weights, topics: 0, disciplines: 0, experience: 100 }
    meanwhile = [
      async () => {
        await client.matching.setMode({ mode: 'stable' })
        await client.matching.setWeights({ weights })
      },
    ]
    await solve()
    expect([proposal().mode, faults()]).toEqual(['stable', []])
  })

  it('somebody without a mentor is locked: the proposal has the lock', async () => {
    const [menteeId = ''] = proposal().unmatchedIds
    const { mentorId } = firstCouple()
    meanwhile = [() => client.matching.lock({ menteeId, mentorId })]
    await solve()
    expect(proposal().couples).toContainEqual(expect.objectContaining({ menteeId, mentorId }))
    expect(faults()).toEqual([])
  })

  it('somebody set aside is taken back: they are in the proposal, with a mentor or without', async () => {
    const { menteeId } = firstCouple()
    await client.matching.setAside({ personId: menteeId })
    meanwhile = [() => client.matching.takeBack({ personId: menteeId })]
    await solve()
    const { couples, unmatchedIds } = proposal()
    expect([...couples.map((couple) => couple.menteeId), ...unmatchedIds]).toContain(menteeId)
    expect(faults()).toEqual([])
  })

  it('something changes every time: it is said, and what stands is left as it is', async () => {
    const before = proposal()
    let lateness = 0
    const rename = () => client.programme.changeSettings({ contact: `${(lateness += 1)}` })
    meanwhile = Array.from({ length: 9 }, () => rename)
    await expect(solve()).rejects.toMatchObject(outOfDate)
    expect(proposal()).toBe(before)
  })

  it('what no matching reads changes: the answer is kept at once', async () => {
    meanwhile = [
      () => client.programme.changeDetails({ name: 'Another name' }),
      () => Promise.reject(new Error('asked twice')),
    ]
    await solve()
    expect([meanwhile.length, programme().name]).toEqual([1, 'Another name'])
  })
})

it('while a setting is changed and matched anew, another one stays as it was set', async () => {
  const hardRules = { ...programme().settings.hardRules, exclusion: false }
  meanwhile = [() => client.matching.setHardRules({ hardRules })]
  await job(() => client.matching.reset({ mode: 'fairest' }))
  expect([proposal().mode, programme().settings.hardRules, faults()]).toEqual(['fairest', hardRules, []])
})

it('while somebody is placed, a setting lets the proposal fall: nothing of the fallen one comes back', async () => {
  const { menteeId } = firstCouple()
  meanwhile = [() => client.matching.setMode({ mode: 'fairest' })]
  await client.proposals.place({ menteeIds: [menteeId] })
  expect([proposal().mode, proposal().couples.length]).toEqual(['fairest', 1])
})

it('while a mentee is moved, the proposal falls: the move is refused', async () => {
  const { menteeId } = firstCouple()
  const mentorId = proposal().couples.find((couple) => couple.menteeId !== menteeId)?.mentorId ?? ''
  meanwhile = [() => client.matching.setMode({ mode: 'fairest' })]
  const moving = client.matching.move({ menteeId, mentorId, reason: 'They asked', keepRest: true })
  await expect(moving).rejects.toMatchObject({ failure: { code: 'no-proposal' } })
  expect([programme().proposal, programme().locks]).toEqual([null, []])
})

it('while a matching without somebody is tried out, they are erased: nothing of them is kept', async () => {
  const { menteeId } = firstCouple()
  const name = programme().people[menteeId]?.name ?? ''
  meanwhile = [() => client.privacy.erase({ personIds: [menteeId] })]
  const trying = job(() => client.scenarios.tryOut({ variation: { withoutIds: [menteeId] } }))
  await expect(trying).rejects.toMatchObject({ failure: { code: 'no-such-person' } })
  expect(JSON.stringify(programme())).not.toContain(name)
  expect(programme().scenarios).toEqual([])
})
