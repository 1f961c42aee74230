/** What the criteria found of two people, as a coordinator would say it aloud. */
import type { MessageParams } from '../../i18n/translate.ts'
import { slots, type Person } from '../../model/person.ts'
import type { OwnCriterion } from '../../model/settings.ts'
import type { Because } from '../criteria/measure.ts'
import type { Part, PairScore } from '../score.ts'
import {
  addressOf,
  addressOfBoth,
  answerWords,
  calledNames,
  fieldName,
  figure,
  listed,
  type Teller,
  tongueName,
  whenWords,
} from './names.ts'

interface Two extends Teller {
  mentee: Person
  mentor: Person
  /** How the two are called. */
  names: { mentee: string; mentor: string }
}

function two(teller: Teller, mentee: Person, mentor: Person): Two {
  const [a, b] = calledNames(teller.language, mentee, mentor)
  return { ...teller, mentee, mentor, names: { mentee: a, mentor: b } }
}

const amount = (because: Because, name: string) => Number(because.params[name] ?? 0)

type Say = (about: Two, because: Because, tone: Tone) => string

/** Whether a criterion found enough to speak for the two. */
type Tone = 'fits' | 'against'

function disciplines(about: Two, because: Because, tone: Tone): string {
  const { t, names } = about
  if (because.code === 'none') return t('criteria.disciplines.none')
  const of = amount(because, 'of')
  const params = { ...names, of, count: because.words.length, words: listed(about, because.words) }
  return t(tone === 'fits' ? 'criteria.disciplines.common' : 'criteria.disciplines.few', params)
}

function topics(about: Two, because: Because, tone: Tone): string {
  const { t, names } = about
  if (because.code === 'none') return t('criteria.topics.none', names)
  const [common, of] = [amount(because, 'common'), amount(because, 'of')]
  const params = { ...names, common, of, words: listed(about, because.words) }
  const some = tone === 'fits' ? 'criteria.topics.some' : 'criteria.topics.few'
  return t(common === of ? 'criteria.topics.all' : some, params)
}

/** The times of the week as they come in it, own words last. */
const inOrder = (words: readonly string[]) => {
  const place = (word: string) => [...slots, word].findIndex((one) => one === word)
  return words.toSorted((a, b) => place(a) - place(b))
}

function availability(about: Two, because: Because, tone: Tone): string {
  const { t } = about
  if (because.code === 'none') return t('criteria.availability.none')
  const [hours, of] = [amount(because, 'hours'), amount(because, 'of')]
  const some = tone === 'fits' ? 'criteria.availability.some' : 'criteria.availability.few'
  return t(hours === of ? 'criteria.availability.all' : some, {
    count: of,
    of: figure(about, of),
    hours: figure(about, hours),
    words: listed(
      about,
      inOrder(because.words).map((word) => whenWords(about, word)),
    ),
  })
}

function tongues(about: Two, because: Because, tone: Tone): string {
  const { t, names, mentee, mentor } = about
  if (because.code === 'none') return t('criteria.languages.none')
  const words = listed(
    about,
    because.words.map((word) => tongueName(about, word)),
  )
  return tone === 'fits'
    ? t('criteria.languages.common', { words, ...addressOfBoth(mentee, mentor) })
    : t('criteria.languages.few', { ...names, of: amount(because, 'of'), words })
}

const meetings = [
  'same-town',
  'other-town',
  'online',
  'only-online',
  'in-person-apart',
  'no-common-format',
] as const

function townAndFormat({ t, mentee, mentor, names }: Two, { code }: Because): string {
  const key = meetings.find((one) => one === code) ?? 'no-common-format'
  const towns = { menteeTown: mentee.town ?? '', mentorTown: mentor.town ?? '' }
  const [online, inPerson] =
    mentee.format === 'online' ? [names.mentee, names.mentor] : [names.mentor, names.mentee]
  return t(`criteria.town.${key}`, { ...towns, online, inPerson, ...addressOfBoth(mentee, mentor) })
}

function experience(about: Two, because: Because, tone: Tone): string {
  const { t, names } = about
  const years = amount(because, 'years')
  if (years === 0) return t('criteria.experience.equal')
  const count = Math.abs(years)
  const wanted = figure(about, amount(because, 'wanted'))
  const params = { ...names, count, years: figure(about, count), wanted }
  if (years < 0) return t('criteria.experience.behind', params)
  return t(tone === 'fits' ? 'criteria.experience.ahead' : 'criteria.experience.little-ahead', params)
}

function mentoredBefore({ t, mentee, mentor, names }: Two, { code }: Because): string {
  if (code === 'both') return t('criteria.before.both', addressOfBoth(mentee, mentor))
  if (code === 'neither') return t('criteria.before.neither', addressOfBoth(mentee, mentor))
  const one = code === 'mentee' ? 'mentee' : 'mentor'
  return t('criteria.before.one', { name: names[one], ...addressOf(one === 'mentee' ? mentee : mentor) })
}

