/** A store that keeps backups, on a real folder, by a clock that the test moves. */
import { mkdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { createAnnouncer } from '#electron/services/announcer.ts'
import { createKeeper } from '#electron/services/backups/keeper.ts'
import { type Disk, disk } from '#electron/services/file/disk.ts'
import { createStore } from '#electron/services/store/store.ts'
import { addPerson } from '#shared/people/commands.ts'
import { personFields } from '#shared/model/person.ts'

/** `now` can be moved; `chosen` is the second folder, empty for none. */
export interface Moving {
  now: string
  chosen: string
}

/** A desk in `folder`, where `Brodarac.cohort` lies; in June Belgrade is two hours ahead of `now`. */
export function deskIn(folder: string, on: Disk = disk) {
  const moving: Moving = { now: '2026-06-16T07:00:00.000Z', chosen: '' }
  let made = 0
  const keeper = createKeeper({
    disk: on,
    now: () => moving.now,
    zone: () => 'Europe/Belgrade',
    chosenFolder: () => moving.chosen,
  })
  const store = createStore({
    disk: on,
    announcer: createAnnouncer(),
    given: () => ({
      now: moving.now,
      today: moving.now.slice(0, 10),
      newId: () => `${basename(folder)}-${(made += 1)}`,
    }),
    duty: keeper.duty,
  })
  return {
    moving,
    keeper,
    store,
    path: join(folder, 'Brodarac.cohort'),
    beside: join(folder, 'Brodarac backups'),
    /** One change, acknowledged. */
    add: (name: string) =>
      store.apply('people.add', addPerson, {
        role: 'mentor',
        fields: personFields.parse({ name, places: 1 }),
      }),
  }
}

/** A folder as a stick would be. */
export async function aStick(folder: string): Promise<string> {
  const stick = join(folder, 'stick')
  await mkdir(stick)
  return stick
}
