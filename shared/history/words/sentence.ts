/** An entry of the history as a sentence; names are looked up in the programme as it is now. */
import { shownName } from '../../i18n/names.ts'
import { type Translate, translator } from '../../i18n/translate.ts'
import type { HistoryEntry, HistoryFact, HistorySubject } from '../../model/history.ts'
import type { Programme } from '../../model/programme.ts'
import type { Language } from '../../model/scalars.ts'
import { reversed } from '../entry.ts'
import { bareFieldWords, fieldWords, isMessage, partOf, type Whose } from './field.ts'
import { valueWords } from './value.ts'

type People = Pick<Programme, 'people' | 'pairs'>

/** The name of a person, or the role of one who is no longer there. */
export function personWords(
  of: People,
  id: string,
  language: Language,
  facts: readonly HistoryFact[] = [],
): string {
  const person = of.people[id]
  if (person) return shownName(person, language)
  const role = facts.find((one) => one.field === 'role')
  const was = role?.from ?? role?.to
  return translator(language)(
    was === 'mentor' || was === 'mentee' ? `history.gone.${was}` : 'history.gone.person',
  )
}

/** `26-03 Ana – Vesna`: the code, the mentee, the mentor. */
export function pairWords(of: People, id: string, language: Language): string {
  const t = translator(language)
  const pair = of.pairs[id]
  if (!pair) return t('history.gone.pair')
  return t('history.pair', {
    code: pair.code,
    mentee: personWords(of, pair.menteeId, language),
    mentor: personWords(of, pair.mentorId, language),
  })
}

const subjectWords = (of: People, one: HistorySubject, language: Language, facts: readonly HistoryFact[]) =>
  one.kind === 'pair' ? pairWords(of, one.id, language) : personWords(of, one.id, language, facts)

/** Changes that touch others in passing, and are about the first only. */
const aboutOne = ['people.add', 'people.update', 'people.remove', 'matching.enterPair']
/** Changes of one person, whose pairs follow. */
const aboutPerson = ['proposals.withdraw', 'proposals.setPlaces']
const aboutCouple = ['matching.lock', 'matching.unlock', 'matching.move']

/** How many of a kind: from the counts where there are any, else from those listed. */
function tally({ of, more, facts }: HistoryEntry, kind: HistorySubject['kind']): number {
  const counted = facts.filter((one) => one.field.startsWith(`${kind}.`))
  if (counted.length > 0)
    return counted.reduce((sum, one) => sum + (typeof one.to === 'number' ? one.to : 0), 0)
  const listed = of.filter((one) => one.kind === kind).length
  return listed === of.length ? listed + more : listed
}

function aboutWords(entry: HistoryEntry, of: People, language: Language): string {
  const t = translator(language)
  const [first] = entry.of
  if (!first) return ''
  const name = (one: HistorySubject) => subjectWords(of, one, language, entry.facts)
  const person = entry.of.find(({ kind }) => kind === 'person')
  if (person && aboutPerson.includes(entry.name)) return name(person)
  if (aboutOne.includes(entry.name) || (entry.of.length === 1 && entry.more === 0)) return name(first)
  if (aboutCouple.includes(entry.name)) return entry.of.slice(0, 2).map(name).join(' – ')
  const [pairs, people] = [tally(entry, 'pair'), tally(entry, 'person')]
  const parts = [
    ...(pairs > 0 ? [t('history.pairs', { count: pairs })] : []),
    ...(people > 0 && entry.name !== 'matching.publish' ? [t('history.people', { count: people })] : []),
  ]
  return parts.join(', ')
}

/** Changes of one session or one goal, whose number the sentence says. */
const numbered = /Session|Help|Goal/
const numberOf = ({ name, facts }: HistoryEntry): number | undefined =>
  numbered.test(name)
    ? facts.map((one) => partOf(one.field)?.number).find((number) => number !== undefined)
    : undefined

