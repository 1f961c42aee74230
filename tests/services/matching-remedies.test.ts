/** The smallest changes that would help, over the contract: broken off by a setting that moves, and asked again after it. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Backend } from '#electron/services/backend.ts'
import { inProcess } from '#electron/services/in-process.ts'
import { ContractError, createClient, createListen } from '#shared/contract/client.ts'
import type { Client } from '#shared/contract/core.ts'
import { contract, type Contract, type Events } from '#shared/contract/index.ts'
import { runJob } from '#shared/contract/run-job.ts'
import type { Programme } from '#shared/model/programme.ts'
import { aCohort } from '#tests/support/cohort.ts'
import { testBackend } from '#tests/support/hosts/parts.ts'

/** More mentees than places, before anybody was matched. */
function unmatched(): Programme {
  const cohort = aCohort({ pairs: 12, state: 'matched' })
  const people = Object.values(cohort.people).map((one) =>
    one.role === 'mentor' ? { ...one, places: one.id === 'mentor-1' ? 0 : 1 } : one,
  )
  return { ...cohort, people: Object.fromEntries(people.map((one) => [one.id, one])), pairs: {} }
}

let folder = ''
let backend: Backend
let client: Client<Contract>

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cohort-remedies-'))
  backend = await testBackend(folder)
  const transport = inProcess(backend.dispatch, backend.announcer)
  client = createClient(contract, transport)
  await backend.store.createFrom(join(folder, 'open.cohort'), unmatched(), false)
  await runJob(createListen<Events>(transport), () => client.matching.solve())
})
afterEach(async () => {
  await backend.close()
  await rm(folder, { recursive: true, force: true })
})

it('a weight that moves ends the search, which says so, and is answered; a new search finds what helps', async () => {
  const programme = (await client.programme.current())?.programme
  const menteeId = programme?.proposal?.unmatchedIds[0] ?? ''
  const weights = { ...programme?.settings.weights, topics: 3 } as Programme['settings']['weights']
  const broken = client.matching.remedies({ menteeId }).catch((error: unknown) => error)
  const look = await client.matching.look({ variation: { weights } })
  expect(look.proposal).not.toBeNull()
  const error = await broken
  expect(error).toBeInstanceOf(ContractError)
  expect(error).toMatchObject({ failure: { kind: 'cancelled' } })
  const found = await client.matching.remedies({ menteeId })
  expect(found[0]).toMatchObject({ kind: 'place' })
})

it('a look that changes nothing leaves the search alone', async () => {
  const menteeId = (await client.programme.current())?.programme.proposal?.unmatchedIds[0] ?? ''
  const search = client.matching.remedies({ menteeId })
  await client.matching.look({})
  expect((await search).length).toBeGreaterThan(0)
})
