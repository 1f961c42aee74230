/** Checks that two people may be put together now, and says no in the words of the screen. */
import type { Person } from '../model/person.ts'
import type { Couple, Programme } from '../model/programme.ts'
import { found, Refusal } from '../model/refusal.ts'
import type { LocalDate } from '../model/scalars.ts'
import { coupleKey, taken, tried } from './active.ts'
import { freePlaces, leftOutCode } from './cohort.ts'
import { ineligible, type RuleName } from './eligibility.ts'

export interface Two {
  mentee: Person
  mentor: Person
}

/** The two people of a couple; refuses ids of nobody (`no-such-person`) or of the wrong role (`wrong-role`). */
export function peopleOfCouple(programme: Pick<Programme, 'people'>, couple: Couple): Two {
  const mentee = found(programme.people[couple.menteeId], 'no-such-person')
  const mentor = found(programme.people[couple.mentorId], 'no-such-person')
  if (mentee.role !== 'mentee') throw new Refusal('invalid', 'wrong-role', { field: 'menteeId' })
  if (mentor.role !== 'mentor') throw new Refusal('invalid', 'wrong-role', { field: 'mentorId' })
  return { mentee, mentor }
}

/** The refusal of a pair that a rule forbids, with both names. */
export const forbiddenPair = ({ mentee, mentor }: Two, rule: RuleName): Refusal =>
  new Refusal('conflict', 'pair-forbidden', { params: { mentee: mentee.name, mentor: mentor.name, rule } })

/** What the pairs of a programme say of people and of couples: read once where many couples are checked. */
export interface PairsRead {
  held: ReturnType<typeof taken>
  before: ReturnType<typeof tried>
}

/** Reads the pairs of a programme as they are now. */
export const readPairs = (programme: Pick<Programme, 'pairs' | 'asideIds'>): PairsRead => ({
  held: taken(programme),
  before: tried(programme),
})

/** Refuses somebody who takes no part now (`takes-no-part`: `name`, `why`). */
export function checkTakesPart(held: PairsRead['held'], two: Two): void {
  for (const person of [two.mentee, two.mentor]) {
    const why = leftOutCode(person, held)
    if (why) throw new Refusal('conflict', 'takes-no-part', { params: { name: person.name, why } })
  }
}

/** Both people, both taking part, with no rule against them; else a `conflict` that says why. */
export function checkCouple(
  programme: Pick<Programme, 'people' | 'pairs' | 'settings' | 'asideIds'>,
  couple: Couple,
  today: LocalDate,
  { held, before }: PairsRead = readPairs(programme),
): Two {
  const two = peopleOfCouple(programme, couple)
  checkTakesPart(held, two)
  const already = before.get(coupleKey(couple))
  if (already) throw forbiddenPair(two, already)
  const rule = ineligible(two.mentee, two.mentor, programme.settings.hardRules, today)
  if (rule) throw forbiddenPair(two, rule)
  return two
}

/** Refuses couples that give one mentee two mentors, or a mentor more mentees than free places. */
export function checkPlaces(
  programme: Pick<Programme, 'people' | 'pairs' | 'asideIds'>,
  couples: readonly Couple[],
  { held }: Pick<PairsRead, 'held'> = readPairs(programme),
): void {
  const left = new Map<string, number>()
  const seen = new Set<string>()
  for (const couple of couples) {
    const { mentee, mentor } = peopleOfCouple(programme, couple)
    if (seen.has(mentee.id))
      throw new Refusal('conflict', 'mentee-twice', { params: { mentee: mentee.name } })
    seen.add(mentee.id)
    const places = left.get(mentor.id) ?? freePlaces(mentor, held)
    if (places < 1) throw new Refusal('conflict', 'no-place-left', { params: { mentor: mentor.name } })
    left.set(mentor.id, places - 1)
  }
}
