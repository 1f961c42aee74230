/** A slip while it is being typed, and what of it goes to the file: facts, and no field for content. */
import type { Pair } from '#shared/model/pair.ts'
import type { Programme } from '#shared/model/programme.ts'
import type { LocalDate } from '#shared/model/scalars.ts'
import type { Session } from '#shared/model/session.ts'
import { answersTo } from '../couple.ts'
import { nextNumber, nextPlanned } from '../page/sessions/next.ts'
import { minutesOf } from '../page/sessions/place-fields.tsx'

export type YesNo = 'yes' | 'no'

/** All as typed; `number`, `date` and `minutes` are null until somebody types over the proposal. */
export interface Slip {
  who: string
  number: string | null
  held: YesNo
  date: string | null
  minutes: string | null
  help: YesNo
}

export const blankSlip: Slip = { who: '', number: null, held: 'yes', date: null, minutes: null, help: 'no' }

/** Pairs that can have a slip and answer to the words: an exact code alone, else all that contain them. */
export function pairsFor({ people, pairs }: Programme, words: string): Pair[] {
  const sought = words.trim().toLowerCase()
  if (sought === '') return []
  const running = Object.values(pairs).filter((pair) => !pair.ending)
  const short = (code: string) => code.split('-').at(-1)?.replace(/^0+/, '') ?? code
  const exact = running.filter(({ code }) => code.toLowerCase() === sought || short(code) === sought)
  return exact.length > 0 ? exact : running.filter((pair) => answersTo(people, pair, words))
}

/** What the fields propose for a pair: its next session, on its day unless that is ahead. */
export function proposalFor(pair: Pair, slip: Slip, today: LocalDate, usualMinutes: number) {
  const number = slip.number ?? String(nextPlanned(pair)?.number ?? nextNumber(pair))
  const session: Session | undefined = pair.sessions.find((one) => String(one.number) === number.trim())
  const planned = session?.date ?? today
  return {
    number,
    session,
    date: slip.date ?? (planned > today ? today : planned),
    minutes: slip.minutes ?? (slip.held === 'no' ? '' : String(session?.minutes ?? usualMinutes)),
  }
}
export type Proposed = ReturnType<typeof proposalFor>

/** The first field that does not hold, with the key of its sentence. */
export function problemOf(
  slip: Slip,
  { number, date, minutes }: Proposed,
  today: LocalDate,
): { field: 'number' | 'date' | 'minutes'; code: 'number' | 'date' | 'ahead' | 'minutes' } | null {
  if (!/^[1-9]\d{0,2}$/.test(number.trim())) return { field: 'number', code: 'number' }
  if (date === '') return { field: 'date', code: 'date' }
  if (slip.held === 'yes' && date > today) return { field: 'date', code: 'ahead' }
  if (minutesOf(minutes) === null) return { field: 'minutes', code: 'minutes' }
  return null
}

/** What the contract takes of it. */
export function logOf(pair: Pair, slip: Slip, { number, date, minutes }: Proposed) {
  const typed = minutesOf(minutes)
  return {
    pairId: pair.id,
    number: Number(number),
    state: slip.held === 'yes' ? ('held' as const) : ('missed' as const),
    date,
    helpAsked: slip.help === 'yes',
    ...(typed ? { minutes: typed } : {}),
  }
}
