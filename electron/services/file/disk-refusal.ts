/** What a drive answers in codes of the system, as refusals a user can act on. */
import { basename } from 'node:path'
import { type ErrorKind, Refusal } from '#shared/model/refusal.ts'

/** Our own code for a file that was taken from under us. */
export const swept = 'ESWEPT'

const kinds: Record<string, [ErrorKind, string]> = {
  ENOSPC: ['disk-full', 'disk-is-full'],
  EDQUOT: ['disk-full', 'disk-is-full'],
  EROFS: ['read-only', 'place-is-read-only'],
  EACCES: ['read-only', 'no-permission'],
  EPERM: ['read-only', 'no-permission'],
  EBUSY: ['locked', 'file-is-in-use'],
  ENOENT: ['not-found', 'no-such-place'],
  ENOTDIR: ['not-found', 'no-such-place'],
  ENAMETOOLONG: ['invalid', 'name-too-long'],
  EISDIR: ['invalid', 'is-a-folder'],
  [swept]: ['locked', 'taken-over'],
  EIO: ['damaged', 'disk-failed'],
}

/** The system's code of an error; empty where it has none. */
export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''

/** On reading: there is no such file, or what should be its folder is none. */
export const isMissing = (error: unknown): boolean => ['ENOENT', 'ENOTDIR'].includes(codeOf(error))

/** A system error as a refusal a user can act on; anything else is thrown on as it is. */
export function diskRefusal(error: unknown, path: string): unknown {
  const known = kinds[codeOf(error)]
  return known ? new Refusal(known[0], known[1], { params: { file: basename(path) }, cause: error }) : error
}
