/** A year in the life of a pair, as dated commands. */
import { addDays, weekday } from '#shared/i18n/dates.ts'
import { latin } from '#shared/i18n/script.ts'
import { dropGoal, rateGoal, setGoal } from '#shared/journey/goals.ts'
import { endPair, movePhase, notePair, recordAnswer, tickProof } from '#shared/journey/phases.ts'
import { answerHelp, logContact, logSession, planSession } from '#shared/journey/sessions.ts'
import type { Command } from '#shared/model/command.ts'
import type { Attainment } from '#shared/model/goal.ts'
import type { Pair } from '#shared/model/pair.ts'
import type { Programme } from '#shared/model/programme.ts'
import type { LocalDate } from '#shared/model/scalars.ts'
import type { Draw } from './draw.ts'
import { goals, venues } from './words.ts'

/** One thing that happens on a day; `input` sees the programme as it then is. */
export interface Happening {
  on: LocalDate
  command: Command
  input: (programme: Programme) => unknown
}

const endsOn = '2026-12-18'
/** Sessions happen on working days. */
const workday = (date: LocalDate): LocalDate =>
  addDays(date, Math.max(0, weekday(date) - 5) === 0 ? 0 : 8 - weekday(date))

/** What became of a planned session. */
type Fate = 'held' | 'missed' | 'cancelled' | 'unrecorded'

/** A goal in the mentee's language; `turn` tells the goals of one pair apart. */
function goalOf(pair: Pair, programme: Programme, turn: number, draw: Draw) {
  const language = programme.people[pair.menteeId]?.language ?? 'sr-Latn'
  const list = goals[language === 'en' ? 'en' : 'sr']
  const written = list[turn % list.length]
  if (!written) throw new Error('there is no goal to set')
  const visibility = draw.one(['as-written', 'as-written', 'as-written', 'levels', 'no'] as const)
  if (visibility === 'no') return { visibility }
  const importance = draw.whole(2, 4)
  const horizon = 'mid' as const
  if (visibility === 'levels') return { visibility, importance, horizon }
  const set = language === 'sr-Latn' ? latin : (words: string) => words
  return {
    visibility,
    wording: set(written.wording),
    levels: written.levels.map(set),
    importance,
    horizon,
    due: '2026-10-30',
  }
}

