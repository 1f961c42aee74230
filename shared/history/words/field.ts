/** The name of a field in the domain's words, without a capital, so that it can stand in a sentence. */
import { en } from '../../i18n/en/index.ts'
import type { MessageKey, Translate } from '../../i18n/translate.ts'

/** Whose field it is: a few have one name and two meanings. */
export type Whose = 'programme' | 'person' | 'pair'

/** Fields that another room names already. */
const elsewhere: Record<string, MessageKey> = {
  name: 'people.field.name',
  familyName: 'people.field.familyName',
  nameCyrillic: 'people.field.nameCyrillic',
  email: 'people.field.email',
  phone: 'people.field.phone',
  town: 'people.field.town',
  organisation: 'people.field.organisation',
  freelance: 'people.field.freelance',
  disciplines: 'people.field.disciplines',
  languages: 'people.field.languages',
  experienceYears: 'people.field.experienceYears',
  availability: 'people.field.availability',
  format: 'people.field.format',
  places: 'people.field.places',
  motivation: 'people.field.motivation',
  channel: 'people.field.channel',
  appliedOn: 'people.field.appliedOn',
  rankedIds: 'people.field.rankedIds',
  excludedIds: 'people.field.excludedIds',
  formerPartnerIds: 'people.field.formerPartnerIds',
  mentoredBefore: 'people.field.mentoredBefore',
  lineManagerIds: 'people.field.lineManagerIds',
  trainedOn: 'people.field.trainedOn',
  vettedUntil: 'people.field.vettedUntil',
  language: 'people.field.language',
  address: 'people.field.address',
  edition: 'settings.details.edition',
  zone: 'settings.details.zone',
  'settings.plannedSessions': 'settings.rhythm.plannedSessions',
  'settings.rhythmDays': 'settings.rhythm.rhythmDays',
  'settings.sessionMinutes': 'settings.rhythm.sessionMinutes',
  'settings.paper': 'settings.details.paper',
  'settings.accent': 'settings.brand.accent',
  'settings.contact': 'settings.brand.contact',
  'settings.matchMode': 'matching.mode',
  'settings.retainUntil': 'history.field.retainUntil',
}
const ofProgramme: Record<string, MessageKey> = {
  name: 'settings.details.name',
  organisation: 'settings.details.organisation',
  language: 'settings.details.language',
  startsOn: 'history.field.firstDay',
}

const parts = ['sessions', 'goals', 'contacts', 'steps'] as const
const partPattern = /^(\w+)\.(\d+)\.(.+)$/

/** A field inside a numbered part of a pair, `sessions.4.state`; null for any other. */
export function partOf(field: string): { part: (typeof parts)[number]; number: number; leaf: string } | null {
  const [, name, number = '', leaf = ''] = partPattern.exec(field) ?? []
  const part = parts.find((one) => one === name)
  return part ? { part, number: Number(number), leaf } : null
}

/** Switches and numbers by name: the words of the name inside words of its kind. */
const named: [RegExp, 'weight' | 'rule' | 'days' | null, string][] = [
  [/^settings\.weights\.(.+)$/, 'weight', 'terms.criterion'],
  [/^settings\.hardRules\.(.+)$/, 'rule', 'matching.rule'],
  [/^settings\.rules\.(.+)$/, 'days', 'settings.rules'],
  [/^proofs\.(.+)$/, null, 'pairs.paper'],
]

const has = (tree: unknown, key: string): boolean =>
  key.split('.').reduce<unknown>((at, name) => {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, name)) return undefined
    return (at as Record<string, unknown>)[name]
  }, tree) !== undefined

/** Whether there is such a message in every language: the type makes Serbian follow English. */
export const isMessage = (key: string): key is MessageKey => has(en, key)

/** Without its capital, unless it is an abbreviation. */
const inSentence = (words: string): string =>
  /^\p{Lu}\p{Lu}/u.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1)

/** The words of a field without the part it is in. */
function leafWords(t: Translate, field: string, whose: Whose): string {
  for (const [pattern, kind, area] of named) {
    const key = `${area}.${pattern.exec(field)?.[1] ?? ''}`
    if (pattern.test(field) && isMessage(key))
      return inSentence(kind === null ? t(key) : t(`history.field.${kind}`, { what: t(key) }))
  }
  const own = `history.field.${field.replaceAll('.', '-')}`
  const key =
    (whose === 'programme' ? ofProgramme[field] : undefined) ??
    elsewhere[field] ??
    (isMessage(own) ? own : 'history.field.unknown')
  return inSentence(t(key))
}

/** The words of a field, `session 4, state`. */
export function fieldWords(t: Translate, field: string, whose: Whose): string {
  const part = partOf(field)
  if (!part) return leafWords(t, field, whose)
  return t(`history.part.${part.part}`, { number: part.number, what: leafWords(t, part.leaf, whose) })
}

/** The words of a field of a part that the sentence has named already, `state`. */
export const bareFieldWords = (t: Translate, field: string, whose: Whose): string =>
  leafWords(t, partOf(field)?.leaf ?? field, whose)
