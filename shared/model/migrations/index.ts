/** How a file of an older version becomes one of today's: consecutive pure steps, one a version. */
import { keepsHistory } from './keeps-history.ts'

/** A file's body before it is checked: what stands beside the head, parsed and not yet believed. */
export interface Body {
  programme: unknown
  history: unknown
}

/** `from` is the version that it reads; the next step reads its result. */
export interface Migration {
  from: number
  /** What changed, for the documentation of the format. */
  about: string
  /** Gives a new body and leaves the given one as it is. */
  step: (body: Body) => Body
}

/** Steps of which each reads what the one before it gives; throws where one is missing, double or out of its place. */
export function consecutive(steps: readonly Migration[]): readonly Migration[] {
  const gap = steps.findIndex(({ from }, at) => from !== at + 1)
  if (gap >= 0) throw new Error(`the step from version ${gap + 1} is not in its place`)
  return steps
}

export const migrations: readonly Migration[] = consecutive([keepsHistory])

/** The version that this app writes. */
export const fileVersion = 1 + migrations.length

/** Brings a body of `version` to today's by every step between. */
export const migrated = (body: Body, version: number): Body =>
  migrations.slice(version - 1).reduce((before, { step }) => step(before), body)
