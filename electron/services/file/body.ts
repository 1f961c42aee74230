/** Programme and history as the lines after a file's head; what did not change since the last writing is not turned into text again. */
import { createHash } from 'node:crypto'
import type { History } from '#shared/model/history.ts'
import type { Programme } from '#shared/model/programme.ts'

/** One line of a file, its end included, with the SHA-256 of it. */
export interface Line {
  bytes: Buffer
  digest: Buffer
}

/** A line from its text without the end. */
export function lineOf(text: string): Line {
  const bytes = Buffer.from(`${text}\n`)
  return { bytes, digest: createHash('sha256').update(bytes).digest() }
}

/** How many people, pairs or entries share a line. */
const together = 64

interface Block {
  values: readonly object[]
  isFirst: boolean
  line: Line
}

/**
 * The last line of each block, found by its first object, and those of whole lists. Commands never change an object in
 * place (immer), and an object stays under its key, so a block of the same objects is the same line.
 */
const blocks = new WeakMap<object, Block>()
const wholes = new WeakMap<object, Line[]>()

type Keyed = (value: object, at: number) => string

function blockLine(values: readonly object[], from: number, keyOf: Keyed): Line {
  const [first] = values
  const isFirst = from === 0
  const known = first && blocks.get(first)
  if (
    known?.values.length === values.length &&
    known.isFirst === isFirst &&
    values.every((value, at) => value === known.values[at])
  )
    return known.line
  const members = values.map((value, at) => keyOf(value, from + at) + JSON.stringify(value))
  const line = lineOf((isFirst ? '' : ',') + members.join(','))
  if (first) blocks.set(first, { values, isFirst, line })
  return line
}

/** The members of a list, each after its key, in blocks; a comma begins each line but the first. */
function members(of: object, values: readonly object[], keyOf: Keyed): Line[] {
  const known = wholes.get(of)
  if (known) return known
  const lines: Line[] = []
  for (let at = 0; at < values.length; at += together)
    lines.push(blockLine(values.slice(at, at + together), at, keyOf))
  wholes.set(of, lines)
  return lines
}

/** People or pairs, each under its id. */
function entries(of: Record<string, object>): Line[] {
  let keys: string[] | undefined
  return members(of, Object.values(of), (_, at) => `${JSON.stringify((keys ??= Object.keys(of))[at])}:`)
}

/** `"programme":{…},"history":{…}}` in lines. */
export function bodyLines({ programme, history }: { programme: Programme; history: History }): Line[] {
  const { people, pairs, ...rest } = programme
  return [
    lineOf(`"programme":${JSON.stringify(rest).slice(0, -1)},"people":{`),
    ...entries(people),
    lineOf('},"pairs":{'),
    ...entries(pairs),
    lineOf(`}},"history":{"dropped":${history.dropped},"entries":[`),
    ...members(history.entries, history.entries, () => ''),
    lineOf(']}}'),
  ]
}
