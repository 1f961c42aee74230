/** A seeded cohort of invented people for tests: the same seed gives the same programme, to the letter. */
import { addDays } from '#shared/i18n/dates.ts'
import type { Attainment, Goal } from '#shared/model/goal.ts'
import type { Pair } from '#shared/model/pair.ts'
import type { Person } from '#shared/model/person.ts'
import { phases, type Phase } from '#shared/model/phases.ts'
import { programme, type Programme } from '#shared/model/programme.ts'
import type { LocalDate } from '#shared/model/scalars.ts'
import type { Session } from '#shared/model/session.ts'

/** `matched`: both accepted, nothing held yet; `under-way`: week 16; `complete`: after the last day. */
export type CohortState = 'matched' | 'under-way' | 'complete'

/** The day each state is seen on. */
export const cohortToday = {
  matched: '2026-03-20',
  'under-way': '2026-06-16',
  complete: '2027-01-11',
} as const satisfies Record<CohortState, LocalDate>

const starts = '2026-03-02'
const ends = '2026-12-18'
const at = '2026-02-01T08:00:00.000Z'
const given =
  'Mila Ognjen Tijana Relja Đurđa Stojan Ljubica Vukan Jasna Čedomir Nevena Žarko Višnja Lazar Koviljka Rade'.split(
    ' ',
  )
const family =
  'Brzaković Lješević Džodan Ćutuk Šarkamen Njegovan Perković Žunić Kosorić Vidrić Trajin Hadžić Grbić'.split(
    ' ',
  )
const fields = ['Theatre', 'Visual arts', 'Music and sound', 'Literature', 'Museums', 'Film']
const towns = ['Novi Sad', 'Beograd', 'Niš', 'Subotica']

/** Numbers in [0, 1) from a seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

type Draw = ReturnType<typeof dice>
const dice = (random: () => number) => ({
  chance: (share: number) => random() < share,
  whole: (from: number, to: number) => from + Math.floor(random() * (to - from + 1)),
  one: <T>(list: readonly [T, ...T[]]): T => list[Math.floor(random() * list.length)] ?? list[0],
})

function someone(draw: Draw, role: Person['role'], number: number): Partial<Person> {
  const last = family[(number * 7 + (role === 'mentor' ? 3 : 0)) % family.length] ?? ''
  const first = given[(number * 5 + Math.floor(number / 16)) % given.length] ?? ''
  return {
    id: `${role}-${number}`,
    role,
    name: `${first} ${last}`,
    familyName: last,
    town: towns[number % towns.length] ?? '',
    disciplines: [draw.one(['Theatre', 'Visual arts', fields[number % fields.length] ?? 'Film'])],
    languages: ['sr'],
    experienceYears: role === 'mentor' ? draw.whole(8, 30) : draw.whole(0, 9),
    places: role === 'mentor' ? 2 : 0,
    consent: { state: 'given', on: '2026-01-20' },
    standing: 'accepted',
    appliedOn: '2026-01-20',
    channel: draw.one(['newsletter', 'a colleague', 'social media']),
    ...(draw.chance(0.8) ? { trainedOn: '2026-03-05' } : {}),
  }
}

const phaseOf = (number: number, planned: number): Phase =>
  number === planned ? 'final-session' : (phases[Math.min(number, 4)] ?? 'bridging-the-gap')

function sessionsOf(draw: Draw, pair: { code: string; from: LocalDate; until: LocalDate }, today: LocalDate) {
  let date = addDays(pair.from, draw.whole(2, 24))
  return Array.from({ length: 8 }, (_, index): Session => {
    const number = index + 1
    const fate = draw.whole(1, 100)
    const came =
      number === 1 || number === 8 || fate <= 89
        ? 'held'
        : fate <= 94
          ? 'missed'
          : fate <= 98
            ? 'cancelled'
            : 'planned'
    const state = date > pair.until ? 'waived' : date < today ? came : 'planned'
    const made: Session = {
      id: `${pair.code}-session-${number}`,
      number,
      state,
      date,
      zone: 'Europe/Belgrade',
      phase: phaseOf(number, 8),
      helpAsked: state === 'held' && draw.chance(0.02),
      ...(state === 'held' && draw.chance(0.92) ? { minutes: draw.one([60, 75, 90, 120]) } : {}),
      ...(state === 'waived' ? { reason: 'early-by-agreement' } : {}),
    }
    date = addDays(date, draw.whole(18, 34))
    return made
  })
}

function goalOf(draw: Draw, code: string, number: number, setOn: LocalDate, ratedOn: LocalDate | null): Goal {
  const visibility = draw.one<Goal['visibility']>([
    'as-written',
    'as-written',
    'levels',
    'levels',
    'levels',
    'no',
  ])
  const seen = visibility !== 'no'
  const state = draw.chance(0.08) ? 'dropped' : 'open'
  const rating = draw.one<Attainment>([-2, -1, -1, 0, 0, 0, 0, 1, 1, 2])
  return {
    id: `${code}-goal-${number}`,
    visibility,
    setOn,
    version: 1,
    state,
    ...(seen ? { importance: draw.whole(1, 4) } : {}),
    ...(visibility === 'as-written'
      ? {
          wording: 'Show the new work to an audience of my own',
          levels: ['no work shown', 'to friends', 'once, to an audience', 'twice', 'on a tour'],
        }
      : {}),
    ...(seen && state === 'open' && ratedOn && draw.chance(0.92) ? { rating, ratedOn } : {}),
  }
}

function pairOf(draw: Draw, index: number, mentorId: string, state: CohortState, early: boolean): Pair {
  const today = cohortToday[state]
  const code = `26-${String(index + 1).padStart(2, '0')}`
  const from = addDays('2026-03-09', draw.whole(0, 7))
  const until = early ? addDays('2026-05-20', draw.whole(0, 14)) : ends
  const sessions = state === 'matched' ? [] : sessionsOf(draw, { code, from, until }, today)
  const held = sessions.filter((session) => session.state === 'held')
  const steps: Pair['steps'] = [{ phase: 'preparation', on: '2026-03-06' }]
  if (state !== 'matched') steps.push({ phase: 'first-session', on: from })
  for (const session of held) {
    const next = phaseOf(Math.min(session.number + 1, 8), 8)
    if (steps.at(-1)?.phase !== next) steps.push({ phase: next, on: addDays(session.date, 1) })
  }
  const signed = held[0] && draw.chance(0.93) ? { agreementSignedOn: held[0].date } : {}
  const planned = held.find((session) => session.phase === 'there-and-then')
  const done = state === 'complete' && !early ? '2026-12-10' : null
  const goals = planned
    ? Array.from({ length: draw.whole(1, 2) }, (_, n) => goalOf(draw, code, n + 1, planned.date, done))
    : []
  const accepted = { state: 'accepted', on: from } as const
  return {
    id: `pair-${index + 1}`,
    code,
    mentorId,
    menteeId: `mentee-${index + 1}`,
    origin:
      index % 11 === 10
        ? { kind: 'by-hand', reason: 'They had begun to work together before.' }
        : { kind: 'matching', score: draw.whole(48, 96) },
    proposedOn: '2026-03-06',
    mentorAnswer: accepted,
    menteeAnswer: accepted,
    startsOn: from,
    phase: steps.at(-1)?.phase ?? 'preparation',
    steps,
    sessions,
    goals,
    proofs: { ...signed, ...(done ? { midTermOn: '2026-08-01', closureFormOn: done } : {}) },
    contacts: held[2] ? [{ id: `${code}-contact`, on: addDays(held[2].date, 9) }] : [],
    ...(early && state !== 'matched'
      ? {
          ending: {
            kind: draw.one(['early-by-agreement', 'early-by-mentee']),
            on: until,
            reason: 'A new job.',
          },
        }
      : done
        ? { ending: { kind: 'planned', on: ends } }
        : {}),
    createdAt: at,
  }
}

/**
 * A whole programme: `pairs` pairs, two mentees for most mentors, about one mentee in ten still waiting, one
 * person without consent. At least one pair in sixteen ends early.
 */
