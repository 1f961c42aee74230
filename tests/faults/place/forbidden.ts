/** Folders and files that this user may not write or read, for a user without privileges. */
import { chmod, mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { disk } from '#electron/services/file/disk.ts'
import { someone, storeOn } from '../life.ts'
import { details } from '#tests/support/details.ts'
import type { Row } from '../report/row.ts'
import { expecting } from './expecting.ts'

/** One row; `folder` belongs to this user. */
export async function forbidden(folder: string): Promise<Row[]> {
  const expect = expecting('no permission', `a folder and a file closed to user ${process.getuid?.() ?? '?'}`)
  const place = join(folder, 'place')
  const path = join(place, 'a.cohort')
  await mkdir(place)
  const store = storeOn(disk, 'forbidden')
  await store.create(path, details)
  await someone(store, 'Ана')
  const before = store.programme()

  await chmod(place, 0o555)
  await expect.refused('changing it', someone(store, 'Mila'), ['no-permission'], true)
  await expect.refused('closing', store.close(), ['no-permission'], true)
  await expect.holds('the file before', path, before)
  await expect.done('saving elsewhere', store.saveElsewhere(join(folder, 'b.cohort')))
  await expect.holds('the file elsewhere', join(folder, 'b.cohort'), store.programme())
  await store.close()

  await chmod(place, 0o755)
  await store.open(path, { takeOver: true })
  await chmod(place, 0o555)
  await expect.refused('changing it again', someone(store, 'Vesna'), ['no-permission'], true)
  await chmod(place, 0o755)
  await expect.done('saving once it is allowed', store.saveAgain())
  await expect.holds('the file', path, store.programme())
  await expect.done('closing it', store.close())
  expect.that('something was left', (await readdir(place)).join() === 'a.cohort')

  await chmod(place, 0o555)
  await expect.done('opening it in a closed folder', store.open(path))
  expect.that('it says why nothing can be changed', store.state()?.file.readOnly?.why === 'place')
  await expect.refused('changing it there', someone(store, 'Mila'), ['open-read-only'])
  await store.close()
  const fresh = storeOn(disk, 'forbidden')
  await expect.refused('making a new one', fresh.create(join(place, 'new.cohort'), details), [
    'no-permission',
  ])
  await expect.refused('in a new folder', fresh.create(join(place, 'in', 'new.cohort'), details), [
    'no-permission',
  ])
  await chmod(place, 0o755)

  await chmod(path, 0o000)
  await expect.refused('opening one that may not be read', store.open(path), ['no-permission'])
  expect.that('its lock was left', (await readdir(place)).join() === 'a.cohort')
  await chmod(path, 0o600)
  await chmod(place, 0o000)
  await expect.refused('opening one in a folder that may not be entered', store.open(path), ['no-permission'])
  await chmod(place, 0o755)
  await expect.done('opening it once it is allowed', store.open(path))
  await store.close()
  return [expect.row()]
}
