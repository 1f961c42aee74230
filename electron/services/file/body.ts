/** Programme and history as the bytes after a file's head; people, pairs and entries that did not change are not turned into text again. */
import type { History } from '#shared/model/history.ts'
import type { Programme } from '#shared/model/programme.ts'

/** The bytes each object became. Commands never change an object in place (immer), so the same object has the same bytes. */
const written = new WeakMap<object, Buffer>()

function bytesOf(value: object, key: string): Buffer {
  const known = written.get(value)
  if (known) return known
  const bytes = Buffer.from(key + JSON.stringify(value))
  written.set(value, bytes)
  return bytes
}

const comma = Buffer.from(',')

function joined(parts: Buffer[]): Buffer[] {
  return parts.flatMap((part, at) => (at === 0 ? [part] : [comma, part]))
}

const entries = (of: Record<string, object>): Buffer[] =>
  joined(Object.entries(of).map(([key, value]) => bytesOf(value, `${JSON.stringify(key)}:`)))

/** `"programme":{…},"history":{…}}` and the end of the line. */
export function bodyBytes({ programme, history }: { programme: Programme; history: History }): Buffer {
  const { people, pairs, ...rest } = programme
  return Buffer.concat([
    Buffer.from(`"programme":${JSON.stringify(rest).slice(0, -1)},"people":{`),
    ...entries(people),
    Buffer.from('},"pairs":{'),
    ...entries(pairs),
    Buffer.from(`}},"history":{"dropped":${history.dropped},"entries":[`),
    ...joined(history.entries.map((entry) => bytesOf(entry, ''))),
    Buffer.from(']}}\n'),
  ])
}
