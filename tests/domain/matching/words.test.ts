/** What is said of two people: their criteria and the rules between them, in three scripts, with names. */
import { describe, expect, it } from 'vitest'
import { translator } from '#shared/i18n/translate.ts'
import { forbids, rulesOfPeople, type RuleOfPeople } from '#shared/matching/eligibility.ts'
import { profileOf } from '#shared/matching/profile.ts'
import { explainScore, type PairScore, type Part } from '#shared/matching/score.ts'
import { criterionName, type Teller } from '#shared/matching/words/names.ts'
import { pairWords } from '#shared/matching/words/parts.ts'
import { ruleSentence } from '#shared/matching/words/rules.ts'
import type { OwnField } from '#shared/model/own-field.ts'
import type { Person } from '#shared/model/person.ts'
import { languages, type Language } from '#shared/model/scalars.ts'
import { criteria, ownCriterion, settings, weights, type Criterion } from '#shared/model/settings.ts'
import { aMentee, aMentor, today } from './people.ts'

const fields: OwnField[] = [{ id: 'hours', name: 'Hours a month', kind: 'number', choices: [] }]
const teller = (language: Language): Teller => ({ t: translator(language), language, fields })
const all = settings.parse({ weights: weights.parse({ languages: 5, 'mentored-before': 5 }) })
const ivana = (more: Partial<Person> = {}) =>
  aMentee('a', { name: 'Ivana Živković', languages: ['sr', 'en'], ...more })
const vesna = (more: Partial<Person> = {}) =>
  aMentor('b', { name: 'Vesna Ilić', languages: ['sr', 'en', 'de'], ...more })

/** Everything that is said of two people, in its order. */
function pairSentences(about: Teller, mentee: Person, mentor: Person, score: PairScore): string[] {
  const { fits, against, missing } = pairWords(about, mentee, mentor, score)
  return [...fits, ...against, ...missing]
}

/** What is said where nothing else counts than this. */
const partSentence = (about: Teller, mentee: Person, mentor: Person, part: Part): string =>
  pairSentences(about, mentee, mentor, { score: 0, parts: [{ ...part, weight: 1 }] }).join(' ')

/** One criterion's sentence in English, Cyrillic and Latin. */
function said(name: Criterion, mentee: Partial<Person>, mentor: Partial<Person>) {
  const [a, b] = [ivana(mentee), vesna(mentor)]
  const part = explainScore(a, b, all).parts.find(({ criterion }) => criterion === name)
  if (!part) throw new Error(`no part ${name}`)
  return languages.map((language) => partSentence(teller(language), a, b, part))
}

