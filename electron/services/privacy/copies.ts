/** The copies of the open programme: each read, changed by one rule, and written back as the state it was. */
import type { CopyOfFile } from '#shared/contract/file.ts'
import { Refusal } from '#shared/model/refusal.ts'
import type { Kept } from '#shared/privacy/content.ts'
import type { Around } from '../backend.ts'
import { knownCopies, unreachedPlaces } from '../copies/known.ts'
import { readCohort, writeCohort } from '../file/cohort-file.ts'
import { claimLock } from '../file/lock.ts'

/** Gives what a copy is to hold from now on, or null where it stays as it is. */
export type Rule = (content: Kept) => Kept | null

export interface Passed {
  /** Copies the rule had something to change in. */
  changed: number
  unreached: { path: string; code: string }[]
}

type Parts = Pick<Around, 'parts' | 'store' | 'desk' | 'given'>

/**
 * Passes through every copy that is known. A copy keeps its revision, moment and passphrase, so that lists of copies
 * stay true. What cannot be read with the open file's passphrase, or not written, is listed with the code of its refusal.
 */
export async function throughCopies(
  { parts, store, desk, given }: Parts,
  rule: Rule,
  { write }: { write: boolean },
): Promise<Passed> {
  const { disk } = parts
  const path = store.path() ?? ''
  const own = store.programme().id
  const { backupFolder: chosenFolder, who } = desk.settings()

  async function rewrite(copy: CopyOfFile): Promise<boolean> {
    const { content, key } = await readCohort(disk, copy.path, { key: store.key() })
    if (content.programme.id !== own) return false
    const next = rule(content)
    if (!next || !write) return next !== null
    const save = () => writeCohort(disk, copy.path, { ...content, ...next }, key)
    // A backup is nobody's to open; a copy beside may be open in another window.
    if (copy.kind !== 'other') await save()
    else {
      const { claim } = await claimLock(disk, copy.path, { who, now: () => given().now })
      if (!claim) throw new Refusal('locked', 'file-is-in-use')
      await save().finally(() => claim.release())
    }
    return true
  }

  const passed: Passed = { changed: 0, unreached: await unreachedPlaces(disk, { chosenFolder }) }
  for (const copy of await knownCopies(disk, { path, id: own, chosenFolder }))
    try {
      if (await rewrite(copy)) passed.changed += 1
      if (write) await disk.sweep(copy.path)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      passed.unreached.push({ path: copy.path, code: error.code })
    }
  return passed
}
