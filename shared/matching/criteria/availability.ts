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
const ownWords = 4

/** Usable hours a week of one slot, normalised. */
export const hoursOfSlot = (slot: string): number => hours.get(slot) ?? ownWords

const hoursOf = (slots: Iterable<string>) => {
  let sum = 0
  for (const slot of slots) sum += hoursOfSlot(slot)
  return sum
}

/** The hours in common as a share of the hours of the one who has fewer. */
export const availability: Criterion = (mentee, mentor) => {
  const [a, b] = [mentee.availability, mentor.availability]
  if (a.size === 0 || b.size === 0) return missing(a.size > 0, b.size > 0)
  const words: string[] = []
  let together = 0
  for (const [slot, word] of a) {
    if (!b.has(slot)) continue
    words.push(word)
    together += hoursOfSlot(slot)
  }
  const least = Math.min(hoursOf(a.keys()), hoursOf(b.keys()))
  return measure(together / least, together > 0 ? 'common' : 'none', { hours: together, of: least }, words)
}
