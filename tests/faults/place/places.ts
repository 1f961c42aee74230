/** Full, read-only and forbidden places, on real file systems and as a user without privileges. */
import { chown, mkdir, chmod } from 'node:fs/promises'
import { join } from 'node:path'
import type { Row, Wish } from '../report/row.ts'
import { type Ended, isRoot, onSmallDrive, unprivileged } from './drive.ts'

const rowsOf = (what: string, { code, output, complaint }: Ended): Row[] => {
  if (code === 0) return JSON.parse(output) as Row[]
  return [{ part: what, what: 'it did not come to its end', tried: 1, lost: 1, problems: [complaint.trim()] }]
}

async function small(what: 'full' | 'read-only', folder: string): Promise<Row[]> {
  const own = join(folder, what)
  await mkdir(own)
  const ended = await onSmallDrive(what, own)
  if (ended) return rowsOf(what, ended)
  const because = 'no small file system can be mounted'
  const toRunIt =
    'allow user namespaces, or mount one at $COHORT_SMALL_DRIVE/rw and the same one read-only at $COHORT_SMALL_DRIVE/ro'
  return [{ part: what, what: `${what} drive`, tried: 0, lost: 0, notRun: { because, toRunIt } }]
}

/** Rows of the part `places`. */
export async function places({ folder }: Wish): Promise<Row[]> {
  const own = join(folder, 'forbidden')
  await mkdir(own)
  if (isRoot) {
    // Nobody has to come here through the folders above.
    await chmod(join(folder, '..'), 0o711)
    await chmod(folder, 0o711)
    await chown(own, 65_534, 65_534)
  }
  return [
    ...(await small('full', folder)),
    ...(await small('read-only', folder)),
    ...rowsOf('no permission', await unprivileged('forbidden', own)),
  ]
}
