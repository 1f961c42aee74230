/** Every change there is has its sentence, in every language, and it reads as the domain speaks. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { pairRules, personRules, programmeRules, type Rules } from '#shared/history/catalogue.ts'
import { told } from '#shared/history/entry.ts'
import { fieldWords, isMessage, type Whose } from '#shared/history/words/field.ts'
import { pairWords, sentenceOf } from '#shared/history/words/sentence.ts'
import { sidesWords, valueWords } from '#shared/history/words/value.ts'
import { contract } from '#shared/contract/index.ts'
import { translator } from '#shared/i18n/translate.ts'
import { endPair, movePhase } from '#shared/journey/phases.ts'
import { logSession } from '#shared/journey/sessions.ts'
import type { Command } from '#shared/model/command.ts'
import type { HistoryEntry } from '#shared/model/history.ts'
import type { Programme } from '#shared/model/programme.ts'
import { languages } from '#shared/model/scalars.ts'
import { addPerson, removePerson, updatePerson } from '#shared/people/commands.ts'
import { run } from '#electron/services/store/steps.ts'
import { aCohort, cohortToday } from '#tests/support/cohort.ts'

const today = cohortToday['under-way']
const given = { now: `${today}T08:00:00.000Z`, today, newId: () => 'made' }
const of = aCohort({ seed: 7, pairs: 6, state: 'under-way' })
const entry = (name: string, more: Partial<HistoryEntry> = {}): HistoryEntry => ({
  revision: 2,
  at: given.now,
  by: 'Milena',
  name,
  way: 'done',
  of: [],
  more: 0,
  facts: [],
  ...more,
})
/** The sentence of a real command, seen from the programme after it. */
function said(
  before: Programme,
  name: string,
  command: Command,
  input: unknown,
  way: HistoryEntry['way'] = 'done',
) {
  const { programme, step } = run(before, name, command, command.input.parse(input), given)
  return { after: programme, words: sentenceOf(entry(name, { ...step.told, way }), programme, 'en').whole }
}

/** Every name under which a change goes into the history: the contract's, and those the services give themselves. */
function namesOfChanges(): string[] {
  const ofContract = Object.entries(contract).flatMap(([area, all]) =>
    Object.entries(all).flatMap(([name, one]) => (one.kind === 'change' ? [`${area}.${name}`] : [])),
  )
  const services = join(import.meta.dirname, '../../../electron/services')
  const files = readdirSync(services, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  )
  const ofServices = files.flatMap((file) =>
    [
      ...readFileSync(join(services, file), 'utf8').matchAll(
        /\.(?:apply|adopt|rewrite|changeKey)\([^)]*?'([a-z]+\.[A-Za-z]+)'/g,
      ),
    ].map((match) => match[1] ?? ''),
  )
  return [...new Set([...ofContract, ...ofServices])]
}

