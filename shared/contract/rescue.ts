/** What can be asked of a file that is not open: what lies there, its copies, and putting a good one in its place. */
import { z } from 'zod'
import { errorKinds } from '../model/refusal.ts'
import { instant } from '../model/scalars.ts'
import { loss } from '../rescue/loss.ts'
import { procedure } from './core.ts'
import { copyOfFile } from './file.ts'
import { openState } from './programme.ts'

/** `sealed`: whole as far as can be told without its passphrase. */
export const verdict = z.enum(['sound', 'sealed', 'damaged', 'newer', 'missing'])

const told = z.object({
  kind: z.enum(errorKinds),
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])).default({}),
})

/** A copy, whether it is good (`unchecked`: older than the few that were looked at), and what it lacks. */
export const candidate = copyOfFile.extend({
  condition: z.enum(['sound', 'sealed', 'damaged', 'newer', 'unchecked']),
  /** Changes made after it; null where the file no longer says which was its last. */
  behind: z.number().int().min(0).nullable(),
  /** Whole days since it was written; null where it does not say. */
  days: z.number().int().min(0).nullable(),
})
export type Candidate = z.output<typeof candidate>

export const examined = z.object({
  path: z.string(),
  verdict,
  /** It has a passphrase. */
  sealed: z.boolean(),
  /** Why it is not sound, as a refusal's code. */
  problem: told.nullable(),
  /** As far as its head can still be read. */
  revision: z.number().int().nullable(),
  at: instant.nullable(),
  /** Where a dated copy of these very bytes was kept. */
  kept: z.string().nullable(),
  /** Good ones first, and of those the newest. */
  copies: z.array(candidate),
})
export type Examined = z.output<typeof examined>

/** How much of a damaged file could be read, and each thing that could not. */
export const recovered = z.object({
  /** The new file. */
  path: z.string(),
  revision: z.number().int(),
  people: z.number().int(),
  pairs: z.number().int(),
  losses: z.array(loss),
})
export type Recovered = z.output<typeof recovered>

const path = z.string().min(1)
const passphrase = z.string().max(1000).optional()

export const rescue = {
  /** Looks at a file without opening or changing anything. `passphrase` opens it and its copies, where it does. */
  examine: procedure({ input: z.object({ path, passphrase }), output: examined }),
  /**
   * Puts the copy `from` in the place `path` and opens it; `passphrase` is the copy's. What lies at `path` is kept
   * beside it first, byte for byte, and where that cannot be done nothing is touched (`cannot-be-kept`).
   */
  putInPlace: procedure({ input: z.object({ path, from: path, passphrase }), output: openState }),
  /** Writes what can still be read of a damaged file to a new one, and leaves the damaged one as it is. */
  recover: procedure({ input: z.object({ path, to: path.optional() }), output: recovered }),
}
