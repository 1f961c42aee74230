/** A question of a study: a variation of the matching solved, as the scenario it would be kept as. */
import type { Scenario } from '../../model/programme.ts'
import { found } from '../../model/refusal.ts'
import { proposalOf } from '../cohort.ts'
import type { Study } from '../study/study.ts'
import type { Variation } from '../study/variation.ts'
import { variedSetup } from './setup.ts'

export type TriedOut = Pick<Scenario, 'setup' | 'locks' | 'couples' | 'unmatchedIds'>

/** Refuses as `cohortOf` does, and a variation of somebody who is not there (`no-such-person`). */
export function tryOut(study: Study, { variation }: { variation: Variation }): TriedOut {
  const { people } = study.programme
  const { morePlaces = {}, withoutIds = [] } = variation
  for (const id of [...Object.keys(morePlaces), ...withoutIds]) found(people[id], 'no-such-person')
  const { cohort, answer, programme } = study.tried(variation)
  const { couples, unmatchedIds } = proposalOf(cohort, answer(), study.today)
  return {
    setup: variedSetup(study.programme, variation),
    locks: [...programme.locks],
    couples,
    unmatchedIds,
  }
}
