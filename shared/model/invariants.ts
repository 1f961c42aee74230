/** What must hold of every programme; checked after each command and on opening, so nothing impossible is written. */
import type { OwnField } from './own-field.ts'
import type { Pair } from './pair.ts'
import { partnerLists, type Person } from './person.ts'
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

type Say = (rule: string, at: string) => void

const isOfKind = (answer: Person['answers'][string] | undefined, kind: OwnField['kind']): boolean =>
  typeof answer === (kind === 'number' ? 'number' : 'string')

function breachesOfPerson(person: Person, { people, fields }: Programme, say: (rule: string) => void) {
  if (person.role === 'mentee' && person.places > 0) say('mentee-with-places')
  for (const name of partnerLists)
    for (const other of person[name]) if (!people[other]) say('refers-to-nobody')
  for (const field in person.answers)
    if (!fields.some(({ id, kind }) => id === field && isOfKind(person.answers[field], kind)))
      say('answer-to-no-field')
}

/** What can be told of a pair by itself. */
function breachesWithin(pair: Pair, say: (rule: string) => void) {
  if (pair.steps.at(-1)?.phase !== pair.phase) say('phase-without-its-step')
  const { sessions } = pair
  if (!areRising(sessions) && new Set(sessions.map(({ number }) => number)).size !== sessions.length)
    say('session-number-used-twice')
  for (const goal of pair.goals) {
    if (goal.visibility !== 'as-written' && (goal.wording !== undefined || goal.levels !== undefined))
      say('goal-seen-against-its-mark')
    if (goal.visibility === 'no' && kept.some((field) => goal[field] !== undefined))
      say('goal-seen-against-its-mark')
  }
}

/** What only the others can tell: that both are there, and that code and mentee are in one pair. */
function breachesBetween({ people, pairs }: Programme, say: Say) {
  const codes = new Set<string>()
  const taken = new Set<string>()
  for (const [key, pair] of Object.entries(pairs)) {
    if (people[pair.mentorId]?.role !== 'mentor') say('pair-without-mentor', key)
    if (people[pair.menteeId]?.role !== 'mentee') say('pair-without-mentee', key)
    if (codes.has(pair.code)) say('code-used-twice', key)
    codes.add(pair.code)
    if (!isActive(pair)) continue
    if (taken.has(pair.menteeId)) say('mentee-in-two-pairs', key)
    taken.add(pair.menteeId)
  }
}

/** Whether a field was changed, or somebody that `since` had is gone or has another role, so that those who name them must be looked at again. */
function areOthersTouched(of: Programme, since: Programme): boolean {
  if (of.fields !== since.fields) return true
  if (of.people === since.people) return false
  for (const id in since.people) {
    const [now, then] = [of.people[id], since.people[id]]
    if (now !== then && now?.role !== then?.role) return true
  }
  return false
}

/**
 * Every breach found; an empty list for a sound programme. `since` is a sound programme that this one came from:
 * what is the same object in both is not looked into again.
 */
export function breaches(of: Programme, since?: Programme): Breach[] {
  const out: Breach[] = []
  const broken: Say = (rule, at) => out.push({ rule, at })
  const known = since && !areOthersTouched(of, since) ? since : undefined
  if (of.endsOn < of.startsOn) broken('ends-before-it-starts', of.id)
  if (known?.people !== of.people)
    for (const key in of.people) {
      const person = of.people[key]
      if (!person || person === known?.people[key]) continue
      if (person.id !== key) broken('person-under-another-id', key)
      breachesOfPerson(person, of, (rule) => broken(rule, key))
    }
  if (known?.pairs !== of.pairs) {
    for (const key in of.pairs) {
      const pair = of.pairs[key]
      if (!pair || pair === known?.pairs[key]) continue
      if (pair.id !== key) broken('pair-under-another-id', key)
      breachesWithin(pair, (rule) => broken(rule, key))
    }
    breachesBetween(of, broken)
  }
  for (const { menteeId, mentorId } of of.locks)
    if (!of.people[menteeId] || !of.people[mentorId]) broken('lock-on-nobody', menteeId)
  return out
}
