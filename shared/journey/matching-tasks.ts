/** What the matching still asks of the coordinator: pairs to publish, letters to make, mentees left without a mentor. */
import { addDays, formatDate } from '../i18n/dates.ts'
import { shownName } from '../i18n/names.ts'
import { translator } from '../i18n/translate.ts'
import { lettersDue, whoIsLeft } from '../letters/due.ts'
import { taken } from '../matching/active.ts'
import { pairsOf, type Programme } from '../model/programme.ts'
import type { Id, Language, LocalDate } from '../model/scalars.ts'
import type { Urgency } from './matters.ts'

/** One task: of the whole programme with how many it is about, or of one mentee and the day since when. */
export type MatchingTask = { urgency: Urgency } & (
  { kind: 'publish' | 'letters'; count: number } | { kind: 'left'; personId: Id; since: LocalDate }
)

/** Later than so many days after a pair was lost, nobody looks for another one because of it. */
const leftDays = 30

/** Mentees whose mentor declined, ended their pair or withdrew, and who are in no pair and no proposal since. */
function left(of: Programme, today: LocalDate): MatchingTask[] {
  const placed = new Set([
    ...taken(of).mentees.keys(),
    ...(of.proposal?.couples ?? []).map(({ menteeId }) => menteeId),
    ...of.asideIds,
  ])
  const since = new Map<Id, LocalDate>()
  for (const pair of pairsOf(of)) {
    const one = whoIsLeft(of, pair)
    if (one?.side !== 'mentee' || !one.on || one.on < addDays(today, -leftDays)) continue
    if (!placed.has(pair.menteeId) && one.on >= (since.get(pair.menteeId) ?? ''))
      since.set(pair.menteeId, one.on)
  }
  return [...since].map(([personId, on]) => ({ kind: 'left', urgency: 'week', personId, since: on }))
}

/** The tasks of a day, as the work goes: who is left, what is to be published, what is to be written. */
export function matchingTasks(of: Programme, today: LocalDate): MatchingTask[] {
  const counted = [
    { kind: 'publish', count: of.proposal?.couples.length ?? 0 },
    { kind: 'letters', count: lettersDue(of, today).length },
  ] as const
  return [
    ...left(of, today),
    ...counted.filter(({ count }) => count > 0).map((task) => ({ ...task, urgency: 'week' as const })),
  ]
}

/** A task in words: whom or what it is about, its title, why it waits, and what to do. */
export interface ToldTask {
  name: string
  under: string
  title: string
  sentence: string
  action: string
}

/** A task in a language; `today` decides whether its date needs its year. */
export function tellTask(language: Language, of: Programme, task: MatchingTask, today: LocalDate): ToldTask {
  const t = translator(language)
  const action = t(`today.task.${task.kind}.action`)
  if (task.kind !== 'left')
    return {
      name: t(`today.task.${task.kind}.name`),
      under: '',
      title: t(`today.task.${task.kind}.title`, { count: task.count }),
      sentence: t(`today.task.${task.kind}.says`),
      action,
    }
  const person = of.people[task.personId]
  const sameYear = task.since.slice(0, 4) === today.slice(0, 4)
  const date = formatDate(language, task.since, sameYear ? 'text' : 'text-long')
  return {
    name: person ? shownName(person, language) : '',
    under: t('today.person.menteeFree'),
    title: t('today.task.left.title'),
    sentence: t('today.task.left.says', { date }),
    action,
  }
}
