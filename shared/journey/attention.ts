/** What needs the coordinator on a day, most urgent first, each matter with the rule and the figures behind it. */
import { pairsOf, type Programme } from '../model/programme.ts'
import type { LocalDate } from '../model/scalars.ts'
import { isRunning } from './contact.ts'
import {
  type AttentionItem,
  attentionRuleNames,
  type PutOffItem,
  urgencies,
  type Urgency,
} from './matters.ts'
import { mattersOfPair } from './pair-rules.ts'
import { mattersOfPerson } from './person-rules.ts'

export type { AttentionItem, AttentionRule, Figures, PutOffItem, Urgency } from './matters.ts'
export { attentionRuleNames, urgencies } from './matters.ts'

/** Which pair or person a matter is about, as a key that decides ties. */
const subject = (of: Programme, item: AttentionItem): string => {
  const pair = item.pairId === undefined ? undefined : of.pairs[item.pairId]
  return `${pair?.code ?? ''} ${item.pairId ?? item.personId ?? ''}`
}

function inOrder(of: Programme, items: AttentionItem[]): AttentionItem[] {
  const rank = (item: AttentionItem) =>
    urgencies.indexOf(item.urgency) * attentionRuleNames.length + attentionRuleNames.indexOf(item.rule)
  return items
    .map((item) => ({ item, key: subject(of, item) }))
    .sort(
      (a, b) =>
        rank(a.item) - rank(b.item) ||
        b.item.figures.over - a.item.figures.over ||
        b.item.figures.days - a.item.figures.days ||
        (a.key < b.key ? -1 : a.key > b.key ? 1 : 0),
    )
    .map(({ item }) => item)
}

/** Every matter of a day, those put off included. Paused, ended and declined pairs raise none. */
function allMatters(of: Programme, today: LocalDate): AttentionItem[] {
  const running = pairsOf(of).filter((pair) => isRunning(pair, today))
  const places = new Map<string, number>()
  for (const { mentorId, menteeId } of running)
    for (const id of [mentorId, menteeId]) places.set(id, (places.get(id) ?? 0) + 1)
  return inOrder(of, [
    ...running.flatMap((pair) => mattersOfPair(pair, of, today)),
    ...Object.values(of.people).flatMap((person) =>
      mattersOfPerson(person, { rules: of.settings.rules, pairs: places.get(person.id) ?? 0 }, today),
    ),
  ])
}

const snoozeOf = (of: Programme, item: AttentionItem, today: LocalDate) =>
  of.snoozes.find(
    (snooze) =>
      snooze.rule === item.rule &&
      snooze.pairId === item.pairId &&
      snooze.personId === item.personId &&
      today < snooze.until,
  )

/** The matters of a day, most urgent first; what was put off is left out until the day it comes back. */
export const attention = (of: Programme, today: LocalDate): AttentionItem[] =>
  allMatters(of, today).filter((item) => !snoozeOf(of, item, today))

/** The matters that would be raised had they not been put off, in the same order. */
export const putOffMatters = (of: Programme, today: LocalDate): PutOffItem[] =>
  allMatters(of, today).flatMap((item) => {
    const snooze = snoozeOf(of, item, today)
    return snooze ? [{ ...item, until: snooze.until, reason: snooze.reason }] : []
  })

/** The matters by urgency, in order; groups without one are there and empty. */
export const byUrgency = (items: AttentionItem[]): { urgency: Urgency; items: AttentionItem[] }[] =>
  urgencies.map((urgency) => ({ urgency, items: items.filter((item) => item.urgency === urgency) }))
