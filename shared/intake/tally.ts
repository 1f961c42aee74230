/** The figures that sum a cohort up after an import. */
import type { Programme } from '../model/programme.ts'
import { peopleOf } from '../model/programme.ts'

export interface Tally {
  mentors: number
  mentees: number
  /** Places of all mentors together. */
  places: number
  /** Names of those who have not given consent, in code-unit order. */
  noConsent: string[]
  /** Places by the mentor's name; two mentors of one name are told apart by a number. */
  capacity: Record<string, number>
}

/** Counts of everybody in the programme, whatever their standing. */
export function tally(of: Pick<Programme, 'people'>): Tally {
  const mentors = peopleOf(of, 'mentor')
  const mentees = peopleOf(of, 'mentee')
  const capacity = new Map<string, number>()
  for (const { name, places } of mentors) {
    let key = name
    for (let turn = 2; capacity.has(key); turn++) key = `${name} (${turn})`
    capacity.set(key, places)
  }
  return {
    mentors: mentors.length,
    mentees: mentees.length,
    places: mentors.reduce((sum, one) => sum + one.places, 0),
    noConsent: [...mentors, ...mentees]
      .filter((one) => one.consent.state !== 'given')
      .map((one) => one.name)
      .sort(),
    capacity: Object.fromEntries(capacity),
  }
}
