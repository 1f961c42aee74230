/** Which rule forbids two people to be a pair, and where a missing answer forbids nothing. */
import { describe, expect, it } from 'vitest'
import { ineligible } from '#shared/matching/eligibility.ts'
import type { Person } from '#shared/model/person.ts'
import { hardRules, type HardRules } from '#shared/model/settings.ts'
import { aMentee, aMentor, today } from './people.ts'

const rule = (mentee: Partial<Person>, mentor: Partial<Person>, rules: Partial<HardRules> = {}) =>
  ineligible(aMentee('a', mentee), aMentor('b', mentor), { ...hardRules.parse({}), ...rules }, today)

describe('what always holds', () => {
  it('asks consent of both sides', () => {
    expect(rule({}, {})).toBeNull()
    expect(rule({ consent: { state: 'unknown' } }, {})).toBe('consent')
    expect(rule({}, { consent: { state: 'refused' } })).toBe('consent')
  })

  it('leaves out who withdrew, and mentors without a place', () => {
    expect(rule({ standing: 'withdrawn' }, {})).toBe('withdrawn')
    expect(rule({}, { standing: 'withdrawn' })).toBe('withdrawn')
    expect(rule({}, { places: 0 })).toBe('places')
  })
})

describe('rules that are on by default', () => {
  it('asks for a common language, where both named theirs', () => {
    expect(rule({ languages: ['sr', 'en'] }, { languages: ['hu', 'EN'] })).toBeNull()
    expect(rule({ languages: ['sr'] }, { languages: ['hu'] })).toBe('language')
    expect(rule({ languages: [] }, { languages: ['hu'] })).toBeNull()
    expect(rule({ languages: ['sr'] }, { languages: ['hu'] }, { language: false })).toBeNull()
  })

  it('knows the same organisation in other letters, and never holds freelancers for colleagues', () => {
    const house = { organisation: 'Дом омладине, Ниш' }
    expect(rule(house, { organisation: '„DOM OMLADINE“  Niš' })).toBe('organisation')
    expect(rule(house, { organisation: 'Dom omladine Beograd' })).toBeNull()
    expect(rule({ organisation: 'freelance', freelance: true }, { organisation: 'freelance' })).toBeNull()
    expect(rule({ organisation: ' ' }, { organisation: '' })).toBeNull()
    expect(rule(house, house, { organisation: false })).toBeNull()
  })

  it('keeps line managers apart, whoever named the other', () => {
    expect(rule({ lineManagerIds: ['b'] }, {})).toBe('lineManager')
    expect(rule({}, { lineManagerIds: ['a'] })).toBe('lineManager')
    expect(rule({ lineManagerIds: ['b'] }, {}, { lineManager: false })).toBeNull()
  })

  it('keeps apart whom either side excluded', () => {
    expect(rule({ excludedIds: ['b'] }, {})).toBe('exclusion')
    expect(rule({}, { excludedIds: ['a'] })).toBe('exclusion')
    expect(rule({}, { excludedIds: ['c'] })).toBeNull()
  })
})

describe('rules that are off by default', () => {
  const apart = { mentee: { town: 'Niš' }, mentor: { town: 'Užice' } }
  const townOrFormat = { townOrFormat: true }

  it('lets the same town or a fitting format do; both fits every format', () => {
    const formats = (a?: Person['format'], b?: Person['format']) =>
      rule({ ...apart.mentee, format: a }, { ...apart.mentor, format: b }, townOrFormat)
    expect(formats('online', 'in-person')).toBe('townOrFormat')
    expect(formats('online', 'both')).toBeNull()
    expect(formats('both', 'in-person')).toBeNull()
    expect(formats('online', undefined)).toBeNull()
    expect(rule({ ...apart.mentee, format: 'online' }, { ...apart.mentor, format: 'in-person' })).toBeNull()
    const same = rule({ town: 'Ниш', format: 'online' }, { town: 'NIŠ', format: 'in-person' }, townOrFormat)
    expect(same).toBeNull()
  })

  it('asks a trained mentor, and a vetting that has not run out', () => {
    const training = { training: true }
    expect(rule({}, {}, training)).toBe('training')
    expect(rule({}, { trainedOn: today }, training)).toBeNull()
    expect(rule({}, { trainedOn: '2026-03-11' }, training)).toBe('training')
    const vetting = { vetting: true }
    expect(rule({}, {}, vetting)).toBe('vetting')
    expect(rule({}, { vettedUntil: '2026-03-09' }, vetting)).toBe('vetting')
    expect(rule({}, { vettedUntil: today }, vetting)).toBeNull()
  })
})