/** The whole year of one pair, from acceptance to its end. `at` numbers the pairs and picks the odd ones out. */
export function yearOf(pair: Pair, at: number, draw: Draw): Happening[] {
  const out: Happening[] = []
  const pairId = pair.id
  const add = <Input>(on: LocalDate, command: Command, input: Input | ((programme: Programme) => Input)) =>
    out.push({
      on,
      command,
      input: typeof input === 'function' ? (input as (programme: Programme) => Input) : () => input,
    })

  const accepted = addDays('2026-02-23', draw.whole(0, 5))
  add(accepted, recordAnswer, { pairId, side: 'mentee', answer: 'accepted', on: accepted })
  if (at === 31) return out
  const answered = addDays(accepted, draw.whole(1, 3))
  const start = answered < '2026-03-02' ? '2026-03-02' : answered
  add(start, recordAnswer, { pairId, side: 'mentor', answer: 'accepted', on: start, startsOn: start })
  add(start, movePhase, { pairId, to: 'first-session', on: start })

  const late = at === 7 || at === 30
  const quiet = at === 4
  const rhythm = draw.whole(19, 33)
  const sessions = 9
  let date = workday(addDays(start, late ? 96 : draw.whole(5, 12)))
  let moved = 0
  for (let number = 1; number <= sessions && date < endsOn; number += 1) {
    const on = date
    const minutes = draw.one([60, 60, 75, 90, 90])
    const online = draw.chance(0.35)
    const details = {
      minutes,
      mode: online ? ('online' as const) : ('in-person' as const),
      ...(online ? {} : { venue: draw.one(venues) }),
      time: draw.one(['10:00', '17:00', '18:00']),
    }
    add(start, planSession, { pairId, date: on, ...details })
    const silent = quiet && on > '2026-05-05' && on < '2026-06-20'
    const lot = draw.whole(1, 100)
    const fate: Fate = silent
      ? 'cancelled'
      : lot <= 86
        ? 'held'
        : lot <= 92
          ? 'missed'
          : lot <= 97
            ? 'cancelled'
            : 'unrecorded'
    const happened = number === 1 || number === sessions ? 'held' : fate
    const helpAsked = number === 3 && (at === 5 || at === 12)
    if (happened !== 'unrecorded')
      add(on, logSession, { pairId, number, state: happened, date: on, helpAsked })
    if (helpAsked && at === 12)
      add(addDays(on, 1), answerHelp, (now: Programme) => ({
        pairId,
        sessionId: now.pairs[pairId]?.sessions.find((session) => session.number === number)?.id ?? '',
      }))
    if (happened === 'held') {
      moved += 1
      if (moved === 1 && at !== 9) {
        add(on, tickProof, { pairId, proof: 'agreementSignedOn', on })
        add(addDays(on, 1), movePhase, { pairId, to: 'here-and-now', on: addDays(on, 1) })
      }
      if (moved === 2 && at !== 9) {
        add(on, tickProof, { pairId, proof: 'mapDoneOn', on })
        if (at !== 16) add(addDays(on, 1), movePhase, { pairId, to: 'there-and-then', on: addDays(on, 1) })
      }
      if (moved === 3 && at !== 9 && at !== 16) {
        add(on, setGoal, (now: Programme) => ({ pairId, goal: goalOf(pair, now, at, draw), on }))
        if (draw.chance(0.35))
          add(on, setGoal, (now: Programme) => ({ pairId, goal: goalOf(pair, now, at + 1, draw), on }))
        add(on, tickProof, { pairId, proof: 'planAgreedOn', on })
        add(addDays(on, 1), movePhase, { pairId, to: 'bridging-the-gap', on: addDays(on, 1) })
      }
      if (moved === 5 && at !== 16) add(on, tickProof, { pairId, proof: 'midTermOn', on })
    }
    if (draw.chance(0.15)) add(addDays(on, 9), logContact, { pairId, on: addDays(on, 9), note: 'telephone' })
    date = workday(addDays(date, rhythm))
  }
  if (at === 2)
    add('2026-06-11', notePair, {
      pairId,
      note: 'The mentor offered to open her own group in July. Ask if the museum can cover tickets.',
    })
  if (at === 20) {
    add('2026-05-20', endPair, {
      pairId,
      kind: 'early-by-agreement',
      on: '2026-05-20',
      reason: 'The mentee moved to another country for work; both agreed to stop after three sessions.',
    })
    return out.filter((one) => one.on <= '2026-05-20')
  }
  closing(pair, at, draw, add)
  return out
}

/** The last weeks: final session, ratings, closure. */
function closing(
  { id: pairId }: Pair,
  at: number,
  draw: Draw,
  add: <Input>(on: LocalDate, command: Command, input: Input | ((programme: Programme) => Input)) => unknown,
): void {
  const last = workday(addDays('2026-12-01', draw.whole(0, 12)))
  const ratings = Array.from({ length: 3 }, () => draw.one<Attainment>([-2, -1, -1, 0, 0, 0, 0, 1, 1, 2]))
  add(last, movePhase, (now: Programme) => ({
    pairId,
    to: 'final-session',
    on: last,
    reason:
      now.pairs[pairId]?.phase === 'bridging-the-gap'
        ? 'The year is ending.'
        : 'The year is ending; phases were passed over.',
  }))
  add(last, logSession, {
    pairId,
    state: 'held',
    date: last,
    minutes: 90,
    mode: 'in-person',
    venue: 'Brodarac, first floor',
  })
  for (const turn of [0, 1])
    add(last, rateGoal, (now: Programme) => {
      const goal = now.pairs[pairId]?.goals.filter((one) => one.visibility !== 'no')[turn]
      return goal ? { pairId, goalId: goal.id, rating: ratings[turn] ?? 0, on: last } : null
    })
  if (at % 11 === 3)
    add(last, dropGoal, (now: Programme) => {
      const goal = now.pairs[pairId]?.goals[1]
      return goal ? { pairId, goalId: goal.id, dropped: true } : null
    })
  add(last, tickProof, { pairId, proof: 'closureFormOn', on: last })
  add(last, endPair, { pairId, kind: 'planned', on: last })
}
