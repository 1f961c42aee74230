/** First-time balance: whether one of the two knows mentoring already. */
import { measure, missing, type Criterion } from './measure.ts'

/** 1 when at least one of them was in a mentoring programme before, 0 when it is the first time for both. */
export const mentoredBefore: Criterion = (mentee, mentor) => {
  const [a, b] = [mentee.person.mentoredBefore, mentor.person.mentoredBefore]
  if (a === true || b === true) return measure(1, a && b ? 'both' : a ? 'mentee' : 'mentor')
  if (a === undefined || b === undefined) return missing(a !== undefined, b !== undefined)
  return measure(0, 'neither')
}
