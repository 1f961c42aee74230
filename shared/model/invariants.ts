/** What must hold of every programme; checked after each command and on opening, so nothing impossible is written. */
import type { Pair } from './pair.ts'
import type { Programme } from './programme.ts'

export interface Breach {
  /** Which rule is broken; a word for logs and for `check`. */
  rule: string
  /** Where: the id of the person or pair. */
  at: string
}

const isActive = (pair: Pair) =>
  !pair.ending && pair.mentorAnswer.state !== 'declined' && pair.menteeAnswer.state !== 'declined'

/** Sessions usually lie in their order; then no number can be there twice. */
const areRising = (sessions: Pair['sessions']): boolean =>
  sessions.every((session, at) => session.number > (sessions[at - 1]?.number ?? 0))

/** What is not seen of a goal that its writer keeps. */
const kept = ['rating', 'importance', 'horizon', 'due'] as const

/** Every breach found; an empty list for a sound programme. */
export function breaches(of: Programme): Breach[] {
  const out: Breach[] = []
  const broken = (rule: string, at: string) => out.push({ rule, at })
  if (of.endsOn < of.startsOn) broken('ends-before-it-starts', of.id)
  for (const [key, person] of Object.entries(of.people)) {
    if (person.id !== key) broken('person-under-another-id', key)
    if (person.role === 'mentee' && person.places > 0) broken('mentee-with-places', key)
    for (const list of [person.rankedIds, person.excludedIds, person.lineManagerIds])
      for (const other of list) if (!of.people[other]) broken('refers-to-nobody', key)
  }
  const codes = new Set<string>()
  const taken = new Set<string>()
  for (const [key, pair] of Object.entries(of.pairs)) {
    if (pair.id !== key) broken('pair-under-another-id', key)
    if (of.people[pair.mentorId]?.role !== 'mentor') broken('pair-without-mentor', key)
    if (of.people[pair.menteeId]?.role !== 'mentee') broken('pair-without-mentee', key)
    if (codes.has(pair.code)) broken('code-used-twice', key)
    codes.add(pair.code)
    if (isActive(pair)) {
      if (taken.has(pair.menteeId)) broken('mentee-in-two-pairs', key)
      taken.add(pair.menteeId)
    }
    if (pair.steps.at(-1)?.phase !== pair.phase) broken('phase-without-its-step', key)
    if (
      !areRising(pair.sessions) &&
      new Set(pair.sessions.map(({ number }) => number)).size !== pair.sessions.length
    )
      broken('session-number-used-twice', key)
    for (const goal of pair.goals) {
      if (goal.visibility !== 'as-written' && (goal.wording !== undefined || goal.levels !== undefined))
        broken('goal-seen-against-its-mark', key)
      if (goal.visibility === 'no' && kept.some((field) => goal[field] !== undefined))
        broken('goal-seen-against-its-mark', key)
    }
  }
  for (const { menteeId, mentorId } of of.locks)
    if (!of.people[menteeId] || !of.people[mentorId]) broken('lock-on-nobody', menteeId)
  return out
}
