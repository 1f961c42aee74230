/** What a sheet is filled with beforehand: only what the file knows, and of goals only what may be seen. */
import { describe, expect, test } from 'vitest'
import { formatDate } from '#shared/i18n/dates.ts'
import { pairsOf, type Programme } from '#shared/model/programme.ts'
import type { Goal } from '#shared/model/goal.ts'
import type { Pair } from '#shared/model/pair.ts'
import type { Session } from '#shared/model/session.ts'
import { sheetRequest } from '#shared/print/workbook/index.ts'
import { worksheetOf } from '#shared/print/request.ts'
import { fieldsOf } from '#shared/print/worksheet.ts'
import { aCohort, cohortToday } from '#tests/support/cohort.ts'
import { sheets } from './pages.ts'

const invented = aCohort({ pairs: 12, state: 'complete' })
const today = cohortToday.complete
const [someone] = pairsOf(invented)
if (!someone) throw new Error('the invented cohort has no pair')
const pair: Pair = {
  ...someone,
  startsOn: '2026-03-09',
  proofs: { agreementSignedOn: '2026-03-23', mapDoneOn: '2026-04-14', planAgreedOn: '2026-05-12' },
}
const cohort: Programme = { ...invented, pairs: { ...invented.pairs, [pair.id]: pair } }
const withGoals = (goals: readonly Goal[]): Programme => ({
  ...cohort,
  pairs: { ...cohort.pairs, [pair.id]: { ...pair, goals: [...goals] } },
})
const goal = (id: string, changes: Partial<Goal>): Goal => ({
  id,
  setOn: '2026-04-01',
  version: 1,
  state: 'open',
  visibility: 'as-written',
  wording: `wording of ${id}`,
  ...changes,
})
const valuesOf = (tool: string, from: Programme = cohort) =>
  sheetRequest(from, tool, pair.id, { today, language: 'en' }).values

test('the dates that were recorded stand where they belong', () => {
  expect(valuesOf('rules-of-the-game')).toMatchObject({
    date: '23 Mar 2026',
    from: '9 Mar 2026',
    until: formatDate('en', cohort.endsOn, 'short'),
  })
  expect(valuesOf('here-and-now')).toMatchObject({ date: '14 Apr 2026' })
  expect(valuesOf('action-plan')).toEqual({ agreed: '12 May 2026' })
})

test('the session of a phase is the first one planned or held in it', () => {
  const [one] = pair.sessions
  if (!one) throw new Error('the pair has no session')
  const session = (number: number, state: Session['state'], date: string): Session => ({
    ...one,
    id: `s${number}`,
    number,
    state,
    date,
    phase: 'here-and-now',
  })
  const sessions = [
    session(4, 'held', '2026-04-20'),
    session(2, 'cancelled', '2026-04-01'),
    session(3, 'held', '2026-04-10'),
  ]
  const from = { ...cohort, pairs: { ...cohort.pairs, [pair.id]: { ...pair, proofs: {}, sessions } } }
  expect(valuesOf('here-and-now', from)).toEqual({ session: 3, date: '10 Apr 2026' })
})

test('a date that is not known stays a line to write on', () => {
  const { startsOn: _startsOn, ...unsigned } = { ...pair, proofs: {}, sessions: [] }
  const early = { ...cohort, pairs: { ...cohort.pairs, [pair.id]: unsigned } }
  for (const tool of sheets.filter((one) => one !== 'final-session'))
    expect(valuesOf(tool, early)).toEqual({})
})

describe('the final session', () => {
  test('lists the open goals that may be seen as written, without their ratings', () => {
    const from = withGoals([
      goal('open', { rating: 1 }),
      goal('levels', { visibility: 'levels' }),
      goal('hidden', { visibility: 'no' }),
      goal('dropped', { state: 'dropped' }),
      goal('second', {}),
    ])
    const { date: _date, ...goals } = valuesOf('final-session', from)
    expect(goals).toEqual({ 'goal-1': 'wording of open', 'goal-2': 'wording of second' })
  })

  test('has a private page, and nothing private is ever filled in but the date of the session', () => {
    const fields = fieldsOf(worksheetOf('final-session').in('en'))
    const hidden = fields.filter((field) => field.visibility === 'private').map((field) => field.id)
    expect(hidden).toEqual([
      ...['writer', 'date', 'role'],
      ...['insights', 'lesson', 'hardest', 'unfinished', 'thanks', 'wish'],
    ])
    const filled = Object.keys(valuesOf('final-session', withGoals([goal('open', {})])))
    expect(filled).toContain('goal-1')
    expect(filled.filter((id) => hidden.includes(id) && id !== 'date')).toEqual([])
  })
})

test('a blank sheet knows nothing', () => {
  for (const tool of sheets)
    expect(sheetRequest(cohort, tool, pair.id, { today, blank: true }).values).toEqual({})
})

test('whatever is filled in is a field of the sheet', () => {
  for (const tool of sheets) {
    const ids = new Set(fieldsOf(worksheetOf(tool).in('en')).map((field) => field.id))
    for (const one of pairsOf(cohort)) {
      const { values } = sheetRequest(cohort, tool, one.id, { today })
      expect(Object.keys(values).filter((id) => !ids.has(id))).toEqual([])
    }
  }
})
