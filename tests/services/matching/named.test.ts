/** Matching again under another setting is one step of the history, which says what was changed. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { type Backend, createBackend } from '#electron/services/backend.ts'
import { inProcess } from '#electron/services/in-process.ts'
import { createClient, createListen } from '#shared/contract/client.ts'
import { contract, type Events } from '#shared/contract/index.ts'
import { runJob } from '#shared/contract/run-job.ts'
import { settings } from '#shared/model/settings.ts'
import { aCohort } from '#tests/support/cohort.ts'
import { testParts } from '#tests/support/hosts/parts.ts'

let folder = ''
let backend: Backend
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cohort-named-'))
  backend = await createBackend(testParts(folder))
  const cohort = aCohort({ pairs: 4, state: 'matched' })
  await backend.store.createFrom(join(folder, 'open.cohort'), { ...cohort, pairs: {} }, false)
})
afterEach(async () => {
  await backend.close()
  await rm(folder, { recursive: true, force: true })
})

it('each setting by its own words', async () => {
  const transport = inProcess(backend.dispatch, backend.announcer)
  const client = createClient(contract, transport)
  const listen = createListen<Events>(transport)
  const { weights, hardRules } = settings.parse({})
  const ownCriteria = [{ id: 'o', field: 'town', compare: 'same' as const, weight: 10 }]
  const changes = [
    [{ weights: { ...weights, topics: 1 } }, 'matching.setWeights'],
    [{ ownCriteria }, 'matching.setOwnCriteria'],
    [{ experienceGap: 9 }, 'matching.setExperienceGap'],
    [{ hardRules: { ...hardRules, training: true } }, 'matching.setHardRules'],
    [{ mode: 'fairest' }, 'matching.setMode'],
  ] as const
  for (const [to, name] of changes) {
    await runJob(listen, () => client.matching.reset(to))
    expect((await client.programme.history({})).entries.at(-1)?.name).toBe(name)
  }
})
