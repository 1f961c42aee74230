/** Ranks: how high each side put the other on its list. */
import type { Profile } from '../profile.ts'
import { measure, missing, type Criterion, type Measure } from './measure.ts'

/** 1 for the first of a list, falling evenly to 1/length for the last; 0 for somebody not on it. */
function rank(whose: Profile, other: Profile): Measure {
  const of = whose.ranks.size
  const place = whose.ranks.get(other.person.id)
  return place === undefined
    ? measure(0, 'not-ranked', { of })
    : measure((of - place + 1) / of, 'ranked', { place, of })
}

/** How high the mentee ranked the mentor; drops out when the mentee ranked nobody. */
export const menteeRank: Criterion = (mentee, mentor) =>
  mentee.ranks.size === 0 ? missing(false, true) : rank(mentee, mentor)

/** How high the mentor ranked the mentee; drops out when the mentor ranked nobody. */
export const mentorRank: Criterion = (mentee, mentor) =>
  mentor.ranks.size === 0 ? missing(true, false) : rank(mentor, mentee)
