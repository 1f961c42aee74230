/** Town and format: whether the two can meet in a way that suits both. */
import { commonFormats, sameTown } from '../profile.ts'
import { measure, missing, type Criterion } from './measure.ts'

/**
 * 1 when they can meet as both wish; ½ when both would also meet in person but live apart, so that only
 * online is left; 0 when no format suits both, or only meetings in person between two towns.
 * Without formats the towns decide; without towns the formats do, where they can.
 */
export const townAndFormat: Criterion = (mentee, mentor) => {
  const near = sameTown(mentee, mentor)
  const ways = commonFormats(mentee, mentor)
  if (!ways) {
    if (near === undefined) return missing(hasSaid(mentee), hasSaid(mentor))
    return near ? measure(1, 'same-town') : measure(0, 'other-town')
  }
  if (ways.size === 0) return measure(0, 'no-common-format')
  if (!ways.has('in-person')) return measure(1, 'online')
  if (near) return measure(1, 'same-town')
  if (near === undefined) return missing(mentee.town !== '', mentor.town !== '')
  return ways.has('online') ? measure(0.5, 'only-online') : measure(0, 'in-person-apart')
}

const hasSaid = (one: { town: string; format: unknown }) => one.town !== '' && one.format !== undefined
