/** Experience gap: whether the mentor is ahead of the mentee by enough years. */
import { measure, missing, type Criterion } from './measure.ts'

/** From this many years ahead on, more years make a mentor no better. */
const enoughYears = 5

/** 0 when the mentor is not ahead, rising evenly to 1 at five years ahead. */
export const experience: Criterion = (mentee, mentor) => {
  const [a, b] = [mentee.person.experienceYears, mentor.person.experienceYears]
  if (a === undefined || b === undefined) return missing(a !== undefined, b !== undefined)
  const years = Math.round((b - a) * 100) / 100
  const code = years <= 0 ? 'not-ahead' : years < enoughYears ? 'little-ahead' : 'ahead'
  return measure(Math.min(1, Math.max(0, years / enoughYears)), code, { years })
}
