/** A question of a study: a variation of the matching solved, as the scenario it would be kept as. */
import type { Scenario } from '../../model/programme.ts'
import { found } from '../../model/refusal.ts'
import { proposalOf } from '../cohort.ts'
import { checkOwnCriteria, checkWeighs } from '../criteria/check.ts'
import type { Study } from '../study/study.ts'
import type { Variation } from '../study/variation.ts'
import { variedSetup } from './setup.ts'

export type TriedOut = Pick<Scenario, 'setup' | 'locks' | 'couples' | 'unmatchedIds'>

/** Refuses as `cohortOf`, `checkOwnCriteria` and `checkWeighs` do, and a variation of somebody who is not there (`no-such-person`). */
export function tryOut(study: Study, { variation }: { variation: Variation }): TriedOut {
  const { people, fields } = study.programme
  const { morePlaces = {}, withoutIds = [], ownCriteria = [] } = variation
  checkOwnCriteria(fields, ownCriteria)
  for (const id of [...Object.keys(morePlaces), ...withoutIds]) found(people[id], 'no-such-person')
  const setup = variedSetup(study.programme, variation)
  checkWeighs(setup)
  const { cohort, answer, programme } = study.tried(variation)
  const { couples, unmatchedIds } = proposalOf(cohort, answer(), study.today)
  return {
    setup,
    locks: [...programme.locks],
    couples,
    unmatchedIds,
  }
}
