/** The tables of an export: a row a person, pair, session, goal and change; headings are the names the JSON uses. */
import type { HistoryEntry } from '../../model/history.ts'
import type { Pair } from '../../model/pair.ts'
import type { Person } from '../../model/person.ts'
import type { Programme } from '../../model/programme.ts'
import type { Takeout } from './shape.ts'

export const tableNames = ['people', 'pairs', 'sessions', 'goals', 'history'] as const
export type TableName = (typeof tableNames)[number]

type Cell = string | number | boolean | null | undefined | readonly string[]
type Columns<Row> = readonly (readonly [heading: string, cell: (row: Row, of: Programme) => Cell])[]

const nameIn = (of: Programme, id: string): string => of.people[id]?.name ?? ''
const namesIn = (of: Programme, ids: readonly string[]): string[] => ids.map((id) => nameIn(of, id))

const people: Columns<Person> = [
  ['id', ({ id }) => id],
  ['role', ({ role }) => role],
  ['name', ({ name }) => name],
  ['familyName', ({ familyName }) => familyName],
  ['nameCyrillic', ({ nameCyrillic }) => nameCyrillic],
  ['email', ({ email }) => email],
  ['phone', ({ phone }) => phone],
  ['town', ({ town }) => town],
  ['organisation', ({ organisation }) => organisation],
  ['freelance', ({ freelance }) => freelance],
  ['disciplines', ({ disciplines }) => disciplines],
  ['topics', ({ topics }) => topics],
  ['languages', ({ languages }) => languages],
  ['experienceYears', ({ experienceYears }) => experienceYears],
  ['availability', ({ availability }) => availability],
  ['format', ({ format }) => format],
  ['places', ({ places }) => places],
  ['rankedIds', ({ rankedIds }, of) => namesIn(of, rankedIds)],
  ['excludedIds', ({ excludedIds }, of) => namesIn(of, excludedIds)],
  ['formerPartnerIds', ({ formerPartnerIds }, of) => namesIn(of, formerPartnerIds)],
  ['mentoredBefore', ({ mentoredBefore }) => mentoredBefore],
  ['lineManagerIds', ({ lineManagerIds }, of) => namesIn(of, lineManagerIds)],
  ['motivation', ({ motivation }) => motivation],
  ['channel', ({ channel }) => channel],
  ['appliedOn', ({ appliedOn }) => appliedOn],
  ['standing', ({ standing }) => standing],
  ['trainedOn', ({ trainedOn }) => trainedOn],
  ['vettedUntil', ({ vettedUntil }) => vettedUntil],
  ['consentState', ({ consent }) => consent.state],
  ['consentOn', ({ consent }) => consent.on],
  ['language', ({ language }) => language],
  ['address', ({ address }) => address],
  ['note', ({ note }) => note],
  ['erasedOn', ({ erasedOn }) => erasedOn],
]

/** A column for every field of the programme's own, under its name. */
const answersTo = (of: Programme): Columns<Person> =>
  of.fields.map(({ id, name }) => [`answers.${name}`, ({ answers }) => answers[id]] as const)

const pairs: Columns<Pair> = [
  ['code', ({ code }) => code],
  ['mentee', ({ menteeId }, of) => nameIn(of, menteeId)],
  ['mentor', ({ mentorId }, of) => nameIn(of, mentorId)],
  ['menteeId', ({ menteeId }) => menteeId],
  ['mentorId', ({ mentorId }) => mentorId],
  ['origin', ({ origin }) => origin.kind],
  ['score', ({ origin }) => origin.score],
  ['originReason', ({ origin }) => origin.reason],
  ['proposedOn', ({ proposedOn }) => proposedOn],
  ['answerBy', ({ answerBy }) => answerBy],
  ['menteeToldOn', ({ told }) => told?.mentee],
  ['mentorToldOn', ({ told }) => told?.mentor],
  ['menteeAnswer', ({ menteeAnswer }) => menteeAnswer.state],
  ['menteeWhy', ({ menteeAnswer }) => menteeAnswer.why],
  ['mentorAnswer', ({ mentorAnswer }) => mentorAnswer.state],
  ['mentorWhy', ({ mentorAnswer }) => mentorAnswer.why],
  ['noticedOn', ({ noticedOn }) => noticedOn],
  ['startsOn', ({ startsOn }) => startsOn],
  ['phase', ({ phase }) => phase],
  ['agreementSignedOn', ({ proofs }) => proofs.agreementSignedOn],
  ['mapDoneOn', ({ proofs }) => proofs.mapDoneOn],
  ['planAgreedOn', ({ proofs }) => proofs.planAgreedOn],
  ['midTermOn', ({ proofs }) => proofs.midTermOn],
  ['closureFormOn', ({ proofs }) => proofs.closureFormOn],
  ['pausedOn', ({ pausedOn }) => pausedOn],
  ['ending', ({ ending }) => ending?.kind],
  ['endedOn', ({ ending }) => ending?.on],
  ['endingReason', ({ ending }) => ending?.reason],
  ['note', ({ note }) => note],
]

