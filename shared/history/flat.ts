/** A record as a list of its fields, `consent.state`, `sessions.4.date`, so that two states can be laid side by side. */
import type { Rule, Rules } from './catalogue.ts'

/** What a field holds; nothing written, an empty list and a plain no count as absent. */
export type Value = string | number | true | readonly string[]

/** One field that differs between two states; an absent side is null. */
export interface Change {
  field: string
  rule: Exclude<Rule, 'never'>
  before: Value | null
  after: Value | null
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value)
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !isList(value)

function leaf(value: unknown): Value | null {
  if (typeof value === 'number' || value === true) return value
  if (typeof value === 'string') return value === '' ? null : value
  return isList(value) && value.length > 0 ? value.map(String) : null
}

/** Items of a list go by their number where they have one (sessions), else by their order. */
const keyed = (list: readonly unknown[]): Record<string, unknown> =>
  Object.fromEntries(
    list.map((item, at) => [isRecord(item) && 'number' in item ? String(item.number) : String(at + 1), item]),
  )

const sameValue = (a: Value | null, b: Value | null): boolean =>
  a === b ||
  (isList(a) && isList(b) && a.length === b.length && a.every((item, at) => item === (b as unknown[])[at]))

const under = (path: string, key: string) => (path ? `${path}.${key}` : key)
const keysOf = (a: unknown, b: unknown): string[] => [
  ...new Set([...(isRecord(a) ? Object.keys(a) : []), ...(isRecord(b) ? Object.keys(b) : [])]),
]

function walk(rules: Rules, before: unknown, after: unknown, path: string, out: Change[]): void {
  for (const [key, rule] of Object.entries(rules)) {
    const a = isRecord(before) ? before[key] : undefined
    const b = isRecord(after) ? after[key] : undefined
    if (a === b || rule === 'never') continue
    const at = under(path, key)
    if (typeof rule === 'string') {
      if (isRecord(a) || isRecord(b))
        walk(Object.fromEntries(keysOf(a, b).map((name) => [name, rule])), a, b, at, out)
      else put(at, rule, leaf(a), leaf(b), out)
    } else if (isList(a) || isList(b)) {
      const [left, right] = [keyed(isList(a) ? a : []), keyed(isList(b) ? b : [])]
      const numbers = keysOf(left, right).sort((x, y) => Number(x) - Number(y))
      for (const number of numbers) walk(rule, left[number], right[number], under(at, number), out)
    } else walk(rule, a, b, at, out)
  }
}

function put(field: string, rule: Change['rule'], before: Value | null, after: Value | null, out: Change[]) {
  if (!sameValue(before, after)) out.push({ field, rule, before, after })
}

/** Every field that differs between two states of a record, in the order of the rules; the same object has none. */
export function changes<T extends object>(
  rules: Rules,
  before: T | undefined,
  after: T | undefined,
): Change[] {
  const out: Change[] = []
  if (before !== after) walk(rules, before, after, '', out)
  return out
}