describe('a criterion', () => {
  it('names what the mentor knows of what the mentee needs', () => {
    const mentee = { topics: ['fundraising', 'portfolio', 'public speaking'] }
    expect(said('topics', mentee, { topics: ['portfolio', 'fundraising'] })).toEqual([
      'Vesna can help with 2 of the 3 things that Ivana needs: fundraising and portfolio.',
      'Весна нуди 2 од 3 ствари које тражи Ивана: fundraising и portfolio.',
      'Vesna nudi 2 od 3 stvari koje traži Ivana: fundraising i portfolio.',
    ])
    expect(said('topics', { topics: ['portfolio'] }, { topics: ['portfolio'] })[0]).toBe(
      'Vesna can help with all that Ivana needs: portfolio.',
    )
    expect(said('topics', mentee, { topics: ['portfolio'] }).slice(0, 2)).toEqual([
      'Vesna can help with only 1 of the 3 things that Ivana needs: portfolio.',
      'Весна нуди само 1 од 3 ствари које тражи Ивана: portfolio.',
    ])
    expect(said('topics', { topics: ['portfolio'] }, { topics: ['film'] })[1]).toBe(
      'Ивана тражи једно, а Весна нуди друго.',
    )
  })

  it('counts hours in common and says when', () => {
    const sentences = said(
      'availability',
      { availability: ['weekday-evening', 'saturday'] },
      { availability: ['weekday-evening', 'weekday-morning'] },
    )
    expect(sentences).toEqual([
      'Both are free on weekday evenings: 15 of 23 hours a week.',
      'Обе стране могу радним данима увече: 15 од 23 сата недељно.',
      'Obe strane mogu radnim danima uveče: 15 od 23 sata nedeljno.',
    ])
    const week = { availability: ['sunday', 'weekday-evening', 'saturday'] }
    expect(said('availability', week, week).slice(0, 2)).toEqual([
      'Both are free on weekday evenings, Saturdays and Sundays, 31 hours a week.',
      'Обе стране могу радним данима увече, суботом и недељом, 31 сат недељно.',
    ])
    expect(said('availability', week, { availability: ['saturday', 'weekday-afternoon'] })[0]).toBe(
      'Both are free only on Saturdays: 8 of 28 hours a week.',
    )
    expect(said('availability', { availability: ['saturday'] }, { availability: ['sunday'] })).toEqual([
      'They are never free at the same time.',
      'Немају ниједан заједнички слободан термин.',
      'Nemaju nijedan zajednički slobodan termin.',
    ])
  })

  it('tells towns by name, and shows gender where Serbian would and both agree', () => {
    const [nis, uzice] = [{ town: 'Niš' }, { town: 'Užice' }]
    expect(said('town-and-format', nis, nis)[0]).toBe('Both live in Niš.')
    expect(said('town-and-format', nis, uzice)[0]).toBe('They live in different towns: Niš and Užice.')
    const apart = said('town-and-format', { format: 'in-person' }, { format: 'online' })
    expect(apart.slice(0, 2)).toEqual([
      'Vesna wants to meet online, Ivana in person.',
      'Весна жели сусрете онлајн, а Ивана уживо.',
    ])
    const online = (a: Person['address'], b: Person['address']) =>
      said('town-and-format', { format: 'online', address: a }, { format: 'both', address: b })[1]
    expect(online('feminine', 'feminine')).toBe('Обема одговарају онлајн сусрети.')
    expect(online('masculine', 'masculine')).toBe('Обојици одговарају онлајн сусрети.')
    expect(online('feminine', 'masculine')).toBe('Онлајн сусрети одговарају и једној и другој страни.')
    expect(online('none', 'none')).toBe('Онлајн сусрети одговарају и једној и другој страни.')
  })

  it('says who has more years, and how many are wanted', () => {
    const gap = (a: number, b: number) => said('experience', { experienceYears: a }, { experienceYears: b })
    expect(gap(2, 14).slice(0, 2)).toEqual([
      'Vesna has 12 more years of experience.',
      'Весна има 12 година искуства више.',
    ])
    expect(gap(3, 5)).toEqual([
      'Vesna has only 2 more years of experience; 5 would be good.',
      'Весна има само 2 године искуства више, а пожељно је 5.',
      'Vesna ima samo 2 godine iskustva više, a poželjno je 5.',
    ])
    expect(gap(4, 4)[0]).toBe('They have equally many years of experience.')
    expect(gap(9, 8)[0]).toBe('Ivana has 1 more year of experience than Vesna.')
  })

  it('says the languages by name, and who knows mentoring already', () => {
    expect(said('languages', {}, {})).toEqual([
      'Both speak Serbian and English.',
      'И једна и друга страна говори српски и енглески.',
      'I jedna i druga strana govori srpski i engleski.',
    ])
    const before = said('mentored-before', {}, { mentoredBefore: true, address: 'feminine' })
    expect(before[2]).toBe('Vesna je već bila u mentorskom programu.')
    expect(said('mentored-before', {}, { mentoredBefore: true })[2]).toBe(
      'Vesna već ima iskustva sa mentorstvom.',
    )
    expect(said('mentored-before', { mentoredBefore: false }, { mentoredBefore: false })[0]).toBe(
      'It would be the first mentoring for both.',
    )
  })

  it('says how each side ranked the other', () => {
    expect(said('mentee-rank', { rankedIds: ['b', 'x', 'y'] }, {})).toEqual([
      'Vesna is the first of Ivana’s 3 choices.',
      'Ивана на листи жеља има 3 имена; Весна је на првом месту.',
      'Ivana na listi želja ima 3 imena; Vesna je na prvom mestu.',
    ])
    expect(said('mentor-rank', {}, { rankedIds: ['x', 'a', 'y'] })[0]).toBe(
      'Ivana is the second of Vesna’s 3 choices.',
    )
    expect(said('mentee-rank', { rankedIds: ['b'] }, {})[0]).toBe(
      'Ivana asked for Vesna and for nobody else.',
    )
    expect(said('mentee-rank', { rankedIds: ['x', 'y'] }, {})[0]).toBe(
      'Ivana asked for 2 others, not for Vesna.',
    )
    expect(said('mentee-rank', { rankedIds: ['x', 'y', 'z', 'b'] }, {})[0]).toBe(
      'Vesna is number 4 of Ivana’s 4 choices.',
    )
  })

  it('calls two people of one given name by their whole names', () => {
    const part = explainScore(ivana({ rankedIds: ['b'] }), vesna(), all).parts.find(
      ({ criterion }) => criterion === 'mentee-rank',
    )
    if (!part) throw new Error('no part')
    const namesake = vesna({ name: 'Ivana Ilić' })
    expect(partSentence(teller('en'), ivana(), namesake, part)).toBe(
      'Ivana Živković asked for Ivana Ilić and for nobody else.',
    )
  })

  it('of the programme’s own says what both answered', () => {
    const own = [
      ownCriterion.parse({ id: 'x', field: 'hours', compare: 'close', span: 4, weight: 10 }),
      ownCriterion.parse({ id: 'y', field: 'format', compare: 'same', weight: 5 }),
    ]
    const [a, b] = [
      ivana({ answers: { hours: 2.5 }, format: 'online' }),
      vesna({ answers: { hours: 3 }, format: 'both' }),
    ]
    const { parts } = explainScore(a, b, { ...all, ownCriteria: own })
    const sentences = (language: Language) =>
      parts
        .filter(({ criterion }) => criterion === 'own')
        .map((part) => partSentence(teller(language), a, b, part))
    expect(sentences('en')).toEqual([
      'Hours a month: 2.5 (Ivana), 3 (Vesna).',
      'Way of meeting: online (Ivana), in person and online (Vesna).',
    ])
    expect(sentences('sr-Latn')).toEqual([
      'Hours a month: 2,5 (Ivana), 3 (Vesna).',
      'Način susreta: onlajn (Ivana), uživo i onlajn (Vesna).',
    ])
    const [first] = own
    if (!first) throw new Error('no criterion')
    expect(criterionName(teller('en'), { criterion: 'own', own: first })).toBe('Hours a month: close')
    expect(criterionName({ ...teller('en'), fields: [] }, { criterion: 'own', own: first })).toBe(
      'a field that was removed: close',
    )
  })

  it('of the programme’s own names a difference where the same was wanted, and what is the same', () => {
    const own = [ownCriterion.parse({ id: 'x', field: 'town', compare: 'same', weight: 10 })]
    const said = (menteeTown: string, mentorTown: string, language: Language) => {
      const [a, b] = [ivana({ town: menteeTown }), vesna({ town: mentorTown })]
      const { parts } = explainScore(a, b, { ...all, ownCriteria: own })
      const part = parts.find(({ criterion }) => criterion === 'own')
      return part && partSentence(teller(language), a, b, part)
    }
    expect(said('Šabac', 'Niš', 'en')).toBe('They differ in Town: Šabac (Ivana) and Niš (Vesna).')
    expect(said('Šabac', 'Niš', 'sr-Latn')).toBe('Razlikuju se po polju „Grad“: Šabac (Ivana) i Niš (Vesna).')
    expect(said('Niš', 'Niš', 'en')).toBe('Town is the same for both: Niš.')
    expect(said('Niš', 'Niš', 'sr-Latn')).toBe('Polje „Grad“ im je isto: Niš.')
  })
})