const noted = ['pairs.note', 'people.update', 'people.updateMany']
/** What was done, without its facts: `moved 26-03 Ana – Vesna to another phase`. */
export function actWords(entry: HistoryEntry, of: People, language: Language): string {
  const t = translator(language)
  const [area = '', name = ''] = entry.name.split('.')
  const number = numberOf(entry)
  const about = aboutWords(entry, of, language)
  const params = { about, number: number ?? '' }
  if (about === '' && noted.includes(entry.name)) return t('history.act.people.note')
  const takenUp =
    name === 'dropGoal' && entry.facts.some((one) => /^goals\..*state$/.test(one.field) && one.to === 'open')
  const key = `history.act.${area}.${takenUp ? 'takeUpGoal' : name}`
  const whole = isMessage(key) ? t(key, params) : ''
  const asks = isMessage(key) ? t(key, { about: '\u0001', number: '\u0002' }) : ''
  const fits =
    !(asks.includes('\u0001') && about === '') && !(asks.includes('\u0002') && number === undefined)
  if (whole && fits) return whole
  if (area === 'pairs' && about !== '' && numbered.test(name)) return t('history.act.pairs.about', { about })
  const any = `history.act.${area}.any`
  return isMessage(any) ? t(any) : t('history.act.other.any')
}

/** Facts that the sentence has told, or that follow from it. */
function isSilent({ field, from, to }: HistoryFact, entry: HistoryEntry): boolean {
  if (/^(person|pair)\.(added|removed|changed)$/.test(field)) return entry.name !== 'intake.confirm'
  if (field === 'role') return true
  if (field === 'asideIds') return /^matching\.(setAside|takeBack)$/.test(entry.name)
  if (field === 'proposal.couples') return entry.name !== 'matching.keepProposal' || to === null
  if (/^(sessions\.\d+\.phase|steps\..+)$/.test(field)) return true
  // Where a reason was asked for, the entry itself has it.
  if (/(^|\.)reason$/.test(field)) return true
  // The sessions that an ending waives, or a new goal's first state, follow from it.
  if (/^pairs\.(end|reopen)$/.test(entry.name)) return partOf(field) !== null
  if (entry.name === 'pairs.setGoal') return /\.(state|version|wording|levels)$/.test(field)
  return from === null && (to === null || to === false)
}

const mostFacts = 6
/** Choices that need no name of their own. */
const speaking = ['snooze.rule', 'ending.kind']

function factWords(t: Translate, fact: HistoryFact, entry: HistoryEntry, language: Language): string {
  const whose: Whose = entry.of.some((one) => one.kind === 'pair')
    ? 'pair'
    : entry.of.length > 0
      ? 'person'
      : 'programme'
  const part = partOf(fact.field)
  const isNamed = part !== null && part.number === numberOf(entry) && entry.name !== 'pairs.planRhythm'
  const field = isNamed ? bareFieldWords(t, fact.field, whose) : fieldWords(t, fact.field, whose)
  const words = (value: HistoryFact['from']) => valueWords(language, fact.field, value ?? null)
  const { from, to } = fact
  if (speaking.includes(fact.field) && typeof (to ?? from) === 'string') return words(to ?? from)
  if (from === undefined && to === undefined) return field
  // A state speaks for itself.
  if (isNamed && part.leaf === 'state')
    return from === null || from === undefined
      ? words(to)
      : t('history.change', { from: words(from), to: words(to) })
  if (from === undefined || from === null) return t('history.to', { field, to: words(to) })
  return t('history.from', { field, from: words(from), to: words(to) })
}

/** The facts of an entry, each in words; at most six, then how many more. */
function factsWords(entry: HistoryEntry, language: Language): string[] {
  const t = translator(language)
  const told = entry.facts.filter((one) => !isSilent(one, entry))
  const shown = told.slice(0, mostFacts).map((one) => factWords(t, one, entry, language))
  const more = told.length - shown.length
  return more > 0 ? [...shown, t('history.compare.more', { count: more })] : shown
}

export interface Sentence {
  /** Who did it, as given on that computer; in words where nobody's name was. */
  who: string
  /** What was done, with its facts; for a step back it is the step that was taken back. */
  act: string
  /** Both in one. */
  whole: string
}

/** An entry of the history as a sentence in one language. */
export function sentenceOf(entry: HistoryEntry, of: People, language: Language): Sentence {
  const t = translator(language)
  const forth = entry.way === 'undone' ? { ...entry, ...reversed(entry) } : entry
  const facts = factsWords(forth, language)
  const done = actWords(forth, of, language)
  const act = facts.length > 0 ? t('history.facts', { act: done, facts: facts.join(', ') }) : done
  const who = entry.by ? shownName({ name: entry.by }, language) : t('history.someone')
  return { who, act, whole: t(`history.${entry.way}`, { who, act }) }
}
