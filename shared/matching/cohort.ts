/** A programme as a matching problem, and the solver's answer as a proposal. */
import type { Person } from '../model/person.ts'
import { peopleOf, type Couple, type Programme, type Proposal } from '../model/programme.ts'
import { Refusal } from '../model/refusal.ts'
import type { LocalDate } from '../model/scalars.ts'
import { coupleKey, taken, tried } from './active.ts'
import { forbiddenBy, type RuleName } from './eligibility.ts'
import type { Answer, Couple as Indexes, Problem } from './solver/problem.ts'
import { profileOf } from './profile.ts'
import { scoreOf } from './score.ts'

/** Why somebody takes no part: `no-places` offers none, `places-taken` has none left. */
export type LeftOutCode =
  'no-consent' | 'withdrawn' | 'set-aside' | 'already-paired' | 'no-places' | 'places-taken'
export interface LeftOut {
  personId: string
  code: LeftOutCode
}

export interface Cohort {
  problem: Problem
  /** Row by row and column by column, in id order. */
  mentees: Person[]
  mentors: Person[]
  /** In id order; mentors with `places-taken` are columns without a place all the same. */
  leftOut: LeftOut[]
  /** Rows × columns: the rule that forbids the pair, or null. */
  forbidden: (RuleName | null)[][]
  /** Locks that wait because one of the two takes no part now. */
  idleLocks: Couple[]
}

type Source = Pick<Programme, 'people' | 'pairs' | 'locks' | 'settings' | 'asideIds'>

const byId = (a: Person, b: Person) => (a.id < b.id ? -1 : 1)

/** Why a person takes no part in the matching now, or null. */
export function leftOutCode(person: Person, held: ReturnType<typeof taken>): LeftOutCode | null {
  // Nobody can be matched with somebody who was erased.
  if (person.erasedOn || person.standing === 'withdrawn') return 'withdrawn'
  if (person.consent.state !== 'given') return 'no-consent'
  if (held.aside.has(person.id)) return 'set-aside'
  if (person.role === 'mentee') return held.mentees.has(person.id) ? 'already-paired' : null
  if (person.places < 1) return 'no-places'
  return freePlaces(person, held) < 1 ? 'places-taken' : null
}

/** The places of a mentor that no active pair holds. */
export const freePlaces = (mentor: Person, held: ReturnType<typeof taken>): number =>
  Math.max(0, mentor.places - (held.places.get(mentor.id) ?? 0))

/** The indexes of those on a list who take part, best first. */
const ranksOf = (person: Person, index: Map<string, number>) =>
  [...new Set(person.rankedIds)].flatMap((id) => index.get(id) ?? [])

/**
 * The matching problem of a programme on a day: who takes part, every score, every forbidden pair, locks
 * and ranks. Refuses with `conflict` a lock that a rule forbids by now (`lock-forbidden`: `mentee`,
 * `mentor` by name, `rule`), a doubled one (`lock-doubled`) or one too many (`lock-over-places`).
 */
export function cohortOf(programme: Source, today: LocalDate): Cohort {
  const held = taken(programme)
  const before = tried(programme)
  const everybody = [...peopleOf(programme, 'mentee'), ...peopleOf(programme, 'mentor')].sort(byId)
  const leftOut = everybody.flatMap((person): LeftOut[] => {
    const code = leftOutCode(person, held)
    return code ? [{ personId: person.id, code }] : []
  })
  // A mentor whose places are all taken stays in, so that the reasons can say who holds them.
  const out = new Set(leftOut.flatMap(({ personId, code }) => (code === 'places-taken' ? [] : [personId])))
  const part = everybody.filter((person) => !out.has(person.id))
  const mentees = part.filter((person) => person.role === 'mentee')
  const mentors = part.filter((person) => person.role === 'mentor')
  const { hardRules, matchMode } = programme.settings
  const columns = mentors.map(profileOf)
  const forbidden = mentees.map((mentee) => {
    const row = profileOf(mentee)
    return columns.map(
      (column): RuleName | null =>
        (before.size > 0 && before.get(coupleKey({ menteeId: mentee.id, mentorId: column.person.id }))) ||
        forbiddenBy(row, column, hardRules, today),
    )
  })
  const scores = mentees.map((mentee, i) => {
    const row = profileOf(mentee)
    return columns.map((column, j) => (forbidden[i]?.[j] ? null : scoreOf(row, column, programme.settings)))
  })
  const menteeAt = new Map(mentees.map((person, at) => [person.id, at]))
  const mentorAt = new Map(mentors.map((person, at) => [person.id, at]))
  const idleLocks: Couple[] = []
  const locked: Indexes[] = []
  for (const lock of programme.locks) {
    const [i, j] = [menteeAt.get(lock.menteeId), mentorAt.get(lock.mentorId)]
    if (i === undefined || j === undefined) idleLocks.push(lock)
    else locked.push([i, j])
  }
  checkLocks(
    { mentees, mentors, forbidden },
    locked,
    mentors.map((mentor) => freePlaces(mentor, held)),
  )
  const problem: Problem = {
    mode: matchMode,
    places: mentors.map((mentor) => freePlaces(mentor, held)),
    scores,
    locked,
    menteeRanks: mentees.map((person) => ranksOf(person, mentorAt)),
    mentorRanks: mentors.map((person) => ranksOf(person, menteeAt)),
    menteeIds: mentees.map((person) => person.id),
    mentorIds: mentors.map((person) => person.id),
  }
  return { problem, mentees, mentors, leftOut, forbidden, idleLocks }
}

/** Refuses by name what the solver would refuse by index. */
function checkLocks(
  { mentees, mentors, forbidden }: Pick<Cohort, 'mentees' | 'mentors' | 'forbidden'>,
  locked: readonly Indexes[],
  left: number[],
): void {
  const seen = new Set<number>()
  for (const [i, j] of locked) {
    const params = { mentee: mentees[i]?.name ?? '', mentor: mentors[j]?.name ?? '' }
    const rule = forbidden[i]?.[j]
    if (rule) throw new Refusal('conflict', 'lock-forbidden', { params: { ...params, rule } })
    if (seen.has(i)) throw new Refusal('conflict', 'lock-doubled', { params })
    seen.add(i)
    const places = left[j] ?? 0
    if (places < 1) throw new Refusal('conflict', 'lock-over-places', { params })
    left[j] = places - 1
  }
}

/** The solver's answer in ids, as the programme keeps it. */
export function proposalOf(
  cohort: Cohort,
  answer: Pick<Answer, 'pairs' | 'unmatched'>,
  today: LocalDate,
): Proposal {
  const { mentees, mentors, problem } = cohort
  return {
    mode: problem.mode,
    solvedOn: today,
    couples: answer.pairs.map(([i, j]) => ({
      menteeId: mentees[i]?.id ?? '',
      mentorId: mentors[j]?.id ?? '',
      score: problem.scores[i]?.[j] ?? 0,
    })),
    unmatchedIds: answer.unmatched.map((i) => mentees[i]?.id ?? ''),
  }
}
