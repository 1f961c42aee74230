/** Each rule raises its matter on the day after the last day it allows, and never for a pair at rest. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '#shared/i18n/dates.ts'
import {
  attention,
  attentionRuleNames,
  byUrgency,
  putOffMatters,
  urgencies,
} from '#shared/journey/attention.ts'
import type { AttentionRule } from '#shared/journey/attention.ts'
import { answerDays } from '#shared/journey/pair-rules.ts'
import type { Pair } from '#shared/model/pair.ts'
import type { Person } from '#shared/model/person.ts'
import type { Programme } from '#shared/model/programme.ts'
import type { Session } from '#shared/model/session.ts'
import { aCohort, cohortToday } from '#tests/support/cohort.ts'

const day0 = '2026-04-01'
const held = (number: number, date: string, more: Partial<Session> = {}): Session => ({
  id: `s${number}`,
  number,
  state: 'held',
  date,
  zone: 'Europe/Belgrade',
  phase: 'first-session',
  helpAsked: false,
  ...more,
})

/** One pair that both accepted on 1 April, with nothing else to say about it. */
function onePair(changes: Partial<Pair> = {}, people: Partial<Person> = {}): Programme {
  const made = aCohort({ pairs: 1, state: 'matched' })
  const accepted = { state: 'accepted', on: day0 } as const
  const [pair] = Object.values(made.pairs)
  if (!pair) throw new Error('a cohort of one has a pair')
  Object.assign(pair, {
    mentorAnswer: accepted,
    menteeAnswer: accepted,
    startsOn: day0,
    phase: 'first-session',
    steps: [{ phase: 'first-session', on: day0 }],
    ...changes,
  })
  for (const one of Object.values(made.people)) Object.assign(one, { consent: { state: 'given' } }, people)
  return made
}
const raised = (of: Programme, today: string, rule: AttentionRule) =>
  attention(of, today).find((item) => item.rule === rule)

/** The rule is silent on the last day allowed and speaks the day after, one over. */
function speaksAfter(of: Programme, rule: AttentionRule, since: string, limit: number) {
  expect(raised(of, addDays(since, limit), rule)).toBeUndefined()
  const item = raised(of, addDays(since, limit + 1), rule)
  expect(item?.figures).toMatchObject({ days: limit + 1, limit, over: 1, since })
  return item
}

const met = { sessions: [held(1, day0)], proofs: { agreementSignedOn: day0 } }

describe('what needs the coordinator', () => {
  it('is a pair without its first session, from day 11 after the later acceptance', () => {
    const of = onePair({ mentorAnswer: { state: 'accepted', on: '2026-03-20' } })
    expect(speaksAfter(of, 'first-session', day0, 10)?.urgency).toBe('now')
  })
  it('is a pair without contact: day 30 no, day 31 yes', () => {
    expect(speaksAfter(onePair(met), 'contact', day0, 30)?.urgency).toBe('now')
  })
  it('counts a logged contact as contact', () => {
    const of = onePair({ ...met, contacts: [{ id: 'c', on: '2026-04-20' }] })
    speaksAfter(of, 'contact', '2026-04-20', 30)
  })
  it('is a pair with nothing planned since its last session', () => {
    speaksAfter(onePair(met), 'nothing-planned', day0, 7)
    const planned = held(2, '2026-06-30', { state: 'planned' })
    const of = onePair({ ...met, sessions: [...met.sessions, planned] })
    expect(raised(of, '2026-05-01', 'nothing-planned')).toBeUndefined()
  })
  it('is not a pair that has held its final session', () => {
    const of = onePair({ ...met, sessions: [held(1, day0, { phase: 'final-session' })] })
    expect(raised(of, '2026-06-01', 'nothing-planned')).toBeUndefined()
  })
  it('is an agreement unsigned two weeks after the first session', () => {
    speaksAfter(onePair({ sessions: [held(1, '2026-04-05')] }), 'agreement', '2026-04-05', 14)
  })
  it('is a pair that stays in a phase, longer still in the longest', () => {
    speaksAfter(onePair(met), 'phase', day0, 45)
    const bridging = { phase: 'bridging-the-gap', steps: [{ phase: 'bridging-the-gap', on: day0 }] } as const
    speaksAfter(onePair({ ...met, ...bridging, steps: [...bridging.steps] }), 'phase', day0, 45 + 4 * 21)
  })
  it('is a mid-term review, from a week before the middle of the pair’s time', () => {
    const of = onePair(met)
    const due = '2026-08-09'
    expect(raised(of, addDays(due, -8), 'review')).toBeUndefined()
    expect(raised(of, addDays(due, -7), 'review')?.figures).toEqual({ days: -7, limit: 7, over: 0, due })
    expect(raised(of, addDays(due, 3), 'review')?.figures.over).toBe(3)
    const done = onePair({ ...met, proofs: { ...met.proofs, midTermOn: '2026-08-01' } })
    expect(raised(done, due, 'review')).toBeUndefined()
  })
  it('is help asked for on a slip until it was given', () => {
    const asking = { ...met, sessions: [held(1, day0), held(2, '2026-04-12', { helpAsked: true })] }
    expect(speaksAfter(onePair(asking), 'help', '2026-04-12', 2)?.figures).toMatchObject({
      sessionNumber: 2,
      slips: 1,
    })
    const helped = { ...met, sessions: [held(2, '2026-04-12', { helpAsked: true, helpedOn: '2026-04-13' })] }
    expect(raised(onePair(helped), '2026-04-20', 'help')).toBeUndefined()
  })
  it('is a proposal that one side has not answered', () => {
    const of = onePair({ menteeAnswer: { state: 'awaited' }, proposedOn: day0 })
    expect(speaksAfter(of, 'answer', day0, answerDays)?.figures.side).toBe('mentee')
  })
  it('is vetting the day after its last, and consent nobody gave, sooner for people in a pair', () => {
    const of = onePair(met, { vettedUntil: '2026-06-09' })
    expect(raised(of, '2026-06-09', 'vetting')).toBeUndefined()
    expect(raised(of, '2026-06-16', 'vetting')?.figures).toMatchObject({ days: 7, limit: 0, over: 7 })
    const unknown = attention(onePair(met, { consent: { state: 'unknown' } }), day0)
    expect(unknown.map((item) => [item.personId, item.urgency])).toEqual([
      ['mentee-1', 'now'],
      ['mentor-1', 'now'],
      ['mentee-2', 'when-you-can'],
    ])
    const refused = attention(onePair(met, { consent: { state: 'refused' } }), day0)
    expect(refused.map((item) => item.personId)).toEqual(['mentee-1', 'mentor-1'])
  })
  it('does not say the same twice of a pair that has not met', () => {
    const rules = attention(onePair(), '2026-07-20').map((item) => item.rule)
    expect(rules).toEqual(['first-session'])
  })
  it('leaves a matter put off out until its day, and tells it apart', () => {
    const of = onePair(met)
    of.snoozes = [{ pairId: 'pair-1', rule: 'contact', until: '2026-05-10', reason: 'On a tour until then.' }]
    expect(raised(of, '2026-05-09', 'contact')).toBeUndefined()
    expect(putOffMatters(of, '2026-05-09')).toMatchObject([
      { rule: 'contact', reason: 'On a tour until then.' },
    ])
    expect(raised(of, '2026-05-10', 'contact')).toBeDefined()
    expect(putOffMatters(of, '2026-05-10')).toEqual([])
  })
})