type Of<Item> = Item & { code: string }
const sessions: Columns<Of<Pair['sessions'][number]>> = [
  ['code', ({ code }) => code],
  ['number', ({ number }) => number],
  ['date', ({ date }) => date],
  ['time', ({ time }) => time],
  ['state', ({ state }) => state],
  ['minutes', ({ minutes }) => minutes],
  ['mode', ({ mode }) => mode],
  ['venue', ({ venue }) => venue],
  ['phase', ({ phase }) => phase],
  ['helpAsked', ({ helpAsked }) => helpAsked],
  ['helpedOn', ({ helpedOn }) => helpedOn],
  ['reason', ({ reason }) => reason],
]

const goals: Columns<Of<Pair['goals'][number]>> = [
  ['code', ({ code }) => code],
  ['setOn', ({ setOn }) => setOn],
  ['version', ({ version }) => version],
  ['state', ({ state }) => state],
  ['visibility', ({ visibility }) => visibility],
  ['wording', ({ wording }) => wording],
  ['levels', ({ levels }) => levels],
  ['importance', ({ importance }) => importance],
  ['horizon', ({ horizon }) => horizon],
  ['due', ({ due }) => due],
  ['rating', ({ rating }) => rating],
  ['ratedOn', ({ ratedOn }) => ratedOn],
]

export type TellEntry = (entry: HistoryEntry) => string
const history = (tell: TellEntry): Columns<HistoryEntry> => [
  ['revision', ({ revision }) => revision],
  ['at', ({ at }) => at],
  ['by', ({ by }) => by],
  ['name', ({ name }) => name],
  ['way', ({ way }) => way],
  ['what', tell],
  ['reason', ({ reason }) => reason],
]

const plain = (cell: Cell): string =>
  cell === undefined || cell === null ? '' : Array.isArray(cell) ? cell.join('; ') : String(cell)

function rows<Row>(columns: Columns<Row>, all: readonly Row[], of: Programme): string[][] {
  return [
    columns.map(([heading]) => heading),
    ...all.map((row) => columns.map(([, cell]) => plain(cell(row, of)))),
  ]
}

/** Every table with its heading row; changes oldest first. */
export function takeoutTables(
  { programme, history: past }: Takeout,
  tell: TellEntry,
): Record<TableName, string[][]> {
  const all = Object.values(programme.pairs)
  return {
    people: rows([...people, ...answersTo(programme)], Object.values(programme.people), programme),
    pairs: rows(pairs, all, programme),
    sessions: rows(
      sessions,
      all.flatMap(({ code, sessions: list }) => list.map((one) => ({ ...one, code }))),
      programme,
    ),
    goals: rows(
      goals,
      all.flatMap(({ code, goals: list }) => list.map((one) => ({ ...one, code }))),
      programme,
    ),
    history: rows(history(tell), past.entries, programme),
  }
}

/** The headings of each table, for whoever explains them. */
export const headings = {
  people: people.map(([heading]) => heading),
  pairs: pairs.map(([heading]) => heading),
  sessions: sessions.map(([heading]) => heading),
  goals: goals.map(([heading]) => heading),
  history: history(() => '').map(([heading]) => heading),
} satisfies Record<TableName, string[]>
