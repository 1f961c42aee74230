/** A new programme stands on the defaults of the method, and each can be changed alone within its limits. */
import { describe, expect, it } from 'vitest'
import { bringBack, changeDetails, changeRules, changeSettings, putOff } from '#shared/model/commands.ts'
import { attentionRules, settings } from '#shared/model/settings.ts'
import { id, localDate } from '#shared/model/scalars.ts'
import { refusalOf, run, withPairs } from '../journey/pair.ts'

const of = withPairs()

describe('a new programme', () => {
  it('asks for the coordinator after the days of the method', () => {
    expect(of.settings.rules).toEqual({
      firstSession: 10,
      contact: 30,
      nothingPlanned: 7,
      agreement: 14,
      phase: 45,
      reviewNotice: 7,
      help: 2,
      vetting: 0,
    })
  })

  it('weighs a hundred points and switches on the rules that protect people', () => {
    const { weights, hardRules, matchMode } = of.settings
    expect(Object.values(weights).reduce((sum, weight) => sum + weight, 0)).toBe(100)
    expect(hardRules).toEqual({
      language: true,
      organisation: true,
      lineManager: true,
      exclusion: true,
      formerPartner: false,
      townOrFormat: false,
      training: false,
      vetting: false,
    })
    expect(matchMode).toBe('best')
  })

  it('plans eight sessions of ninety minutes, three weeks apart, on A4', () => {
    expect(of.settings).toMatchObject({ plannedSessions: 8, rhythmDays: 21, sessionMinutes: 90, paper: 'A4' })
  })
})

describe('a setting', () => {
  it('is changed alone, and nothing is filled in beside it', () => {
    expect(changeSettings.input.parse({ paper: 'Letter' })).toEqual({ paper: 'Letter' })
    const own = run(of, changeSettings, { plannedSessions: 12, accent: '#112233' }).programme
    const after = run(own, changeSettings, { paper: 'Letter', contact: undefined }).programme
    expect(after.settings).toEqual({
      ...of.settings,
      plannedSessions: 12,
      accent: '#112233',
      paper: 'Letter',
    })
  })

  it.each([
    ['plannedSessions', 1, 60],
    ['rhythmDays', 1, 120],
    ['sessionMinutes', 15, 480],
  ] as const)('%s reaches from %i to %i', (name, least, most) => {
    const fits = (value: number) => settings.safeParse({ [name]: value }).success
    expect([least - 1, least, most, most + 1, least + 0.5].map(fits)).toEqual([
      false,
      true,
      true,
      false,
      false,
    ])
  })

  it('of colour is six hexadecimal digits', () => {
    for (const accent of ['red', '#123', '#12345g', 'url(x)'])
      expect(changeSettings.input.safeParse({ accent }).success).toBe(false)
  })

  it('of the rules is replaced as they were sent', () => {
    const rules = attentionRules.parse({ contact: 45 })
    expect(run(of, changeRules, rules).programme.settings.rules).toEqual({
      ...of.settings.rules,
      contact: 45,
    })
  })
})

describe('the details', () => {
  it('change one by one, and never so that the edition ends before it starts', () => {
    expect(run(of, changeDetails, { name: 'Circle' }).programme).toEqual({ ...of, name: 'Circle' })
    expect(run(of, changeDetails, { endsOn: of.startsOn }).programme.endsOn).toBe(of.startsOn)
    for (const dates of [{ endsOn: '2026-03-01' }, { startsOn: '2026-12-19' }])
      expect(refusalOf(() => run(of, changeDetails, dates))).toMatchObject({
        kind: 'invalid',
        code: 'ends-before-it-starts',
        field: 'endsOn',
      })
  })
})

describe('a matter put off', () => {
  const item = { pairId: 'p', rule: 'contact', until: '2026-07-01', reason: 'On a tour' }
  it('is kept once a rule and pair, the last word counts, and it can be brought back', () => {
    const person = { personId: 'mila', rule: 'contact', until: '2026-08-01', reason: '' }
    const both = run(run(of, putOff, item).programme, putOff, person).programme
    const again = run(both, putOff, { ...item, until: '2026-07-15' }).programme
    expect(again.snoozes).toEqual([person, { ...item, until: '2026-07-15' }])
    expect(run(again, bringBack, { pairId: 'p', rule: 'help' }).programme.snoozes).toEqual(again.snoozes)
    expect(run(again, bringBack, { pairId: 'p', rule: 'contact' }).programme.snoozes).toEqual([person])
  })
})

describe('a day', () => {
  it.each([
    ['2026-02-28', true],
    ['2026-02-29', false],
    ['2028-02-29', true],
    ['2100-02-29', false],
    ['2026-06-31', false],
    ['2026-12-31', true],
    ['2026-00-10', false],
    ['2026-6-1', false],
    ['2026-06-16T00:00', false],
  ])('%s is one of the calendar: %s', (day, isOne) => {
    expect(localDate.safeParse(day).success).toBe(isOne)
  })
})

describe('an identity', () => {
  it('is never a name that every object answers to', () => {
    for (const name of Object.getOwnPropertyNames(Object.prototype))
      expect(id.safeParse(name).success, name).toBe(false)
    expect(id.safeParse('mentor-1').success).toBe(true)
  })
})