const cohorts = fc
  .record({
    seed: fc.nat(500),
    pairs: fc.integer({ min: 1, max: 14 }),
    after: fc.integer({ min: -60, max: 250 }),
  })
  .map(({ seed, pairs, after }) => ({
    of: aCohort({ seed, pairs, state: 'under-way' }),
    today: addDays(cohortToday['under-way'], after),
  }))

describe('in any cohort', () => {
  it('matters come in one order, whatever order the file keeps', () => {
    fc.assert(
      fc.property(cohorts, ({ of, today }) => {
        const turned = {
          ...of,
          pairs: Object.fromEntries(Object.entries(of.pairs).reverse()),
          people: Object.fromEntries(Object.entries(of.people).reverse()),
        }
        const items = attention(of, today)
        expect(attention(turned, today)).toEqual(items)
        const ranks = items.map(
          (item) => urgencies.indexOf(item.urgency) * 100 + attentionRuleNames.indexOf(item.rule),
        )
        expect(ranks).toEqual(ranks.toSorted((a, b) => a - b))
        expect(byUrgency(items).flatMap((group) => group.items)).toEqual(items)
      }),
    )
  })
  it('every matter is past its rule, and a wider rule never raises more', () => {
    fc.assert(
      fc.property(cohorts, fc.integer({ min: 0, max: 60 }), ({ of, today }, wider) => {
        const items = attention(of, today)
        for (const { rule, figures } of items)
          if (rule !== 'review' && rule !== 'consent') expect(figures.days - figures.limit).toBe(figures.over)
        const { rules } = of.settings
        const settings = { ...of.settings, rules: { ...rules, contact: rules.contact + wider } }
        const count = (found: typeof items) => found.filter((item) => item.rule === 'contact').length
        expect(count(attention({ ...of, settings }, today))).toBeLessThanOrEqual(count(items))
      }),
    )
  })
  it('paused, ended and declined pairs raise nothing', () => {
    const rests: Partial<Pair>[] = [
      { pausedOn: '2026-03-02' },
      { ending: { kind: 'planned', on: '2026-03-02' } },
      { mentorAnswer: { state: 'declined' } },
    ]
    fc.assert(
      fc.property(cohorts, fc.constantFrom(...rests), ({ of, today }, rest) => {
        const pairs = Object.fromEntries(
          Object.values(of.pairs).map((pair) => [pair.id, { ...pair, ...rest }]),
        )
        expect(attention({ ...of, pairs }, today).filter((item) => item.pairId)).toEqual([])
      }),
    )
  })
})