describe('the whole explanation', () => {
  const mentee = ivana({ topics: ['portfolio'], disciplines: ['film'], rankedIds: ['b', 'x'] })
  const mentor = vesna({ topics: ['portfolio'], disciplines: ['dance'], experienceYears: 9 })
  const score = explainScore(mentee, mentor, settings.parse({}))

  it('says first what fits, then what does not, then what is not known', () => {
    const { fits, against, missing } = pairWords(teller('en'), mentee, mentor, score)
    expect(fits).toEqual([
      'Vesna can help with all that Ivana needs: portfolio.',
      'Vesna is the first of Ivana’s 2 choices.',
    ])
    expect(against).toEqual(['They work in different fields.'])
    expect(missing).toEqual([
      'Neither said anything about free hours and a town or a way of meeting.',
      'Ivana said nothing about years of experience.',
      'Vesna asked for nobody in particular.',
      'What is not known is left out of the points.',
    ])
  })

  it('takes even the last of many wishes as one that speaks for the two', () => {
    const last = ivana({ rankedIds: ['x', 'y', 'z', 'b'] })
    const { fits, against } = pairWords(
      teller('en'),
      last,
      mentor,
      explainScore(last, mentor, settings.parse({})),
    )
    expect(fits).toContain('Vesna is number 4 of Ivana’s 4 choices.')
    expect(against.join(' ')).not.toContain('choices')
  })

  it('says of a few fields among many that they are only a few', () => {
    const many = ivana({ disciplines: ['film', 'dance', 'music'] })
    const { against } = pairWords(
      teller('sr-Cyrl'),
      many,
      mentor,
      explainScore(many, mentor, settings.parse({})),
    )
    expect(against[0]).toBe('Од 3 области у којима ради Ивана, заједничко је само ово: dance.')
  })

  it('takes half of the points, as for meeting online alone, as what speaks against a pair', () => {
    const [a, b] = [ivana({ town: 'Subotica', format: 'both' }), vesna({ town: 'Niš', format: 'both' })]
    const { fits, against } = pairWords(teller('en'), a, b, explainScore(a, b, all))
    const sentence = 'They live in Subotica and Niš, so they can only meet online.'
    expect(against).toContain(sentence)
    expect(fits).not.toContain(sentence)
  })

  it('leaves out what weighs nothing', () => {
    const words = pairSentences(teller('en'), mentee, mentor, score).join(' ')
    expect(score.parts.find(({ criterion }) => criterion === 'languages')?.weight).toBe(0)
    expect(words).not.toContain('speak')
  })

  it('ends every sentence and translates every one', () => {
    const bare = explainScore(ivana(), vesna(), all)
    for (const language of languages)
      for (const scored of [score, bare])
        for (const one of pairSentences(teller(language), mentee, mentor, scored))
          expect(one).toMatch(/^[^{}]+[^.]\.$/)
    expect(criteria.length).toBe(bare.parts.length)
  })
})

