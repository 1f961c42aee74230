/** A kept matching as it can still be: its settings in force, and every couple that may not be any more left out by name. */
import type { Person } from '../../model/person.ts'
import type { Programme, Scenario, Setup } from '../../model/programme.ts'
import { peopleOf } from '../../model/programme.ts'
import type { LocalDate } from '../../model/scalars.ts'
import { coupleKey, isActive, taken, tried } from '../active.ts'
import { freePlaces, leftOutCode, type LeftOutCode } from '../cohort.ts'
import { forbiddenBy, type RuleName } from '../eligibility.ts'
import { profileOf, type Profile } from '../profile.ts'
import { scoreOf } from '../score.ts'
import { setupOf, withSetup } from './setup.ts'

/** What is kept of a matching, by a scenario or by the present proposal. */
export type Kept = Pick<Scenario, 'setup' | 'locks' | 'couples'>

/** Why a couple cannot be any more: `became-a-pair` of these very two, somebody who takes no part, a rule, no place. */
export type LostWhy =
  | { code: 'became-a-pair' }
  | { code: 'takes-no-part'; personId: string; because: LeftOutCode | 'not-there' }
  | { code: 'rule'; rule: RuleName }
  | { code: 'no-place' }
export type Lost = { menteeId: string; mentorId: string } & LostWhy

export interface Restored {
  /** The programme with the setup and the locks as its own; its proposal is still the old one. */
  programme: Programme
  /** With the points that the two have now under the setup. */
  couples: { menteeId: string; mentorId: string; score: number }[]
  /** Every mentee who takes part and is in none of the couples, in id order. */
  unmatchedIds: string[]
  lost: Lost[]
}

type Two = Pick<Lost, 'menteeId' | 'mentorId'>

/** Who takes no part, mentee before mentor; a full mentor is a matter of places. */
function away(programme: Programme, held: ReturnType<typeof taken>, two: Two): LostWhy | null {
  for (const [personId, role] of [
    [two.menteeId, 'mentee'],
    [two.mentorId, 'mentor'],
  ] as const) {
    const person = programme.people[personId]
    const because = person?.role === role ? leftOutCode(person, held) : 'not-there'
    if (because === 'no-places' || because === 'places-taken') return { code: 'no-place' }
    if (because !== null) return { code: 'takes-no-part', personId, because }
  }
  return null
}

/** Reads each person once, however many couples they stand in. */
export function reader(): (person: Person) => Profile {
  const known = new Map<Person, Profile>()
  return (person) => {
    const before = known.get(person)
    if (before) return before
    const profile = profileOf(person)
    known.set(person, profile)
    return profile
  }
}

/**
 * The matching on a day: locked couples keep their place first, then the others in the order they were kept.
 * A lock that cannot be any more falls with its couple. `read` is shared where several are restored.
 */
export function restored(of: Programme, kept: Kept, today: LocalDate, read = reader()): Restored {
  const programme = withSetup(of, kept.setup)
  const held = taken(programme)
  const before = tried(programme)
  const pairs = new Set(Object.values(of.pairs).filter(isActive).map(coupleKey))
  const left = new Map<string, number>()
  const room = (mentorId: string): number => {
    const mentor = programme.people[mentorId]
    return left.get(mentorId) ?? (mentor ? freePlaces(mentor, held) : 0)
  }
  const why = (two: Two): LostWhy | null => {
    if (pairs.has(coupleKey(two))) return { code: 'became-a-pair' }
    const gone = away(programme, held, two)
    if (gone) return gone
    const [mentee, mentor] = [programme.people[two.menteeId], programme.people[two.mentorId]]
    const rule =
      before.get(coupleKey(two)) ??
      (mentee && mentor ? forbiddenBy(read(mentee), read(mentor), programme.settings.hardRules, today) : null)
    if (rule) return { code: 'rule', rule }
    return room(two.mentorId) < 1 ? { code: 'no-place' } : null
  }
  const isLocked = new Set(kept.locks.map(coupleKey))
  const wasCoupled = new Set(kept.couples.map(coupleKey))
  /** A lock that waited and could not bind now either waits on, whatever keeps one of the two away. */
  const isWaiting = (lock: Two): boolean => {
    if (wasCoupled.has(coupleKey(lock))) return false
    const gone = away(programme, held, lock)
    return gone !== null && !(gone.code === 'takes-no-part' && gone.because === 'not-there')
  }
  const lost: Lost[] = []
  const couples: Restored['couples'] = []
  for (const two of [
    ...kept.couples.filter((one) => isLocked.has(coupleKey(one))),
    ...kept.couples.filter((one) => !isLocked.has(coupleKey(one))),
  ]) {
    const because = why(two)
    if (because) {
      lost.push({ menteeId: two.menteeId, mentorId: two.mentorId, ...because })
      continue
    }
    left.set(two.mentorId, room(two.mentorId) - 1)
    const [mentee, mentor] = [programme.people[two.menteeId], programme.people[two.mentorId]]
    if (mentee && mentor)
      couples.push({ ...two, score: scoreOf(read(mentee), read(mentor), programme.settings) })
  }
  const paired = new Set(couples.map(({ menteeId }) => menteeId))
  const standing = new Set(couples.map(coupleKey))
  const byId = (a: string, b: string) => (a < b ? -1 : 1)
  return {
    programme: {
      ...programme,
      locks: kept.locks.filter((lock) => standing.has(coupleKey(lock)) || isWaiting(lock)),
    },
    couples: couples.sort((a, b) => byId(a.menteeId, b.menteeId)),
    unmatchedIds: peopleOf(programme, 'mentee')
      .filter((mentee) => leftOutCode(mentee, held) === null && !paired.has(mentee.id))
      .map(({ id }) => id)
      .sort(byId),
    lost,
  }
}

/** The present proposal as something kept; null where there is none. */
export const presentOf = (programme: Programme): Kept | null =>
  programme.proposal && {
    setup: setupOf(programme),
    locks: programme.locks,
    couples: programme.proposal.couples,
  }

/** What working on a setup changes of people: mentors' places, and who is set aside or takes part again. */
export interface Shift {
  places: { mentorId: string; from: number; to: number }[]
  /** Mentors who keep more places than the setup gives them, since pairs hold them. */
  held: { mentorId: string; places: number; wanted: number }[]
  asideIds: string[]
  backIds: string[]
}

/** The shift from a programme to the same under a setup. */
export function shiftTo(of: Programme, setup: Setup): Shift {
  const to = withSetup(of, setup)
  const [before, after] = [new Set(of.asideIds), new Set(to.asideIds)]
  const placesOf = (id: string) => to.people[id]?.places ?? 0
  return {
    places: peopleOf(of, 'mentor').flatMap(({ id, places: from }) => {
      const there = placesOf(id)
      return there === from ? [] : [{ mentorId: id, from, to: there }]
    }),
    held: Object.entries(setup.morePlaces).flatMap(([id, by]) => {
      const wanted = Math.max(0, (of.people[id]?.places ?? 0) + by)
      return placesOf(id) > wanted ? [{ mentorId: id, places: placesOf(id), wanted }] : []
    }),
    asideIds: to.asideIds.filter((id) => !before.has(id)),
    backIds: of.asideIds.filter((id) => !after.has(id) && of.people[id] !== undefined),
  }
}
