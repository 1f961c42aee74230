/** A real file system with so much room left, and no more: what cannot be written stays in memory. */
import { readdir, rm, statfs, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { disk } from '#electron/services/file/disk.ts'
import { refusalOf, someone, storeOn } from '../life.ts'
import { details } from '#tests/support/details.ts'
import type { Row } from '../report/row.ts'
import { expecting } from './expecting.ts'

const block = 4096

async function free(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder)
  return Number(bavail) * Number(bsize)
}

/** Fills the drive until `room` bytes are left. */
async function fill(folder: string, room: number): Promise<string> {
  const ballast = join(folder, 'ballast')
  const bytes = Math.max(0, (await free(folder)) - room)
  await writeFile(ballast, Buffer.alloc(bytes, 1))
  return ballast
}

/** One row: for each amount of room, a change is refused, kept, saved once there is room, or saved elsewhere. */
export async function full(drive: string): Promise<Row[]> {
  const expect = expecting('full disk', 'a real file system filled to so many blocks')
  const folder = join(drive, 'rw')
  const path = join(folder, 'a.cohort')
  let refusals = 0
  for (let blocks = 0; blocks <= 12; blocks += 1) {
    const with_ = `${blocks} blocks left`
    const store = storeOn(disk, 'full')
    await store.create(path, details)
    await someone(store, 'Ана', 24_000)
    const before = store.programme()
    const ballast = await fill(folder, blocks * block)
    const refusal = await refusalOf(someone(store, 'Mila', 4000))
    const after = store.programme()
    expect.that(`${with_}: the change is gone from memory`, Object.keys(after.people).length === 2)
    if (refusal) {
      refusals += 1
      expect.that(
        `${with_}: refused with ${refusal.code}`,
        refusal.code === 'disk-is-full' && refusal.applied,
      )
      expect.that(`${with_}: no trouble is told`, store.state()?.file.trouble?.code === 'disk-is-full')
      await expect.holds(`${with_}: the file before`, path, before)
      const litter = (await readdir(folder)).filter((name) => name.includes('.writing-'))
      expect.that(`${with_}: left behind ${litter.join(', ')}`, litter.length === 0)
      await expect.refused(`${with_}: closing`, store.close(), ['disk-is-full'], true)
      if (blocks % 2 === 0) {
        await rm(ballast)
        await expect.done(`${with_}: saving once there is room`, store.saveAgain())
      } else {
        const elsewhere = join(tmpdir(), `cohort-elsewhere-${process.pid}-${blocks}`)
        await expect.done(`${with_}: saving elsewhere`, store.saveElsewhere(join(elsewhere, 'b.cohort')))
        await expect.holds(`${with_}: the file elsewhere`, join(elsewhere, 'b.cohort'), after)
        await expect.holds(`${with_}: the file left behind`, path, before)
        await store.close()
        await rm(elsewhere, { recursive: true })
        await rm(ballast)
        await rm(path)
        continue
      }
    }
    await expect.holds(`${with_}: the file in the end`, path, after)
    await store.close()
    await rm(ballast, { force: true })
    await rm(path)
  }
  await opening(expect, folder, path)
  await creating(expect, folder, path)
  expect.that('the drive was never full', refusals > 0)
  expect.note(`${refusals} changes refused; a drive of 512 KB, the file about 50 KB`)
  return [expect.row()]
}

/** On a drive without room for a lock a file can be read, and is written once there is room. */
async function opening(expect: ReturnType<typeof expecting>, folder: string, path: string) {
  const store = storeOn(disk, 'full')
  await store.create(path, details)
  await store.close()
  const ballast = await fill(folder, 0)
  await expect.done('opening on a full drive', store.open(path))
  expect.that('it says why nothing can be changed', store.state()?.file.readOnly?.why === 'place')
  await expect.refused('changing there', someone(store, 'Mila'), ['open-read-only'])
  await rm(ballast)
  await expect.done('taking the right to write', store.takeOver())
  await expect.done('changing with room again', someone(store, 'Mila'))
  await expect.holds('the file', path, store.programme())
  await store.close()
  await rm(path)
}

/** Where a new programme has no room nothing is left of it, and what was open stays open. */
async function creating(expect: ReturnType<typeof expecting>, folder: string, path: string) {
  const ballast = await fill(folder, 0)
  const store = storeOn(disk, 'full')
  const refusal = await refusalOf(store.create(path, details))
  expect.that(`making one on a full drive: ${refusal?.code ?? 'done'}`, refusal !== null)
  expect.that('something was left of it', (await readdir(folder)).join() === 'ballast')
  expect.that('it is open', store.state() === null)
  await rm(ballast)
}
