/** A real file system that is or becomes read-only. */
import { rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { mkdtemp } from 'node:fs/promises'
import { disk } from '#electron/services/file/disk.ts'
import { someone, storeOn } from '../life.ts'
import { details } from '#tests/support/details.ts'
import type { Row } from '../report/row.ts'
import { expecting } from './expecting.ts'

/** One row: a file that lies there, one that is open while the drive becomes so, a new one. */
export async function readOnly(drive: string): Promise<Row[]> {
  const expect = expecting('read-only', 'a real file system that is or becomes read-only')
  const inside = { rw: join(drive, 'rw', 'papers'), ro: join(drive, 'ro', 'papers') }
  const outside = await mkdtemp(join(tmpdir(), 'cohort-outside-'))
  const door = join(outside, 'door')
  const opened = async (way: 'rw' | 'ro') => {
    await rm(door, { force: true })
    await symlink(inside[way], door)
  }
  await disk.makeFolder(inside.rw)
  await opened('rw')
  const path = join(door, 'a.cohort')
  const store = storeOn(disk, 'read-only')
  await store.create(path, details)
  await someone(store, 'Ана')
  const before = store.programme()

  await opened('ro')
  await expect.refused('changing it', someone(store, 'Mila'), ['place-is-read-only'], true)
  await expect.refused('saving again', store.saveAgain(), ['place-is-read-only'], true)
  await expect.refused('closing', store.close(), ['place-is-read-only'], true)
  await expect.holds('the file before', path, before)
  expect.that('the change is gone', Object.keys(store.programme().people).length === 2)
  await opened('rw')
  await expect.done('saving once it can be written', store.saveAgain())
  await expect.holds('the file', path, store.programme())
  await opened('ro')
  await expect.refused('changing it again', someone(store, 'Vesna'), ['place-is-read-only'], true)
  const elsewhere = join(outside, 'b.cohort')
  await expect.done('saving elsewhere', store.saveElsewhere(elsewhere))
  await expect.holds('the file elsewhere', elsewhere, store.programme())
  await expect.done('closing it there', store.close())

  await opened('rw')
  await rm(join(inside.rw, 'a.cohort.lock'), { force: true })
  await opened('ro')
  await expect.done('opening one that lies there', store.open(path))
  expect.that('it says why', store.state()?.file.readOnly?.why === 'place')
  await expect.refused('changing it', someone(store, 'Mila'), ['open-read-only'])
  const third = join(outside, 'c.cohort')
  await expect.done('saving it elsewhere', store.saveElsewhere(third))
  await expect.done('changing it there', someone(store, 'Mila'))
  await expect.holds('the third file', third, store.programme())
  await store.close()

  const fresh = storeOn(disk, 'read-only')
  await expect.refused('making a new one', fresh.create(join(door, 'new.cohort'), details), [
    'place-is-read-only',
    'no-permission',
  ])
  await rm(outside, { recursive: true })
  await rm(inside.rw, { recursive: true })
  return [expect.row()]
}