export function aCohort(about: { seed?: number; pairs: number; state: CohortState }): Programme {
  const draw = dice(seeded(about.seed ?? 1))
  const mentors = Math.max(1, Math.ceil((about.pairs * 2) / 3))
  const mentees = about.pairs + Math.ceil(about.pairs / 10)
  const people = [
    ...Array.from({ length: mentors }, (_, n) => someone(draw, 'mentor', n + 1)),
    ...Array.from({ length: mentees }, (_, n) => someone(draw, 'mentee', n + 1)),
  ].map((one, _n, all) => {
    const others = all.filter((other) => other.role !== one.role).map((other) => other.id ?? '')
    const rankedIds = draw.chance(0.7)
      ? [draw.whole(0, 4), draw.whole(5, 9)].flatMap((n) => others[n] ?? [])
      : []
    return one.id === `mentee-${mentees}`
      ? { ...one, consent: { state: 'unknown' as const } }
      : { ...one, rankedIds }
  })
  const pairs = Array.from({ length: about.pairs }, (_, n) =>
    pairOf(draw, n, `mentor-${(n % mentors) + 1}`, about.state, n % 16 === 7),
  )
  return programme.parse({
    id: 'cohort',
    name: 'Tributary Mentoring',
    organisation: 'Quay House',
    edition: 'Edition 4',
    startsOn: starts,
    endsOn: ends,
    language: 'en',
    zone: 'Europe/Belgrade',
    createdAt: at,
    people: Object.fromEntries(people.map((one) => [one.id, one])),
    pairs: Object.fromEntries(pairs.map((one) => [one.id, one])),
  })
}

/** A programme as a file holds it at its first writing. */
export const written = (programme: Programme, revision = 1) => ({
  revision,
  at: programme.createdAt,
  programme,
  history: { entries: [], dropped: 0 },
})
