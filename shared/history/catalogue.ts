/** Every field that a programme keeps, and how much of it may be told: its values, that it changed, or nothing. */
import type { Pair } from '../model/pair.ts'
import type { Person } from '../model/person.ts'
import type { Programme } from '../model/programme.ts'

/**
 * `closed`: dates, figures, choices, yes and no; the history keeps both values. `words`: what somebody wrote, a name,
 * a list; the history keeps that it changed. `people`: ids of people, told as `words`, compared by their names.
 * `private`: restricted notes; the history keeps not even that they changed, a comparison only whether there is one.
 * `never`: identities and what follows from others.
 */
export type Rule = 'closed' | 'words' | 'people' | 'private' | 'never'

/** The rules of a record: a field that is forgotten does not compile, and what is not named is never looked at. */
export type RulesOf<T> = {
  [K in keyof T]-?: NonNullable<T[K]> extends readonly (infer Item)[]
    ? Item extends object
      ? RulesOf<Item> | 'never'
      : Rule
    : NonNullable<T[K]> extends object
      ? RulesOf<NonNullable<T[K]>> | 'closed' | 'words' | 'never'
      : Rule
}

/** Rules without their record, for walking. */
export interface Rules {
  readonly [field: string]: Rule | Rules
}

export const personRules = {
  role: 'closed',
  name: 'words',
  familyName: 'words',
  nameCyrillic: 'words',
  standing: 'closed',
  places: 'closed',
  email: 'words',
  phone: 'words',
  town: 'words',
  organisation: 'words',
  freelance: 'closed',
  lineManagerIds: 'people',
  disciplines: 'words',
  topics: 'words',
  languages: 'words',
  experienceYears: 'closed',
  availability: 'words',
  format: 'closed',
  rankedIds: 'people',
  excludedIds: 'people',
  formerPartnerIds: 'people',
  mentoredBefore: 'closed',
  answers: 'words',
  motivation: 'words',
  consent: { state: 'closed', on: 'closed' },
  language: 'closed',
  address: 'closed',
  trainedOn: 'closed',
  vettedUntil: 'closed',
  appliedOn: 'closed',
  channel: 'words',
  note: 'private',
  erasedOn: 'closed',
  id: 'never',
} as const satisfies RulesOf<Person>

const answer = { state: 'closed', on: 'closed', why: 'closed', reason: 'words' } as const

export const pairRules = {
  code: 'closed',
  mentorId: 'people',
  menteeId: 'people',
  phase: 'closed',
  origin: { kind: 'closed', score: 'closed', reason: 'words' },
  proposedOn: 'closed',
  answerBy: 'closed',
  told: { mentor: 'closed', mentee: 'closed' },
  noticedOn: 'closed',
  mentorAnswer: answer,
  menteeAnswer: answer,
  startsOn: 'closed',
  sessions: {
    number: 'never',
    state: 'closed',
    date: 'closed',
    time: 'closed',
    minutes: 'closed',
    mode: 'closed',
    venue: 'words',
    phase: 'closed',
    helpAsked: 'closed',
    helpedOn: 'closed',
    reason: 'words',
    zone: 'never',
    id: 'never',
  },
  goals: {
    version: 'closed',
    state: 'closed',
    rating: 'closed',
    ratedOn: 'closed',
    visibility: 'closed',
    wording: 'words',
    levels: 'words',
    importance: 'closed',
    horizon: 'closed',
    due: 'closed',
    setOn: 'closed',
    id: 'never',
  },
  proofs: 'closed',
  contacts: { on: 'closed', note: 'private', id: 'never' },
  pausedOn: 'closed',
  ending: { kind: 'closed', on: 'closed', reason: 'words' },
  steps: { phase: 'closed', on: 'closed', reason: 'words' },
  note: 'private',
  id: 'never',
  createdAt: 'never',
} as const satisfies RulesOf<Pair>

/** People, pairs, locks, the proposal and what is put off are told by themselves. */
export const programmeRules = {
  name: 'words',
  organisation: 'words',
  edition: 'words',
  startsOn: 'closed',
  endsOn: 'closed',
  language: 'closed',
  zone: 'words',
  settings: {
    plannedSessions: 'closed',
    rhythmDays: 'closed',
    sessionMinutes: 'closed',
    paper: 'closed',
    accent: 'closed',
    contact: 'words',
    retainUntil: 'closed',
    rules: 'closed',
    weights: 'closed',
    hardRules: 'closed',
    matchMode: 'closed',
    experienceGap: 'closed',
    ownCriteria: 'never',
  },
  id: 'never',
  createdAt: 'never',
  people: 'never',
  pairs: 'never',
  locks: 'never',
  proposal: 'never',
  scenarios: 'never',
  lettersGiven: 'never',
  asideIds: 'people',
  fields: 'never',
  snoozes: 'never',
  mappings: 'never',
} as const satisfies RulesOf<Programme>
