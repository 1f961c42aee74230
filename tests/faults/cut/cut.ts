/** The power cut after every single call: whatever the drive kept, each file opens and holds what was acknowledged. */
import { createHash } from 'node:crypto'
import { dirname, join } from 'node:path'
import { backupFolderOf } from '#electron/services/copies/known.ts'
import { readCohort } from '#electron/services/file/cohort-file.ts'
import { createDisk, type Disk } from '#electron/services/file/disk.ts'
import { type Key, newKey } from '#electron/services/file/seal.ts'
import { digestOf, said, someone, storeOn } from '../life.ts'
import { isGood, type Row, tally } from '../report/row.ts'
import { broken } from './broken.ts'
import { simulated } from './drive.ts'
import { type Moment, record, type Recorded, type Recording } from './run.ts'
import { type Left, leftBy, plateOf } from './states.ts'

const part = 'power cut'

const keyOf = ({ files, folders }: Left, acknowledged: Moment['acknowledged']): string => {
  const hash = createHash('sha256')
  for (const [path, bytes] of [...files].sort(([a], [b]) => (a < b ? -1 : 1)))
    hash.update(`${path.replace(/\.writing-.*/, '.writing')} ${bytes.length}\n`).update(bytes)
  return hash.update(JSON.stringify([folders, [...acknowledged]])).digest('base64')
}

const backupsOf = async (disk: Disk, path: string): Promise<string[]> => {
  const folder = backupFolderOf(path)
  return (await disk.list(folder))
    .filter((name) => name.endsWith('.cohort'))
    .map((name) => join(folder, name))
}

/** What is wrong with one file of what a cut left; null where nothing is. */
async function wrongWith(
  left: Left,
  path: string,
  due: number | undefined,
  { made }: Recorded,
  key: Key | null,
): Promise<string | null> {
  const disk = createDisk(simulated(plateOf(left)))
  if (due === undefined && !(await disk.exists(path))) return null
  const { content } = await readCohort(disk, path, { key })
  for (const copy of await backupsOf(disk, path)) await readCohort(disk, copy, { key })
  if (content.revision < (due ?? 0)) return `revision ${content.revision} of ${due ?? 0} acknowledged`
  if (digestOf(content.programme) !== made.get(content.revision))
    return `revision ${content.revision} is not what was written`
  if (key) return null
  const store = storeOn(disk, 'after')
  await store.open(path, { takeOver: true })
  await someone(store, 'Somebody afterwards')
  await store.close()
  const again = (await readCohort(disk, path)).content
  if (again.revision !== content.revision + 1) return 'a change after the cut was not kept'
  const litter = (await disk.list(dirname(path))).filter((name) => name.includes('.writing-'))
  return litter.length > 0 ? `left behind: ${litter.join(', ')}` : null
}

/** Cuts a run before each call, until `enough` losses were found. */
async function cutUp(
  what: string,
  { enough = Infinity, ...recording }: Recording & { enough?: number },
): Promise<Row> {
  const counts = tally(part, what)
  const recorded = await record(recording)
  const seen = new Set<string>()
  const note = () => `${recorded.moments.length} cuts, ${seen.size} states left by them`
  for (const moment of recorded.moments) {
    for (const left of leftBy(moment.plate)) {
      const state = keyOf(left, moment.acknowledged)
      if (seen.has(state)) continue
      if (counts.row.lost >= enough) return { ...counts.row, note: note() }
      seen.add(state)
      for (const path of recorded.paths) {
        const due = moment.acknowledged.get(path)
        if (due === undefined && !left.files.has(path)) continue
        counts.tried()
        const wrong = await wrongWith(left, path, due, recorded, recording.key ?? null).catch(said)
        if (wrong !== null) counts.lost(`${what}, cut before ${moment.before}: ${path}: ${wrong}`)
      }
    }
  }
  return { ...counts.row, note: note() }
}

/** Rows of the part `cut`. */
export async function cut(): Promise<Row[]> {
  const rows = [
    await cutUp('made, changed, undone, in a burst, moved: plain', {}),
    await cutUp('the same with a passphrase', { key: await newKey('under the bridge') }),
    await cutUp('the same with backups, each of which opens', { backups: true }),
  ]
  for (const [what, make] of Object.entries(broken)) {
    const row = await cutUp(`a disk that ${what}`, { make, enough: 20 })
    rows.push({ ...row, isBroken: true, ...(isGood({ ...row, isBroken: true }) ? { problems: [] } : {}) })
  }
  return rows
}
