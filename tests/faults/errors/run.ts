/** One run of work on a drive that fails: what is refused stays in memory, and is on the disk once the drive answers again. */
import { createKeeper } from '#electron/services/backups/keeper.ts'
import { readCohort } from '#electron/services/file/cohort-file.ts'
import { createDisk } from '#electron/services/file/disk.ts'
import type { Store } from '#electron/services/store/store.ts'
import type { Refusal } from '#shared/model/refusal.ts'
import { emptyDrive } from '../cut/drive.ts'
import { digestOf, refusalOf, someone, storeOn } from '../life.ts'
import { details } from '#tests/support/details.ts'
import { type Code, type Fault, faulty } from './faulty.ts'

const path = '/a.cohort'

/** What each error is refused as. */
const expected: Record<Code, readonly string[]> = {
  EIO: ['disk-failed'],
  ENOSPC: ['disk-is-full'],
  EDQUOT: ['disk-is-full'],
  SHORT: ['disk-is-full'],
  EACCES: ['no-permission'],
  EPERM: ['no-permission'],
  EROFS: ['place-is-read-only'],
  EBUSY: ['file-is-in-use'],
  ENOENT: ['no-such-place', 'no-such-file'],
}

export interface Outcome {
  /** What went wrong; null where nothing did. */
  wrong: string | null
  /** How many changes were refused and kept in memory. */
  refused: number
  struck: boolean
  calls: number
}

const unlike = (refusal: Refusal, code: Code): string | null =>
  expected[code].includes(refusal.code) ? null : `refused with ${refusal.code}`

/** Opens, changes three times and closes, with a fault somewhere in it. */
export async function runWith(fault: Fault): Promise<Outcome> {
  const under = emptyDrive()
  const clean = createDisk(under)
  const first = storeOn(clean, 'before')
  await first.create(path, details)
  await someone(first, 'Ана')
  await first.close()

  const drive = faulty(under)
  const disk = createDisk(drive.drive)
  let minutes = 0
  const now = () => new Date(Date.UTC(2026, 2, 2) + (minutes += 20) * 60_000).toISOString()
  const keeper = createKeeper({ disk, now, zone: () => 'Europe/Belgrade', chosenFolder: () => '' })
  const store = storeOn(disk, 'under-faults', { duty: keeper.duty, now })
  let refused = 0
  let acknowledged = 2
  const outcome = (wrong: string | null): Outcome => ({
    wrong,
    refused,
    struck: drive.struck(),
    calls: drive.clear(),
  })

  drive.arm(fault)
  const opening = await refusalOf(store.open(path))
  if (opening) {
    const wrong = unlike(opening, fault.code)
    if (wrong) return outcome(`opening: ${wrong}`)
  }
  if (!store.state() || store.state()?.file.readOnly) {
    // Nothing could be changed yet; the work begins once the drive answers.
    const calls = drive.clear()
    const again = await refusalOf(store.open(path, { takeOver: true }))
    if (again) return outcome(`opening again: ${again.code}`)
    drive.arm({ ...fault, at: Math.max(1, fault.at - calls) })
  }

  const change = async (name: string, work: (on: Store) => Promise<{ savedRevision: number }>) => {
    const before = store.state()?.file.revision ?? 0
    const refusal = await refusalOf(
      work(store).then(({ savedRevision }) => {
        acknowledged = savedRevision
      }),
    )
    if ((store.state()?.file.revision ?? 0) !== before + 1) return `${name}: gone from memory`
    if (refusal) {
      refused += 1
      if (!refusal.applied) return `${name}: refused and not kept`
      const wrong = unlike(refusal, fault.code)
      if (wrong) return `${name}: ${wrong}`
    }
    const onDisk = (await readCohort(clean, path)).content.revision
    return onDisk < acknowledged ? `${name}: revision ${onDisk} of ${acknowledged} acknowledged` : null
  }
  const changes: [string, (on: Store) => Promise<{ savedRevision: number }>][] = [
    ['first change', (on) => someone(on, 'Mila')],
    ['second change', (on) => someone(on, 'Зоран', 500)],
    ['undo', (on) => on.undo()],
  ]
  for (const [name, work] of changes) {
    const wrong = await change(name, work)
    if (wrong) return outcome(wrong)
  }
  const digest = digestOf(store.programme())
  const closing = await refusalOf(store.close())
  const ended = outcome(null)
  if (closing) {
    const again = await refusalOf(store.saveAgain())
    if (again) return { ...ended, wrong: `saving again: ${again.code}` }
    await store.close()
  }
  const after = storeOn(clean, 'after')
  await after.open(path, { takeOver: true })
  const isSame = digestOf(after.programme()) === digest
  await after.close()
  if (!isSame) return { ...ended, wrong: 'the file does not hold what was in memory' }
  const litter = (await clean.list('/')).filter((name) => name !== 'a.cohort' && name !== 'a backups')
  return litter.length > 0 ? { ...ended, wrong: `left behind: ${litter.join(', ')}` } : ended
}
