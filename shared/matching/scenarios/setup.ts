/** What a matching is tried with, read from a programme, varied, and put into a programme. */
import type { Person } from '../../model/person.ts'
import { peopleOf, type Programme, type Setup } from '../../model/programme.ts'
import { kindOf } from '../criteria/comparable.ts'
import type { Variation } from '../study/variation.ts'

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

/** The places a mentor has under a setup. */
export const placesUnder = ({ morePlaces }: Pick<Setup, 'morePlaces'>, mentor: Person): number =>
  Math.max(0, Math.min(99, mentor.places + (morePlaces[mentor.id] ?? 0)))

/** The programme with a setup as its own: settings, places, and exactly those set aside whom it leaves out. */
export function withSetup(programme: Programme, setup: Setup): Programme {
  const { mode, weights, ownCriteria, experienceGap, hardRules, withoutIds } = setup
  const changed = peopleOf(programme, 'mentor').filter((one) => placesUnder(setup, one) !== one.places)
  const people = { ...programme.people }
  for (const mentor of changed) people[mentor.id] = { ...mentor, places: placesUnder(setup, mentor) }
  return {
    ...programme,
    settings: {
      ...programme.settings,
      matchMode: mode,
      weights,
      // A field of the programme's own that was removed since cannot be compared.
      ownCriteria: ownCriteria.filter(({ field }) => kindOf(field, programme.fields) !== undefined),
      experienceGap,
      hardRules,
    },
    people: changed.length > 0 ? people : programme.people,
    asideIds: withoutIds.filter((id) => programme.people[id]),
  }
}
