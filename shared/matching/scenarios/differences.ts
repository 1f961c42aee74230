/** In what a setup differs from the present one, as values that words are made of. */
import type { Programme, Setup } from '../../model/programme.ts'
import type { Criterion, HardRules, MatchMode } from '../../model/settings.ts'
import { fittedTo, setupOf } from './setup.ts'

export interface SetupDifference {
  /** The other way of matching, where it is another. */
  mode: MatchMode | null
  /** Criteria that weigh otherwise, with what they weigh there. */
  weights: { criterion: Criterion; weight: number }[]
  /** The programme's own criteria, or the years ahead that are wanted, are others. */
  hasOtherCriteria: boolean
  rulesOff: (keyof HardRules)[]
  rulesOn: (keyof HardRules)[]
  /** More places than the mentor offers now, or fewer (below 0). */
  places: { mentorId: string; by: number }[]
  asideIds: string[]
  /** Set aside now, and taking part there. */
  backIds: string[]
}

/** What is other under a setup, as far as it fits the programme, than it is in the programme now. */
export function differenceFrom(
  programme: Pick<Programme, 'settings' | 'asideIds' | 'people' | 'pairs' | 'fields'>,
  kept: Setup,
): SetupDifference {
  const now = setupOf(programme)
  const setup = fittedTo(programme, kept)
  const criteria = Object.keys(setup.weights) as Criterion[]
  const rules = Object.keys(setup.hardRules) as (keyof HardRules)[]
  return {
    mode: setup.mode === now.mode ? null : setup.mode,
    weights: criteria
      .filter((one) => setup.weights[one] !== now.weights[one])
      .map((criterion) => ({ criterion, weight: setup.weights[criterion] })),
    hasOtherCriteria:
      JSON.stringify(setup.ownCriteria) !== JSON.stringify(now.ownCriteria) ||
      setup.experienceGap !== now.experienceGap,
    rulesOff: rules.filter((rule) => now.hardRules[rule] && !setup.hardRules[rule]),
    rulesOn: rules.filter((rule) => !now.hardRules[rule] && setup.hardRules[rule]),
    places: Object.entries(setup.morePlaces).map(([mentorId, by]) => ({ mentorId, by })),
    asideIds: setup.withoutIds.filter((id) => !now.withoutIds.includes(id)),
    backIds: now.withoutIds.filter((id) => !setup.withoutIds.includes(id)),
  }
}

/** Whether the setup weighs people as the programme does now, so that its own points are the points of today. */
export const weighsAlike = ({ weights, hasOtherCriteria }: SetupDifference): boolean =>
  weights.length === 0 && !hasOtherCriteria

/** Whether nothing is other. */
export const isSameSetup = (difference: SetupDifference): boolean =>
  weighsAlike(difference) &&
  difference.mode === null &&
  [difference.rulesOff, difference.rulesOn, difference.places, difference.asideIds, difference.backIds].every(
    (list) => list.length === 0,
  )
