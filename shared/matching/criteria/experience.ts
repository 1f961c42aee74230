/** Experience gap: whether the mentor is ahead of the mentee by enough years. */
import { measure, missing, type Criterion } from './measure.ts'

/** 0 when the mentor is not ahead, rising evenly to 1 at the years that the programme wants between them. */
export const experience: Criterion = (mentee, mentor, { experienceGap }) => {
  const [a, b] = [mentee.person.experienceYears, mentor.person.experienceYears]
  if (a === undefined || b === undefined) return missing(a !== undefined, b !== undefined)
  const years = Math.round((b - a) * 100) / 100
  const code = years <= 0 ? 'not-ahead' : years < experienceGap ? 'little-ahead' : 'ahead'
  return measure(Math.min(1, Math.max(0, years / experienceGap)), code, {
    years,
    wanted: experienceGap,
  })
}
