/** Availability: how many hours a week both are free. */
import { normal } from '../vocabulary.ts'
import { measure, missing, type Criterion } from './measure.ts'

/** Usable hours a week of the slots of an application form; own words count as one afternoon. */
const hours = new Map(
  Object.entries({
    'weekday-morning': 15,
    'weekday-afternoon': 20,
    'weekday-evening': 15,
    saturday: 8,
    sunday: 8,
  }).map(([slot, count]) => [normal(slot), count]),
)
const hoursOf = (slots: Iterable<string>) => [...slots].reduce((sum, slot) => sum + (hours.get(slot) ?? 4), 0)

/** The hours in common as a share of the hours of the one who has fewer. */
export const availability: Criterion = (mentee, mentor) => {
  const [a, b] = [mentee.availability, mentor.availability]
  if (a.size === 0 || b.size === 0) return missing(a.size > 0, b.size > 0)
  const common = [...a].filter(([slot]) => b.has(slot))
  const together = hoursOf(common.map(([slot]) => slot))
  const least = Math.min(hoursOf(a.keys()), hoursOf(b.keys()))
  return measure(
    together / least,
    together > 0 ? 'common' : 'none',
    { hours: together },
    common.map(([, word]) => word),
  )
}