const places = ['first', 'second', 'third'] as const

/** How one side ranked the other. */
function rank({ t }: Two, because: Because, who: string, whom: string): string {
  const [place, of] = [amount(because, 'place'), amount(because, 'of')]
  const params = { who, whom, place, of, count: of }
  if (because.code === 'not-ranked') return t('criteria.rank.not', params)
  if (of === 1) return t('criteria.rank.only', params)
  return t(`criteria.rank.${places[place - 1] ?? 'other'}`, params)
}

const said: Record<Exclude<Part['criterion'], 'own'>, Say> = {
  disciplines,
  topics,
  availability,
  'town-and-format': townAndFormat,
  experience,
  languages: tongues,
  'mentored-before': mentoredBefore,
  'mentee-rank': (about, because) => rank(about, because, about.names.mentee, about.names.mentor),
  'mentor-rank': (about, because) => rank(about, because, about.names.mentor, about.names.mentee),
}

/** A criterion of the programme's own: what both said, or what each did, named a difference where that is what counts. */
function own(about: Two, { field, compare }: OwnCriterion, tone: Tone): string {
  const { t, mentee, mentor, names } = about
  const [a, b] = [answerWords(about, mentee, field), answerWords(about, mentor, field)]
  const params: MessageParams = {
    field: fieldName(about, field),
    words: a,
    ...names,
    menteeSaid: a,
    mentorSaid: b,
  }
  if (a === b) return t('criteria.own.both', params)
  const isDifference = tone === 'fits' ? compare === 'different' : compare === 'same'
  return t(isDifference ? 'criteria.own.differ' : 'criteria.own.two', params)
}

/** What somebody said nothing about, as it stands in a sentence; null for a list of wishes. */
function subject(about: Two, part: Part): string | null {
  if (part.criterion === 'mentee-rank' || part.criterion === 'mentor-rank') return null
  return part.criterion === 'own'
    ? about.t('criteria.missing.field', { field: fieldName(about, part.own.field) })
    : about.t(`criteria.about.${part.criterion}`)
}

const sides = ['both', 'mentee', 'mentor'] as const

/** Why criteria dropped out: what nobody said, then what each of the two did not. */
function missing(about: Two, parts: readonly Part[]): string[] {
  const { t, names } = about
  const of = (side: (typeof sides)[number]) =>
    parts.filter(({ because }) => (because.params['who'] ?? 'both') === side)
  const unsaid = sides.flatMap((side) => {
    const subjects = of(side).flatMap((part) => subject(about, part) ?? [])
    if (subjects.length === 0) return []
    const what = listed(about, [...new Set(subjects)])
    return side === 'both'
      ? t('criteria.missing.both', { what })
      : t('criteria.missing.one', { name: names[side], what })
  })
  const unranked = parts.filter((part) => subject(about, part) === null)
  if (unranked.length === 2) return [...unsaid, t('criteria.missing.ranks')]
  const ranks = unranked.map(({ criterion }) =>
    t('criteria.missing.rank', { name: criterion === 'mentee-rank' ? names.mentee : names.mentor }),
  )
  return [...unsaid, ...ranks]
}

/** With more than this share of its points a criterion speaks for a pair. */
const half = 0.5

/** A wish speaks for a pair however far down the list it stands. */
const toneOf = ({ value, because }: Part): Tone =>
  because.code === 'ranked' || (value ?? 0) > half ? 'fits' : 'against'

function sentence(about: Two, part: Part): string {
  if (part.criterion === 'own') return own(about, part.own, toneOf(part))
  return said[part.criterion](about, part.because, toneOf(part))
}

export interface PairWords {
  /** What speaks for the pair, what gives the most points first. */
  fits: string[]
  /** What speaks against it or gives half or less, what costs the most points first. */
  against: string[]
  /** What is not known, and last that it does not count. */
  missing: string[]
}

/** Everything that counts of two people, sorted by what it says for them. */
export function pairWords(teller: Teller, mentee: Person, mentor: Person, { parts }: PairScore): PairWords {
  const about = two(teller, mentee, mentor)
  const counted = parts.filter(({ weight }) => weight > 0)
  // Two criteria of one field would say the same.
  const words = (some: readonly Part[]) => [...new Set(some.map((part) => sentence(about, part)))]
  const [known, unknown] = [
    counted.filter(({ value }) => value !== null),
    counted.filter(({ value }) => value === null),
  ]
  const fits = known.filter((part) => toneOf(part) === 'fits').sort((a, b) => b.points - a.points)
  const against = known
    .filter((part) => toneOf(part) === 'against')
    .sort((a, b) => b.most - b.points - (a.most - a.points))
  const rest = known.length === 0 ? 'criteria.missing.all' : 'criteria.missing.shared'
  return {
    fits: words(fits),
    against: words(against),
    missing: unknown.length === 0 ? [] : [...missing(about, unknown), teller.t(rest)],
  }
}
