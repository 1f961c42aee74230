/** Other copies of the open programme, read and laid beside it. */
import type { Comparison } from '#shared/contract/copies.ts'
import { compareProgrammes, holdTheSame } from '#shared/history/differences.ts'
import { type Relation, relationOf } from '#shared/history/relation.ts'
import { Refusal } from '#shared/model/refusal.ts'
import { type Opener, readCohort } from '../file/cohort-file.ts'
import type { Disk } from '../file/disk.ts'
import type { Content } from '../file/format.ts'

/** Reads a copy of the programme that is open; refuses `copy-of-another-programme`, and as `readCohort` does. */
export async function readCopy(disk: Disk, path: string, ours: Content, opener: Opener): Promise<Content> {
  const { content } = await readCohort(disk, path, opener)
  if (content.programme.id !== ours.programme.id) throw new Refusal('conflict', 'copy-of-another-programme')
  return content
}

/** How a copy stands to ours; copies edited apart that hold the same by now (one was taken over) are the same. */
export function standingOf(ours: Content, theirs: Content): Relation {
  const relation = relationOf(ours, theirs)
  if (relation.kind !== 'apart') return relation
  const settled = holdTheSame(compareProgrammes(ours.programme, theirs.programme))
  return settled ? { kind: 'same', since: null } : relation
}

/** The same, or the code of the refusal that a copy which cannot be read gives. */
export async function standingAt(
  disk: Disk,
  path: string,
  ours: Content,
  opener: Opener,
): Promise<{ relation: Relation | null; code: string | null }> {
  try {
    return { relation: standingOf(ours, await readCopy(disk, path, ours, opener)), code: null }
  } catch (error) {
    if (error instanceof Refusal) return { relation: null, code: error.code }
    throw error
  }
}

const edited = ({ revision, at, history }: Content): Comparison['here'] => ({
  revision,
  at,
  by: history.entries.at(-1)?.by ?? '',
})

/** Ours and theirs laid side by side. */
export const comparisonOf = (ours: Content, theirs: Content): Comparison => ({
  relation: standingOf(ours, theirs),
  here: edited(ours),
  there: edited(theirs),
  differences: compareProgrammes(ours.programme, theirs.programme),
})