describe('Every change', () => {
  const names = namesOfChanges()

  it('is found, those of the services too', () => {
    expect(names).toEqual(
      expect.arrayContaining([
        'pairs.logSession',
        'intake.confirm',
        'privacy.erase',
        'file.changePassphrase',
        'copies.adopt',
      ]),
    )
  })

  it.each(names)('has its own words: %s', (name) => {
    expect(isMessage(`history.act.${name}`)).toBe(true)
  })

  it('is a whole sentence even where nothing is known of whom it was about', () => {
    for (const language of languages)
      for (const name of names)
        for (const way of ['done', 'undone', 'redone'] as const) {
          const { whole } = sentenceOf(entry(name, { way }), of, language)
          expect(whole).not.toMatch(/\{\{|undefined|history\.|: $|– $/)
          expect(whole).toContain(language === 'sr-Cyrl' ? 'Милена' : 'Milena')
        }
  })

  it('keeps its words after somebody it was about was erased', () => {
    const pairId = Object.keys(of.pairs)[0] ?? ''
    for (const name of names.filter((one) => one.startsWith('pairs.'))) {
      const { whole } = sentenceOf(entry(name, { of: [{ kind: 'pair', id: pairId }] }), of, 'en')
      expect(whole).not.toMatch(/session {2}|goal {2}/)
    }
  })
})

describe('Every field', () => {
  const walk = (rules: Rules, path = ''): string[] =>
    Object.entries(rules).flatMap(([key, rule]) => {
      const at = path ? `${path}.${key}` : key
      if (rule === 'never') return []
      return typeof rule === 'string' ? [at] : walk(rule, at)
    })
  const numbered = (field: string) => field.replace(/^(sessions|goals|contacts|steps)\./, '$1.2.')
  const groups = ['rules', 'weights', 'hardRules'] as const
  const all: [Whose, string][] = [
    ...walk(personRules).map((field): [Whose, string] => ['person', field]),
    ...walk(pairRules)
      .filter((field) => field !== 'proofs')
      .map((field): [Whose, string] => ['pair', numbered(field)]),
    ...['agreementSignedOn', 'mapDoneOn', 'planAgreedOn', 'midTermOn', 'closureFormOn'].map(
      (name): [Whose, string] => ['pair', `proofs.${name}`],
    ),
    ...walk(programmeRules)
      .filter((field) => !groups.some((group) => field === `settings.${group}`))
      .map((field): [Whose, string] => ['programme', field]),
    ...groups.flatMap((group) =>
      Object.keys(of.settings[group]).map((name): [Whose, string] => [
        'programme',
        `settings.${group}.${name}`,
      ]),
    ),
    ...['locks', 'proposal.couples', 'snoozes', 'mappings'].map((field): [Whose, string] => [
      'programme',
      field,
    ]),
  ]

  it.each(all)('of a %s has its words: %s', (whose, field) => {
    for (const language of languages) {
      const t = translator(language)
      const words = fieldWords(t, field, whose)
      expect(words).not.toBe(t('history.field.unknown'))
      expect(words).not.toMatch(/\{\{|history\.|settings\.|people\./)
    }
  })
})

describe('A sentence', () => {
  const pair =
    Object.values(of.pairs).find((one) => !one.ending && one.phase === 'here-and-now') ??
    Object.values(of.pairs).find((one) => !one.ending && one.startsOn)
  const mentor = Object.values(of.people).find((one) => one.role === 'mentor')
  if (!pair || !mentor) throw new Error('nobody there')
  const label = pairWords(of, pair.id, 'en')

  it('says which session of which pair, and what came of it', () => {
    const number = Math.max(...pair.sessions.map((one) => one.number)) + 1
    const input = { pairId: pair.id, number, state: 'held', date: today, minutes: 90 }
    const { words } = said(of, 'pairs.logSession', logSession, input)
    expect(words).toBe(`Milena logged session ${number} of ${label}: held, date 16 Jun 2026, minutes 90`)
  })

  it('says a field with both values, and one of words without them', () => {
    const { words } = said(of, 'people.update', updatePerson, {
      id: mentor.id,
      changes: { places: 9, town: 'Zrenjanin' },
    })
    expect(words).toBe(`Milena changed ${mentor.name}: places ${mentor.places} → 9, town`)
  })

  it('says what was taken back as it was done', () => {
    const changes = { places: 9 }
    const { programme, step } = run(
      of,
      'people.update',
      updatePerson,
      updatePerson.input.parse({ id: mentor.id, changes }),
      given,
    )
    const back = told({ name: 'people.update', input: {}, before: programme, after: of })
    expect(step.told.facts[0]?.to).toBe(9)
    const { whole } = sentenceOf(entry('people.update', { ...back, way: 'undone' }), of, 'en')
    expect(whole).toBe(`Milena undid: changed ${mentor.name}: places ${mentor.places} → 9`)
  })

  it('says the phases of a move', () => {
    const to = pair.phase === 'bridging-the-gap' ? 'final-session' : 'bridging-the-gap'
    const { words } = said(of, 'pairs.movePhase', movePhase, { pairId: pair.id, to, reason: 'ready' })
    const t = translator('en')
    expect(words).toBe(
      `Milena moved ${label}: phase ${t(`terms.phase.${pair.phase}`)} → ${t(`terms.phase.${to}`)}`,
    )
  })

  it('says how a pair ended, and not every session that this waived', () => {
    const input = { pairId: pair.id, kind: 'early-by-agreement', reason: 'enough' }
    const { words } = said(of, 'pairs.end', endPair, input)
    expect(words).toBe(`Milena ended ${label}: early, by agreement, ended on 16 Jun 2026`)
  })

  it('knows somebody who is no longer there by the role they had', () => {
    const added = run(
      of,
      'people.add',
      addPerson,
      addPerson.input.parse({ role: 'mentor', fields: { name: 'Vid' } }),
      given,
    )
    const { words } = said(added.programme, 'people.remove', removePerson, { id: 'made' })
    expect(words).toBe('Milena removed a mentor who is no longer in the programme')
  })

  it('is in Serbian with names in the nominative, in both scripts', () => {
    const logged = entry('pairs.logSession', {
      by: 'Милена',
      of: [{ kind: 'pair', id: pair.id }],
      facts: [{ field: 'sessions.4.state', from: 'planned', to: 'held' }],
    })
    expect(sentenceOf(logged, of, 'sr-Cyrl').whole).toBe(
      `Милена: уписан 4. сусрет – ${pairWords(of, pair.id, 'sr-Cyrl')}: планиран → одржан`,
    )
    expect(sentenceOf(logged, of, 'sr-Latn').act).toBe(
      `upisan 4. susret – ${pairWords(of, pair.id, 'sr-Latn')}: planiran → održan`,
    )
  })
})

describe('A value', () => {
  it('is said in the words of its field', () => {
    expect(valueWords('en', 'goals.1.rating', 2)).toBe('+2')
    expect(valueWords('sr-Cyrl', 'sessions.3.state', 'held')).toBe('одржан')
    expect(valueWords('en', 'languages', ['sr', 'Romani'])).toBe('Serbian, Romani')
    expect(valueWords('en', 'trainedOn', '2026-06-16')).toBe('16 Jun 2026')
    expect(valueWords('sr-Cyrl', 'vettedUntil', '2026-06-16')).toBe('16. јуна 2026')
    expect(valueWords('en', 'freelance', false)).toBe('no')
    expect(valueWords('en', 'town', null)).toBe('–')
  })

  it('of a restricted note is only whether there is one', () => {
    expect(sidesWords('en', { field: 'note', here: true, there: false })).toEqual({
      here: 'there is one',
      there: 'there is none',
    })
    expect(sidesWords('en', { field: 'contacts.2.note', here: true, there: true }).there).toBe('other words')
  })
})
