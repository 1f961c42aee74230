/**
 * Erasing a person: what is left is a shell that nobody can be known by, and the figures of their pairs.
 *
 * A shell keeps what the report counts, and nothing else: the role, the standing, whether consent was given, the days of
 * application and training (the report can be told as of any day), a mentor's places (they decide why a mentee waits),
 * and of people who count the first discipline, the town and the channel, which the report groups by; where one of
 * these has the name itself in it, it goes all the same. Of a mentee's years in the field only under five or five and
 * more is kept, of a ranked list only which place the partners had.
 */
import { withoutPeople } from '../matching/scenarios/without.ts'
import { endingKinds, type Pair } from '../model/pair.ts'
import type { Person } from '../model/person.ts'
import type { Programme } from '../model/programme.ts'
import type { Id, LocalDate } from '../model/scalars.ts'
import type { Session } from '../model/session.ts'
import { pairsByPerson } from './mentions.ts'
import { speaksOf, tellsOf } from './traces.ts'

/** Who is erased, with the ids of the shells: new ones, since ids of imported people are made from name and e-mail. */
export type Shells = ReadonlyMap<Id, Id>

/** The name every shell has in the file; a screen says “erased mentor” instead (`shownName`). */
export const shellName = '–'

type As = (id: Id) => Id

/** The list with the partners on their places and the shell itself on all others; as long as it must be, not as it was. */
function ranksOf(person: Person, partners: ReadonlySet<Id>, newId: Id, as: As): Id[] {
  const last = person.rankedIds.findLastIndex((id) => partners.has(id))
  return person.rankedIds.slice(0, Math.max(last, 0) + 1).map((id) => (partners.has(id) ? as(id) : newId))
}

function shellOf(person: Person, pairs: readonly Pair[], today: LocalDate, as: As): Person {
  const { role, standing, consent, appliedOn, trainedOn, experienceYears } = person
  const newId = as(person.id)
  const tells = tellsOf(person)
  const said = (text: string | undefined) => (text === undefined || tells(text) ? undefined : text)
  const counts = consent.state === 'given' && (standing === 'accepted' || pairs.length > 0)
  const [discipline] = person.disciplines
  const partners = new Set(pairs.map(({ mentorId, menteeId }) => (role === 'mentor' ? menteeId : mentorId)))
  const kept = {
    appliedOn,
    ...(counts
      ? {
          trainedOn,
          town: said(person.town),
          channel: said(person.channel),
          experienceYears:
            role === 'mentee' && experienceYears !== undefined ? (experienceYears < 5 ? 0 : 5) : undefined,
        }
      : {}),
  }
  return {
    id: newId,
    role,
    name: shellName,
    standing,
    consent: { state: consent.state },
    erasedOn: person.erasedOn ?? today,
    places: person.places,
    disciplines: counts && said(discipline) !== undefined && discipline !== undefined ? [discipline] : [],
    rankedIds: ranksOf(person, partners, newId, as),
    freelance: false,
    lineManagerIds: [],
    topics: [],
    languages: [],
    availability: [],
    excludedIds: [],
    formerPartnerIds: [],
    answers: {},
    address: 'none',
    ...present(kept),
  }
}

const present = <Fields extends object>(fields: Fields) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [Name in keyof Fields]?: NonNullable<Fields[Name]>
  }

/** A waived session keeps the kind of ending that waived it; anything else was written by somebody. */
const isKnownReason = (reason: string | undefined) => endingKinds.some((kind) => kind === reason)

const bareSession = ({ venue: _venue, reason, ...session }: Session): Session => ({
  ...session,
  ...(reason !== undefined && isKnownReason(reason) ? { reason } : {}),
})

/** A pair with its code, dates, phases, sessions, ratings and end, and none of the words that were written about it. */
function bare(pair: Pair, as: As): Pair {
  const { note: _note, origin, mentorAnswer, menteeAnswer, ending, ...rest } = pair
  const unsaid = <Said extends { reason?: string | undefined }>({ reason: _reason, ...of }: Said) => of
  return {
    ...rest,
    mentorId: as(pair.mentorId),
    menteeId: as(pair.menteeId),
    origin: unsaid(origin),
    mentorAnswer: unsaid(mentorAnswer),
    menteeAnswer: unsaid(menteeAnswer),
    steps: pair.steps.map(unsaid),
    sessions: pair.sessions.map(bareSession),
    goals: pair.goals.map(({ wording: _wording, levels: _levels, ...goal }) => ({
      ...goal,
      visibility: goal.visibility === 'as-written' ? 'levels' : goal.visibility,
    })),
    contacts: pair.contacts.map(({ note: _said, ...contact }) => contact),
    ...(ending ? { ending: unsaid(ending) } : {}),
  }
}

/**
 * The programme without some people; the same where none of them is in it. Others' rankings point to the shells, so that
 * their places stay true; exclusions, line managers, locks and the couples of the proposal
 * and of scenarios that named them are gone.
 */
export function erasedAll(of: Programme, shells: Shells, today: LocalDate): Programme {
  const isGone = (id: Id | undefined) => id !== undefined && shells.has(id)
  if (!Object.keys(of.people).some(isGone)) return of
  const as: As = (id) => shells.get(id) ?? id
  const stays = (id: Id) => !isGone(id)
  const pairs = pairsByPerson(of)
  const own = new Set([...shells.keys()].flatMap((id) => pairs.get(id) ?? []).map(({ id }) => id))
  const people = Object.values(of.people).map((one) =>
    isGone(one.id)
      ? shellOf(one, pairs.get(one.id) ?? [], today, as)
      : {
          ...one,
          rankedIds: one.rankedIds.map(as),
          excludedIds: one.excludedIds.filter(stays),
          lineManagerIds: one.lineManagerIds.filter(stays),
          formerPartnerIds: one.formerPartnerIds.filter(stays),
        },
  )
  const speaks = speaksOf(...Object.values(of.people).filter(({ id }) => isGone(id)))
  const names = ({ menteeId, mentorId }: { menteeId: Id; mentorId: Id }) =>
    isGone(menteeId) || isGone(mentorId)
  return {
    ...of,
    people: Object.fromEntries(people.map((one) => [one.id, one])),
    pairs: Object.fromEntries(
      Object.values(of.pairs).map((pair) => [pair.id, own.has(pair.id) ? bare(pair, as) : pair]),
    ),
    locks: of.locks.filter((lock) => !names(lock)),
    proposal: of.proposal && {
      ...of.proposal,
      couples: of.proposal.couples.filter((couple) => !names(couple)),
      unmatchedIds: of.proposal.unmatchedIds.map(as),
    },
    scenarios: of.scenarios.map((scenario) => withoutPeople(scenario, isGone, speaks)),
    asideIds: of.asideIds.filter(stays),
    snoozes: of.snoozes
      .filter((snooze) => !isGone(snooze.personId))
      .map((snooze) => (own.has(snooze.pairId ?? '') ? { ...snooze, reason: '' } : snooze)),
  }
}
