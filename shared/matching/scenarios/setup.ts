/** What a matching is tried with, read from a programme, varied, and put into a programme. */
import type { OwnField } from '../../model/own-field.ts'
import type { Programme, Setup } from '../../model/programme.ts'
import type { OwnCriterion } from '../../model/settings.ts'
import { taken } from '../active.ts'
import { comparisonsOf, needsSpan } from '../criteria/check.ts'
import { kindOf } from '../criteria/comparable.ts'
import { placesWith, type Variation } from '../study/variation.ts'

/** The present setup of a programme: its settings, nobody with more places than offered, those set aside left out. */
export const setupOf = ({ settings, asideIds }: Pick<Programme, 'settings' | 'asideIds'>): Setup => ({
  mode: settings.matchMode,
  weights: settings.weights,
  ownCriteria: settings.ownCriteria,
  experienceGap: settings.experienceGap,
  hardRules: settings.hardRules,
  morePlaces: {},
  withoutIds: [...asideIds],
})

/** The setup of a programme under a variation; only people who are there, and no change of nothing. */
export function variedSetup(
  programme: Pick<Programme, 'settings' | 'asideIds' | 'people'>,
  { locks: _locks, morePlaces = {}, withoutIds = [], ...variation }: Variation,
): Setup {
  const given = Object.entries(variation).filter(([, value]) => value !== undefined)
  const more = Object.entries(morePlaces).filter(([id, by]) => by !== 0 && programme.people[id])
  return {
    ...setupOf(programme),
    ...(Object.fromEntries(given) as Partial<Setup>),
    morePlaces: Object.fromEntries(more),
    withoutIds: [...new Set([...programme.asideIds, ...withoutIds])].filter((id) => programme.people[id]),
  }
}

/** Whether a criterion can be measured still: a field of the programme's own may be gone, or be another since. */
function isMeasurable({ field, compare, span }: OwnCriterion, fields: readonly OwnField[]): boolean {
  const kind = kindOf(field, fields)
  if (!kind || (needsSpan(compare) && span === undefined)) return false
  return comparisonsOf[kind].some((one) => one === compare)
}

/**
 * A setup as it can be in a programme now: with people who are there, criteria that can be measured, and never fewer
 * places for a mentor than pairs hold.
 */
export function fittedTo(
  programme: Pick<Programme, 'people' | 'pairs' | 'fields' | 'asideIds'>,
  setup: Setup,
): Setup {
  const { people, fields } = programme
  const held = taken(programme)
  const more = Object.entries(setup.morePlaces).flatMap(([id, by]) => {
    const mentor = people[id]
    const fits = mentor?.role === 'mentor' ? placesWith(mentor, by, held) - mentor.places : 0
    return fits === 0 ? [] : [[id, fits] as const]
  })
  return {
    ...setup,
    ownCriteria: setup.ownCriteria.filter((one) => isMeasurable(one, fields)),
    morePlaces: Object.fromEntries(more),
    withoutIds: setup.withoutIds.filter((id) => people[id]),
  }
}

/** The programme with a setup as its own, as far as it fits: settings, places, and exactly those set aside whom it leaves out. */
export function withSetup(programme: Programme, setup: Setup): Programme {
  const { mode, weights, ownCriteria, experienceGap, hardRules, morePlaces, withoutIds } = fittedTo(
    programme,
    setup,
  )
  const more = Object.entries(morePlaces)
  const people = { ...programme.people }
  for (const [id, by] of more) {
    const mentor = people[id]
    if (mentor) people[id] = { ...mentor, places: mentor.places + by }
  }
  return {
    ...programme,
    settings: { ...programme.settings, matchMode: mode, weights, ownCriteria, experienceGap, hardRules },
    people: more.length > 0 ? people : programme.people,
    asideIds: withoutIds,
  }
}
