/** An unexpected error as it may be kept: its kind and where it came from, never what it says, which may name people. */

/** A name or a code of a program; anything else may be data. */
const word = /^[A-Za-z][\w./-]{0,60}$/
/** A line of a stack that names a place in a source file. */
const frame = /^ +at .*\(?(?:node:|file:|app:|\/|[A-Za-z]:\\)[^()]*:\d+:\d+\)?$/
const mostFrames = 12
const deepest = 3

const known = (value: unknown): string[] => (typeof value === 'string' && word.test(value) ? [value] : [])

/** The frames below an error's own words; those may hold line breaks and look like frames themselves. */
function framesOf({ stack = '', message }: Error): string[] {
  const at = stack.indexOf(message)
  const below = message === '' || at < 0 ? stack : stack.slice(at + message.length)
  return below
    .split('\n')
    .filter((line) => frame.test(line))
    .slice(0, mostFrames)
    .map((line) => line.trim())
}

/** Name, code and stack of an error and of what caused it, a line each. */
export function incidentOf(error: unknown, depth = 0): string {
  if (!(error instanceof Error)) return typeof error
  const codes = 'code' in error ? known(error.code) : []
  const own = [[...known(error.name), ...codes].join(' '), ...framesOf(error)]
  const cause =
    error.cause !== undefined && depth < deepest ? [`caused by ${incidentOf(error.cause, depth + 1)}`] : []
  return [...own, ...cause].join('\n  ')
}