describe('a rule', () => {
  const cases: Record<RuleOfPeople, [Partial<Person>, Partial<Person>, string, string]> = {
    consent: [
      { consent: { state: 'unknown' } },
      {},
      'There is no consent to processing: Ivana Živković.',
      'Нема сагласности за обраду података: Ивана Живковић.',
    ],
    withdrawn: [
      {},
      { standing: 'withdrawn' },
      'Vesna Ilić: withdrawn from the programme.',
      'Пријава је повучена: Весна Илић.',
    ],
    places: [{}, { places: 0 }, 'Vesna Ilić offers no place.', 'Весна Илић не нуди ниједно место.'],
    exclusion: [
      {},
      { excludedIds: ['a'] },
      'Vesna Ilić is not to be matched with Ivana Živković.',
      'Весна Илић не треба да буде у пару са овом особом: Ивана Живковић.',
    ],
    formerPartner: [
      { formerPartnerIds: ['b'] },
      {},
      'Ivana Živković and Vesna Ilić were a pair in an earlier edition.',
      'Ивана Живковић и Весна Илић чине пар из ранијег издања.',
    ],
    lineManager: [
      { lineManagerIds: ['b'], address: 'feminine' },
      { address: 'feminine' },
      'One of them is the other’s line manager: Ivana Živković, Vesna Ilić.',
      'Једна је другој надређена на послу: Ивана Живковић, Весна Илић.',
    ],
    organisation: [
      { organisation: 'Narodni muzej' },
      { organisation: 'Narodni muzej' },
      'They are from the same organisation, Narodni muzej.',
      'Долазе из исте организације: Narodni muzej.',
    ],
    language: [
      { languages: ['sr'] },
      { languages: ['de', 'hu'] },
      'They have no language in common: Ivana Živković speaks Serbian; Vesna Ilić, German and Hungarian.',
      'Немају заједнички језик: Ивана Живковић – српски; Весна Илић – немачки и мађарски.',
    ],
    townOrFormat: [
      { town: 'Niš', format: 'online' },
      { town: 'Užice', format: 'in-person' },
      'They live in different towns, Niš and Užice, and no way of meeting suits both.',
      'Живе у различитим градовима (Niš и Užice), а ниједан начин сусрета не одговара и једној и другој страни.',
    ],
    training: [{}, {}, 'Vesna Ilić has not been trained.', 'Весна Илић нема забележену обуку.'],
    vetting: [
      {},
      { vettedUntil: '2026-03-09' },
      'The vetting of Vesna Ilić was valid until 9 March 2026.',
      'Весна Илић има проверу која је важила до 9. марта 2026.',
    ],
  }

  it.each(rulesOfPeople)('“%s” says with names why the two cannot be a pair', (rule) => {
    const [mentee, mentor, english, serbian] = cases[rule]
    const [a, b] = [ivana(mentee), vesna(mentor)]
    expect(forbids(rule, profileOf(a), profileOf(b), today)).toBe(true)
    expect(ruleSentence(teller('en'), rule, a, b)).toBe(english)
    expect(ruleSentence(teller('sr-Cyrl'), rule, a, b)).toBe(serbian)
    expect(ruleSentence(teller('sr-Latn'), rule, a, b)).not.toMatch(/\p{Script=Cyrillic}/u)
  })

  it('says of pairs before what came of them', () => {
    expect(ruleSentence(teller('en'), 'declined', ivana(), vesna())).toBe(
      'A proposal of these two was declined before.',
    )
    expect(ruleSentence(teller('sr-Cyrl'), 'ended', ivana(), vesna())).toBe(
      'У овом издању већ постоји њихов пар, и завршен је.',
    )
  })
})
