/** Finds people and pairs that stand whole in the text of a damaged file, whatever lies around them. */

/** What every person and every pair has, in each version of the file. */
export interface Rough {
  id: string
  [field: string]: unknown
}

export interface Islands {
  people: Rough[]
  pairs: Rough[]
  /** The text without them: `null` stands for each. */
  rest: string
}

const beginning = /"([^"\\]{1,200})"\s*:\s*(?=\{)/g
/** No person and no pair is longer, in characters. */
const longest = 4_000_000

/** The end of the object that begins at `from`, or the place where it was given up (`whole` false). */
function endOf(text: string, from: number): { end: number; whole: boolean } {
  let depth = 0
  let quoted = false
  const last = Math.min(text.length, from + longest)
  for (let at = from; at < last; at += 1) {
    const letter = text.charCodeAt(at)
    if (quoted) {
      if (letter === backslash) at += 1
      else if (letter === quote) quoted = false
    } else if (letter === quote) quoted = true
    else if (letter === opening) depth += 1
    else if (letter === closing && (depth -= 1) === 0) return { end: at + 1, whole: true }
  }
  return { end: last, whole: false }
}
const [quote, backslash, opening, closing] = [34, 92, 123, 125] as const

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

const isRough = (value: unknown, id: string): value is Rough =>
  typeof value === 'object' && value !== null && 'id' in value && value.id === id
const isWhole = (value: Rough, kind: 'people' | 'pairs'): boolean =>
  kind === 'people' ? 'role' in value && 'name' in value : 'mentorId' in value && 'menteeId' in value

/** Reads every whole object under its own id; gives up looking (never reading) where a hostile text makes it too long. */
export function islandsIn(text: string): Islands {
  const people: Rough[] = []
  const pairs: Rough[] = []
  const rest: string[] = []
  let behind = 0
  let effort = 40 * text.length + longest
  beginning.lastIndex = 0
  for (let match = beginning.exec(text); match && effort > 0; match = beginning.exec(text)) {
    const from = beginning.lastIndex
    const { end, whole } = endOf(text, from)
    effort -= end - from
    const value = whole ? parsed(text.slice(from, end)) : null
    if (!isRough(value, match[1] ?? '')) continue
    const list = isWhole(value, 'people') ? people : isWhole(value, 'pairs') ? pairs : null
    if (!list) continue
    list.push(value)
    rest.push(text.slice(behind, from), 'null')
    behind = end
    beginning.lastIndex = end
  }
  rest.push(text.slice(behind))
  return { people, pairs, rest: rest.join('') }
}
