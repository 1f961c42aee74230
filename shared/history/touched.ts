/** Whom and what a change touched: people, pairs, locks, and matters put off. */
import { attentionRuleNames } from '../journey/matters.ts'
import type { HistoryFact, HistorySubject } from '../model/history.ts'
import type { Programme } from '../model/programme.ts'
import { pairRules, personRules, type Rules } from './catalogue.ts'
import { type Change, changes } from './flat.ts'

/** One record that is new, gone, or not the same object any more. */
export interface Touched {
  of: HistorySubject
  way: 'added' | 'removed' | 'changed'
  changes: Change[]
}

/** Compares by reference first: of a large file only what a change really touched is looked into. */
function between<T extends object>(
  kind: HistorySubject['kind'],
  rules: Rules,
  before: Readonly<Record<string, T>>,
  after: Readonly<Record<string, T>>,
): Touched[] {
  if (before === after) return []
  const out: Touched[] = []
  const ids = Object.keys(after)
  let added = 0
  for (const id of ids) {
    const [then, now] = [before[id], after[id]]
    if (then === now) continue
    const of = { kind, id }
    if (!then) {
      added += 1
      out.push({ of, way: 'added', changes: [] })
    } else {
      const told = changes(rules, then, now).filter((one) => one.rule !== 'private')
      if (told.length > 0) out.push({ of, way: 'changed', changes: told })
    }
  }
  const earlier = Object.keys(before)
  if (earlier.length === ids.length - added) return out
  for (const id of earlier) if (!after[id]) out.push({ of: { kind, id }, way: 'removed', changes: [] })
  return out
}

/** Pairs and people that a change touched, those that came or went first. */
export function touched(before: Programme, after: Programme): Touched[] {
  const all = [
    ...between('pair', pairRules, before.pairs, after.pairs),
    ...between('person', personRules, before.people, after.people),
  ]
  return [...all.filter((one) => one.way !== 'changed'), ...all.filter((one) => one.way === 'changed')]
}

interface Beside {
  of: HistorySubject[]
  facts: HistoryFact[]
}

const isKnownRule = (rule: string): boolean => attentionRuleNames.some((name) => name === rule)

/** Items of one list that the other has not, by what tells them apart. */
const only = <T>(list: readonly T[], other: readonly T[], key: (item: T) => string): T[] => {
  const there = new Set(other.map(key))
  return list.filter((item) => !there.has(key(item)))
}

/** Locks that came or went: the couples, and how many locks there are. */
export function locksTouched(before: Programme, after: Programme): Beside {
  if (before.locks === after.locks) return { of: [], facts: [] }
  const key = (lock: Programme['locks'][number]) => JSON.stringify([lock.menteeId, lock.mentorId])
  const moved = [...only(after.locks, before.locks, key), ...only(before.locks, after.locks, key)]
  const of = moved.flatMap(({ menteeId, mentorId }) => [
    { kind: 'person' as const, id: menteeId },
    { kind: 'person' as const, id: mentorId },
  ])
  const [from, to] = [before.locks.length, after.locks.length]
  return { of, facts: from === to ? [] : [{ field: 'locks', from, to }] }
}

/** Matters put off or brought back: whom they are about, which rule, until when. */
export function snoozesTouched(before: Programme, after: Programme): Beside {
  if (before.snoozes === after.snoozes) return { of: [], facts: [] }
  const key = (item: Programme['snoozes'][number]) =>
    JSON.stringify([item.rule, item.pairId, item.personId, item.until])
  const off = only(after.snoozes, before.snoozes, key)
  const back = only(before.snoozes, after.snoozes, key)
  const of = [...off, ...back].flatMap(({ pairId, personId }): HistorySubject[] => {
    // An id that is nobody's is what somebody typed.
    if (pairId !== undefined && after.pairs[pairId]) return [{ kind: 'pair', id: pairId }]
    return personId !== undefined && after.people[personId] ? [{ kind: 'person', id: personId }] : []
  })
  const rule = [...off, ...back].map((item) => item.rule).find(isKnownRule)
  const named = rule === undefined ? [] : [{ field: 'snooze.rule', to: rule }]
  const until = { from: back[0]?.until ?? null, to: off[0]?.until ?? null }
  return { of, facts: of.length > 0 ? [...named, { field: 'snooze.until', ...until }] : [] }
}

/** People who were set aside from the matching or taken back into it. */
export function asideTouched(before: Programme, after: Programme): HistorySubject[] {
  if (before.asideIds === after.asideIds) return []
  const itself = (id: string) => id
  const moved = [
    ...only(after.asideIds, before.asideIds, itself),
    ...only(before.asideIds, after.asideIds, itself),
  ]
  return moved.map((id) => ({ kind: 'person', id }))
}

/** The letter of a scenario that came, went, or became what is worked on. */
export function scenarioTouched(before: Programme, after: Programme): HistoryFact[] {
  const letterOf = ({ letter }: Programme['scenarios'][number]) => letter
  const came = only(after.scenarios, before.scenarios, ({ id }) => id).map(letterOf)
  const went = only(before.scenarios, after.scenarios, ({ id }) => id).map(letterOf)
  const chosenId = after.proposal?.scenarioId
  const chosen =
    chosenId === undefined || chosenId === before.proposal?.scenarioId
      ? undefined
      : after.scenarios.find(({ id }) => id === chosenId)?.letter
  const [from, to] = [went[0] ?? null, chosen ?? came[0] ?? null]
  return from === null && to === null ? [] : [{ field: 'scenario.letter', from, to }]
}
