/** Gathers everything that the file has about one person. */
import { formatDate } from '../../i18n/dates.ts'
import { shownName } from '../../i18n/names.ts'
import { translator, type Translate } from '../../i18n/translate.ts'
import type { History, HistoryEntry } from '../../model/history.ts'
import type { Person } from '../../model/person.ts'
import type { Programme } from '../../model/programme.ts'
import { found, Refusal } from '../../model/refusal.ts'
import type { Id, Language, LocalDate } from '../../model/scalars.ts'
import { mentions, pairsWith } from '../mentions.ts'
import { dayOf, factOf, personFacts } from './facts.ts'
import { pairOf } from './pair.ts'
import type { Fact, Subject } from './shape.ts'

export interface About {
  personId: Id
  language: Language
  today: LocalDate
  /** The name of the programme's file, and how many copies of it are known. */
  file: string
  copies: number
  /** A change as a sentence of this language. */
  tell: (entry: HistoryEntry) => string
}

function consentFacts({ consent }: Person, language: Language): Fact[] {
  const t = translator(language)
  return [
    ...factOf('state', t('people.field.consentState'), consent.state, t(`terms.consent.${consent.state}`)),
    ...dayOf(language, 'on', t('people.field.consentOn'), consent.on),
  ]
}

/** What others' records say of them, as numbers: who they are is not the person's to know. */
function othersFacts(of: Programme, person: Person, t: Translate): Fact[] {
  const others = Object.values(of.people).filter(({ id }) => id !== person.id)
  const count = (list: 'rankedIds' | 'excludedIds' | 'lineManagerIds') =>
    others.filter((one) => one[list].includes(person.id)).length
  const places = mentions(of, [person])
  const notes = places.filter(({ field }) => field === 'note' || field === 'contact').length
  const texts = places.length - notes
  const names = ({ menteeId, mentorId }: { menteeId: Id; mentorId: Id }) =>
    menteeId === person.id || mentorId === person.id
  const scenarios = of.scenarios.filter(({ couples }) => couples.some(names)).length
  const proposed = of.proposal?.couples.filter(names).length ?? 0
  return [
    ...factOf('rankedBy', t('subject.others.rankedBy'), count('rankedIds')),
    ...factOf('excludedBy', t('subject.others.excludedBy'), count('excludedIds')),
    ...factOf('lineManagerOf', t('subject.others.lineManagerOf'), count('lineManagerIds')),
    ...factOf('locked', t('subject.others.locked'), of.locks.filter(names).length),
    ...factOf('proposed', t('subject.others.proposed'), proposed),
    ...factOf('scenarios', t('subject.others.scenarios'), scenarios),
    ...factOf('setAside', t('subject.others.setAside'), of.asideIds.includes(person.id) ? 1 : 0),
    ...factOf(
      'putOff',
      t('subject.others.putOff'),
      of.snoozes.filter((one) => one.personId === person.id).length,
    ),
    ...factOf('texts', t('subject.others.texts'), texts),
    ...factOf('restrictedNotes', t('subject.others.restricted'), notes),
  ]
}

/** A change as it was about these alone: who else it was about is not told, and neither are its counts and reason. */
function alone(entry: HistoryEntry, own: ReadonlySet<Id>): HistoryEntry {
  const of = entry.of.filter(({ id }) => own.has(id))
  if (of.length === entry.of.length && entry.more === 0) return entry
  const { reason: _reason, ...rest } = entry
  return { ...rest, of, more: 0, facts: [] }
}

/** Refuses with `no-such-person`, and a shell with `erased-already`: nothing about anybody is left there. */
export function subjectOf(of: Programme, history: History, about: About): Subject {
  const { personId, language, today, file, copies, tell } = about
  const person = found(of.people[personId], 'no-such-person')
  if (person.erasedOn) throw new Refusal('conflict', 'erased-already')
  const t = translator(language)
  const pairs = pairsWith(of, new Set([personId]))
  const own = new Set([personId, ...pairs.map(({ id }) => id)])
  const { name, organisation, edition, startsOn, endsOn, settings } = of
  const { contact, retainUntil } = settings
  const entries = history.entries.filter((entry) => entry.of.some(({ id }) => own.has(id)))
  const told = entries.map((entry) => ({
    at: entry.at,
    by: entry.by,
    what: tell(alone(entry, own)),
  }))
  return {
    format: 'cohort-desk-subject',
    version: 1,
    madeOn: today,
    language,
    programme: { name, organisation, edition, startsOn, endsOn, contact, retainUntil },
    person: {
      id: personId,
      role: person.role,
      name: shownName(person, language),
      facts: personFacts(of, person, language),
    },
    consent: consentFacts(person, language),
    pairs: pairs.map((pair) => pairOf(of, pair, person.role, language)),
    others: othersFacts(of, person, t),
    history: told,
    places: [
      t('subject.places.file', { file }),
      copies > 0 ? t('subject.places.copies', { count: copies }) : t('subject.places.noCopies'),
      retainUntil
        ? t('subject.places.retain', { date: formatDate(language, retainUntil, 'text-long') })
        : t('subject.places.noRetain'),
      t('subject.places.paper'),
    ],
    notIncluded: [
      t('subject.without.third'),
      ...(pairs.some(({ note }) => note) ? [t('subject.without.pairNote')] : []),
      ...(person.role === 'mentor' ? [t('subject.without.goals')] : []),
      t('subject.without.sheets'),
    ],
  }
}
