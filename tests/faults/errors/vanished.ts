/** A drive that is pulled out in the middle of the work, on the real file system: nothing is made in its place. */
import { existsSync, renameSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { createKeeper } from '#electron/services/backups/keeper.ts'
import { createDisk } from '#electron/services/file/disk.ts'
import { realDrive } from '#electron/services/file/drive.ts'
import { passing } from '../calls.ts'
import { digestOf, refusalOf, said, someone, storeOn } from '../life.ts'
import { details } from '#tests/support/details.ts'
import { type Row, tally, type Wish } from '../report/row.ts'

/** Pulls the drive out before a call of the work, and puts it back in afterwards; how many calls there were, and what went wrong. */
async function pulledAt(call: number, folder: string): Promise<{ calls: number; wrong: string | null }> {
  const stick = join(folder, `stick-${call}`)
  const away = `${stick}-away`
  const path = join(stick, 'a.cohort')
  await mkdir(stick)
  let calls = 0
  let isArmed = false
  const disk = createDisk(
    passing(realDrive, (_, go) => {
      if (isArmed && (calls += 1) === call) renameSync(stick, away)
      return go()
    }),
  )
  let minutes = 0
  const now = () => new Date(Date.UTC(2026, 2, 2) + (minutes += 20) * 60_000).toISOString()
  const keeper = createKeeper({ disk, now, zone: () => 'Europe/Belgrade', chosenFolder: () => '' })
  const store = storeOn(disk, 'stick', { duty: keeper.duty, now })
  await store.create(path, details)
  isArmed = true
  const refusals = [
    await refusalOf(someone(store, 'Mila')),
    await refusalOf(someone(store, 'Зоран')),
    await refusalOf(store.undo()),
  ].filter((refusal) => refusal !== null)
  isArmed = false
  const isAway = existsSync(away)
  if (isAway && existsSync(stick)) return { calls, wrong: 'a folder was made in place of the drive' }
  if (isAway) renameSync(away, stick)
  const unlike = refusals.find(({ code, applied }) => code !== 'no-such-place' || !applied)
  if (unlike) return { calls, wrong: `refused with ${unlike.code}` }
  const again = await refusalOf(store.saveAgain())
  if (again) return { calls, wrong: `saving again: ${again.code}` }
  const digest = digestOf(store.programme())
  await store.close()
  const after = storeOn(disk, 'after')
  await after.open(path, { takeOver: true })
  const isSame = digestOf(after.programme()) === digest
  await after.close()
  return { calls, wrong: isSame ? null : 'the file does not hold what was in memory' }
}

/** The row of drives pulled out. */
export async function vanishing({ folder, short }: Wish): Promise<Row> {
  const counts = tally('errors', 'a drive pulled out before each call and put back, on a real disk')
  const { calls } = await pulledAt(0, folder)
  for (let call = 1; call <= calls; call += short ? 4 : 1) {
    counts.tried()
    const wrong = await pulledAt(call, folder).then((done) => done.wrong, said)
    if (wrong !== null) counts.lost(`pulled out before call ${call}: ${wrong}`)
  }
  return counts.row
}
