/** The copies of the open programme: each read, changed by one rule, and written back as the state it was. */
import type { Kept } from '#shared/privacy/content.ts'
import type { Around } from '../backend.ts'
import { type Passed, throughCopies } from '../copies/through.ts'
import { bytesOf, readCohort } from '../file/cohort-file.ts'

/** Gives what a copy is to hold from now on, or null where it stays as it is. */
export type Rule = (content: Kept) => Kept | null

/**
 * Passes a rule through every copy that is known. A copy keeps its revision, moment and passphrase, so that lists of
 * copies stay true; what the open file's passphrase does not open is out of reach.
 */
export function ruleCopies(
  { parts, store, desk, given }: Pick<Around, 'parts' | 'store' | 'desk' | 'given'>,
  rule: Rule,
  { write }: { write: boolean },
): Promise<Passed> {
  const { disk } = parts
  const { id } = store.programme()
  const { backupFolder: chosenFolder, who } = desk.settings()
  const about = { disk, path: store.path() ?? '', id, chosenFolder, who, now: () => given().now, write }
  return throughCopies(about, async (copy) => {
    const { content, key } = await readCohort(disk, copy.path, { key: store.key() })
    const next = content.programme.id === id ? rule(content) : null
    return next && bytesOf({ ...content, ...next }, key)
  })
}
