/** Looks at a file and its copies without opening any of them for work. */
import { basename } from 'node:path'
import type { CopyOfFile } from '#shared/contract/file.ts'
import type { Candidate, Examined } from '#shared/contract/rescue.ts'
import { daysBetween } from '#shared/i18n/dates.ts'
import { Refusal } from '#shared/model/refusal.ts'
import type { LocalDate } from '#shared/model/scalars.ts'
import { knownCopies } from '../copies/known.ts'
import { type Label, labelOf, type Opener, readBytes } from '../file/cohort-file.ts'
import type { Disk } from '../file/disk.ts'
import type { Content } from '../file/format.ts'
import { isSealed, type Key } from '../file/seal.ts'
import { keptAlready } from './keep.ts'

export interface ExamineAbout extends Opener {
  path: string
  chosenFolder: string
  today: LocalDate
}

interface Look {
  verdict: Examined['verdict']
  problem: Examined['problem']
  content: Content | null
  key: Key | null
}

/** How many good copies are looked for, and among how many of the newest. */
const enough = 3
const atMost = 8

/** Reads bytes as far as they can be; an unexpected error is thrown on. */
export async function lookAt(read: () => Promise<Uint8Array | null>, opener: Opener): Promise<Look> {
  const none = { content: null, key: null }
  try {
    const bytes = await read()
    if (!bytes) return { verdict: 'missing', problem: null, ...none }
    const { content, key } = await readBytes(bytes, opener)
    return { verdict: 'sound', problem: null, content, key }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const { kind, code, params } = error
    const verdict = code === 'file-is-newer' ? 'newer' : kind === 'locked' ? 'sealed' : 'damaged'
    return { verdict, problem: { kind, code, params }, ...none }
  }
}

const conditions = {
  sound: 'sound',
  sealed: 'sealed',
  newer: 'newer',
  damaged: 'damaged',
  missing: 'damaged',
} as const

/** Good first, then those that may be, then the rest; within each the newest first, as they came. */
const rank = { sound: 0, sealed: 1, unchecked: 2, newer: 3, damaged: 4 } as const

function compared(copy: CopyOfFile, condition: Candidate['condition'], file: Label | null, today: LocalDate) {
  const behind =
    file && copy.revision !== null && copy.revision <= file.revision ? file.revision - copy.revision : null
  const days = copy.at === null ? null : Math.max(0, daysBetween(copy.at.slice(0, 10), today))
  return { ...copy, condition, behind, days }
}

/** What lies at a path, and its known copies, good ones first. */
export async function examine(
  disk: Disk,
  { path, chosenFolder, today, ...opener }: ExamineAbout,
): Promise<Examined> {
  let bytes: Uint8Array | null = null
  const file = await lookAt(async () => (bytes = await disk.read(path)), opener)
  const label = await labelOf(disk, path).catch(() => null)
  const id = file.content?.programme.id ?? label?.id ?? null
  const kept =
    bytes && file.verdict === 'damaged' ? await keptAlready(disk, bytes, { path, chosenFolder }) : null
  // The dated copy of this very damage is told by its own name, and is no copy to go back to.
  const known = (await knownCopies(disk, { path, id, chosenFolder }).catch(() => [])).filter(
    (copy) => copy.path !== kept,
  )
  const copies: Candidate[] = []
  let { key } = file
  let good = 0
  for (const [at, copy] of known.entries()) {
    if (at >= atMost || good >= enough || copy.revision === null) {
      copies.push(compared(copy, copy.revision === null ? 'damaged' : 'unchecked', label, today))
      continue
    }
    const { verdict, key: found } = await lookAt(() => disk.read(copy.path), {
      ...opener,
      key: opener.key ?? key,
    })
    key ??= found
    if (verdict === 'sound' || verdict === 'sealed') good += 1
    copies.push(compared(copy, conditions[verdict], label, today))
  }
  return {
    path,
    verdict: file.verdict,
    sealed: bytes !== null && isSealed(bytes),
    problem: file.problem ?? (file.verdict === 'missing' ? missing(path) : null),
    revision: file.content?.revision ?? label?.revision ?? null,
    at: file.content?.at ?? label?.at ?? null,
    kept,
    copies: copies.toSorted((a, b) => rank[a.condition] - rank[b.condition]),
  }
}

const missing = (path: string) =>
  ({ kind: 'not-found', code: 'no-such-file', params: { file: basename(path) } }) as const
