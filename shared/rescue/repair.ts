/** Takes out of a programme what contradicts itself, until nothing does. */
import { breaches, type Breach } from '../model/invariants.ts'
import type { Pair } from '../model/pair.ts'
import { partnerLists, type Person, person as personSchema, type Role } from '../model/person.ts'
import type { Programme } from '../model/programme.ts'
import { type Loss, lost } from './loss.ts'

const without = <Value>(of: Record<string, Value>, key: string): Record<string, Value> =>
  Object.fromEntries(Object.entries(of).filter(([other]) => other !== key))

interface Repair {
  programme: Programme
  loss: Loss
}

function onPair(of: Programme, pair: Pair, change: Partial<Pair>, fields: string): Repair {
  const pairs = { ...of.pairs, [pair.id]: { ...pair, ...change } }
  return { programme: { ...of, pairs }, loss: lost('pair-fields', { code: pair.code, fields }) }
}

/** Puts somebody where an entry could not be read, so that what is known of the pair can stay; a wrong role costs the pair. */
function inPlace(of: Programme, { id: key, code }: Pair, id: string, role: Role): Repair | null {
  const there = of.people[id]
  // An earlier pair of the same person has settled it.
  if (there) return there.role === role ? null : leftOut(of, key)
  const somebody = personSchema.parse({ id, role, name: '?' })
  return {
    programme: { ...of, people: { ...of.people, [id]: somebody } },
    loss: lost('stand-in', { code, role }),
  }
}

function leftOut(of: Programme, key: string): Repair | null {
  const pair = of.pairs[key]
  if (pair)
    return {
      programme: { ...of, pairs: without(of.pairs, key) },
      loss: lost('pair', { code: pair.code }),
    }
  const person = of.people[key]
  if (!person) return null
  return {
    programme: { ...of, people: without(of.people, key) },
    loss: lost('person', { name: person.name }),
  }
}

const answersThatFit = ({ fields }: Programme, answers: Person['answers']): Person['answers'] =>
  Object.fromEntries(
    Object.entries(answers).filter(([field, answer]) =>
      fields.some(({ id, kind }) => id === field && (kind === 'number') === (typeof answer === 'number')),
    ),
  )

function ofPerson(of: Programme, rule: string, key: string): Repair | null {
  const person = of.people[key]
  if (!person) return null
  const there = (id: string): boolean => Object.hasOwn(of.people, id)
  const changed =
    rule === 'mentee-with-places'
      ? { ...person, places: 0 }
      : rule === 'answer-to-no-field'
        ? { ...person, answers: answersThatFit(of, person.answers) }
        : {
            ...person,
            rankedIds: person.rankedIds.filter(there),
            excludedIds: person.excludedIds.filter(there),
            lineManagerIds: person.lineManagerIds.filter(there),
            formerPartnerIds: person.formerPartnerIds.filter(there),
          }
  const fields =
    rule === 'mentee-with-places'
      ? 'places'
      : rule === 'answer-to-no-field'
        ? 'answers'
        : partnerLists.filter((name) => changed[name].length < person[name].length).join(', ')
  return {
    programme: { ...of, people: { ...of.people, [key]: changed } },
    loss: lost('person-fields', { name: person.name, fields }),
  }
}

function ofPair(of: Programme, rule: string, key: string): Repair | null {
  const pair = of.pairs[key]
  if (!pair) return null
  switch (rule) {
    case 'pair-without-mentor':
      return inPlace(of, pair, pair.mentorId, 'mentor')
    case 'pair-without-mentee':
      return inPlace(of, pair, pair.menteeId, 'mentee')
    case 'phase-without-its-step': {
      const phase = pair.steps.at(-1)?.phase
      return phase ? onPair(of, pair, { phase }, 'phase') : leftOut(of, key)
    }
    case 'session-number-used-twice': {
      const numbers = pair.sessions.map((session) => session.number)
      const sessions = pair.sessions.filter(({ number }, at) => numbers.indexOf(number) === at)
      return onPair(of, pair, { sessions }, 'sessions')
    }
    case 'goal-seen-against-its-mark': {
      const goals = pair.goals.map((goal) => {
        if (goal.visibility === 'as-written') return goal
        const { wording: _wording, levels: _levels, ...seen } = goal
        if (goal.visibility === 'levels') return seen
        const { rating: _rating, importance: _importance, horizon: _horizon, due: _due, ...bare } = seen
        return bare
      })
      return onPair(of, pair, { goals }, 'goals')
    }
    default:
      return leftOut(of, key)
  }
}

function repair(of: Programme, { rule, at }: Breach): Repair | null {
  switch (rule) {
    case 'ends-before-it-starts':
      return { programme: { ...of, endsOn: of.startsOn }, loss: lost('detail', { field: 'endsOn' }) }
    case 'mentee-with-places':
    case 'refers-to-nobody':
    case 'answer-to-no-field':
      return ofPerson(of, rule, at)
    case 'lock-on-nobody': {
      const locks = of.locks.filter(({ menteeId, mentorId }) => of.people[menteeId] && of.people[mentorId])
      if (locks.length === of.locks.length) return null
      return {
        programme: { ...of, locks },
        loss: lost('locks', { count: of.locks.length - locks.length }),
      }
    }
    default:
      return of.pairs[at] ? ofPair(of, rule, at) : leftOut(of, at)
  }
}

export interface Repaired {
  /** Null where it could not be made sound. */
  programme: Programme | null
  losses: Loss[]
}

/** A programme without breaches, and what that cost: as little as each rule allows. */
export function repaired(of: Programme): Repaired {
  const losses: Loss[] = []
  let programme = of
  // Each round settles one rule; a repair can break another, but none of them for ever.
  const mostSteps = 100
  for (let step = 0; step < mostSteps; step += 1) {
    const all = breaches(programme)
    // Stand-ins first: then nobody who names them loses it.
    const next = all.find(({ rule }) => rule.startsWith('pair-without')) ?? all[0]
    if (!next) return { programme, losses }
    const before = programme
    const places = new Set(all.filter(({ rule }) => rule === next.rule).map(({ at }) => at))
    for (const at of places) {
      const mended = repair(programme, { rule: next.rule, at })
      if (!mended) continue
      programme = mended.programme
      losses.push(mended.loss)
    }
    if (programme === before) break
  }
  return { programme: null, losses }
}
