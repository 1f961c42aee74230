/** The people of a scenario: who is in it, and the scenario without those who are gone. */
import type { Scenario } from '../../model/programme.ts'

/**
 * The couples, locks and changes that named them fall, and a name that speaks of them (“Without Ana Anić”) gives way to
 * the letter; the rest stays as it was.
 */
export function withoutPeople(
  scenario: Scenario,
  isGone: (id: string) => boolean,
  speaksOfThem: (text: string) => boolean,
): Scenario {
  const { setup, name, letter } = scenario
  const names = (two: { menteeId: string; mentorId: string }) => isGone(two.menteeId) || isGone(two.mentorId)
  return {
    ...scenario,
    name: speaksOfThem(name) ? letter : name,
    setup: {
      ...setup,
      morePlaces: Object.fromEntries(Object.entries(setup.morePlaces).filter(([id]) => !isGone(id))),
      withoutIds: setup.withoutIds.filter((id) => !isGone(id)),
    },
    locks: scenario.locks.filter((lock) => !names(lock)),
    couples: scenario.couples.filter((couple) => !names(couple)),
    unmatchedIds: scenario.unmatchedIds.filter((id) => !isGone(id)),
  }
}

/** The ids of everybody in it, some of them more than once. */
export const namedBy = ({
  setup,
  locks,
  couples,
  unmatchedIds,
}: Pick<Scenario, 'setup' | 'locks' | 'couples' | 'unmatchedIds'>): string[] => [
  ...Object.keys(setup.morePlaces),
  ...setup.withoutIds,
  ...[...locks, ...couples].flatMap(({ menteeId, mentorId }) => [menteeId, mentorId]),
  ...unmatchedIds,
]
