/** What the product says no with: a closed set of kinds, a code the screen translates, and the field it is about. */

export const errorKinds = [
  'invalid',
  'not-found',
  'conflict',
  'locked',
  'damaged',
  'disk-full',
  'read-only',
  'cancelled',
  'internal',
] as const
export type ErrorKind = (typeof errorKinds)[number]

/** The figures and names a translated sentence needs. */
export type Params = Record<string, string | number>

/** Thrown by rules and services where a user can meet it; the dispatcher turns it into an envelope. */
export class Refusal extends Error {
  readonly kind: ErrorKind
  readonly code: string
  readonly field: string | undefined
  readonly params: Params
  /** The disk refused, but the change holds in memory; the next write that works carries it. */
  readonly applied: boolean
  constructor(
    kind: ErrorKind,
    code: string,
    about: { field?: string; params?: Params; applied?: boolean; cause?: unknown } = {},
  ) {
    super(`${kind}: ${code}`, { cause: about.cause })
    this.name = 'Refusal'
    this.kind = kind
    this.code = code
    this.field = about.field
    this.params = about.params ?? {}
    this.applied = about.applied ?? false
  }
}

/** The value, or a `not-found` refusal that names what was looked for. */
export function found<T>(value: T | undefined | null, code: string, params: Params = {}): T {
  if (value === undefined || value === null) throw new Refusal('not-found', code, { params })
  return value
}

/** For switches over closed unions: a case that was forgotten does not compile. */
export function assertNever(value: never): never {
  throw new Error(`unexpected: ${JSON.stringify(value)}`)
}
