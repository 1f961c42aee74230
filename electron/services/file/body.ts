/** Programme and history as the bytes after a file's head; what did not change since the last writing is not turned into text again. */
import type { History } from '#shared/model/history.ts'
import type { Programme } from '#shared/model/programme.ts'

/** How many people, pairs or entries share one piece of bytes. */
const together = 64

interface Block {
  keys: readonly string[]
  values: readonly object[]
  bytes: Buffer
}

/**
 * The last bytes of each block, found by its first object. Commands never change an object in place (immer), so a block
 * of the same objects has the same bytes.
 */
const written = new WeakMap<object, Block>()

function blockBytes(keys: readonly string[], values: readonly object[]): Buffer {
  const [first] = values
  const known = first && written.get(first)
  if (
    known?.values.length === values.length &&
    values.every((value, at) => value === known.values[at] && keys[at] === known.keys[at])
  )
    return known.bytes
  const members = values.map((value, at) => (keys[at] ?? '') + JSON.stringify(value))
  const bytes = Buffer.from(members.join(','))
  if (first) written.set(first, { keys, values, bytes })
  return bytes
}

const comma = Buffer.from(',')

/** Objects as members of a list, each after its key (empty in an array); blocks with commas between them. */
function members(keys: readonly string[], values: readonly object[]): Buffer[] {
  const blocks: Buffer[] = []
  for (let at = 0; at < values.length; at += together) {
    if (at > 0) blocks.push(comma)
    blocks.push(blockBytes(keys.slice(at, at + together), values.slice(at, at + together)))
  }
  return blocks
}

const entries = (of: Record<string, object>): Buffer[] =>
  members(
    Object.keys(of).map((key) => `${JSON.stringify(key)}:`),
    Object.values(of),
  )

/** `"programme":{…},"history":{…}}` and the end of the line, in pieces. */
export function bodyBytes({ programme, history }: { programme: Programme; history: History }): Buffer[] {
  const { people, pairs, ...rest } = programme
  return [
    Buffer.from(`"programme":${JSON.stringify(rest).slice(0, -1)},"people":{`),
    ...entries(people),
    Buffer.from('},"pairs":{'),
    ...entries(pairs),
    Buffer.from(`}},"history":{"dropped":${history.dropped},"entries":[`),
    ...members([], history.entries),
    Buffer.from(']}}\n'),
  ]
}
