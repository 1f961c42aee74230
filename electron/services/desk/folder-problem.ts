/** Whether a folder can be written, found out by writing: rights, drives and shares answer only to that. */
import { randomUUID } from 'node:crypto'
import { isAbsolute, join } from 'node:path'
import { Refusal } from '#shared/model/refusal.ts'
import type { Disk } from '../file/disk.ts'

export type FolderProblem = 'not-whole' | 'missing' | 'not-allowed' | 'full' | 'failed'

function problemOf(error: unknown): FolderProblem {
  if (!(error instanceof Refusal)) throw error
  switch (error.kind) {
    case 'not-found':
    case 'invalid':
      return 'missing'
    case 'read-only':
      return 'not-allowed'
    case 'disk-full':
      return 'full'
    default:
      return 'failed'
  }
}

/**
 * What keeps files from being put into a folder, or null: its path does not begin at the root (`not-whole`), there is
 * no such folder, writing there is forbidden, no room is left, or the disk is at fault. Leaves nothing behind.
 */
export async function folderProblem(disk: Disk, folder: string): Promise<FolderProblem | null> {
  if (!isAbsolute(folder)) return 'not-whole'
  const trial = join(folder, `.cohort-desk-trial-${randomUUID()}`)
  try {
    await disk.createNew(trial, new TextEncoder().encode('trial'))
    await disk.remove(trial)
    return null
  } catch (error) {
    return problemOf(error)
  }
}
