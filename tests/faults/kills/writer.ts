/** A process that writes into a programme file without rest, and says of each change when it was acknowledged. */
import { existsSync, writeSync } from 'node:fs'
import { open as openFile } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { createKeeper } from '#electron/services/backups/keeper.ts'
import { type Disk, disk as goodDisk } from '#electron/services/file/disk.ts'
import { newKey } from '#electron/services/file/seal.ts'
import type { Store } from '#electron/services/store/store.ts'
import { peopleOf } from '#shared/model/programme.ts'
import { Refusal } from '#shared/model/refusal.ts'
import { removePerson } from '#shared/people/commands.ts'
import { aCohort } from '#tests/support/cohort.ts'
import { digestOf, someone, storeOn } from '../life.ts'
import { details } from '#tests/support/details.ts'
import { type Draws, drawsOf } from '../report/random.ts'
import type { WriterWish } from './wish.ts'

const wish = JSON.parse(process.argv[2] ?? '{}') as WriterWish

const inPlace: Disk = {
  ...goodDisk,
  replace: async (path, bytes) => {
    const file = await openFile(path, 'w')
    for (let at = 0; at < bytes.length; at += 2048) await file.write(bytes.subarray(at, at + 2048))
    await file.sync()
    await file.close()
  },
}
const disk = wish.inPlace ? inPlace : goodDisk

/** Straight into the pipe: what is said has left this process. */
function say(line: string): void {
  const bytes = Buffer.from(`${line}\n`)
  for (let from = 0; from < bytes.length;) {
    try {
      from += writeSync(1, bytes, from)
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EAGAIN')) throw error
    }
  }
}

const at = (store: Store) => `${store.state()?.file.revision ?? 0} ${digestOf(store.programme())}`

/** Says what a change made at once, and when it was acknowledged. */
async function noted(store: Store, change: Promise<{ savedRevision: number }>): Promise<void> {
  say(`made ${at(store)}`)
  try {
    say(`kept ${(await change).savedRevision}`)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    say(`refused ${error.code}`)
    await wait(5)
  }
}

function next(store: Store, draws: Draws, name: string): Promise<{ savedRevision: number }> {
  const file = store.state()?.file
  const roll = draws.whole(1, 100)
  if (roll <= 15 && file?.canUndo) return store.undo()
  if (roll <= 25 && file?.canRedo) return store.redo()
  const unpaired = peopleOf(store.programme(), 'mentor').find(({ id }) => id.startsWith('writer'))
  if (unpaired && (roll <= 40 || Object.keys(store.programme().people).length > 400))
    return store.apply('people.remove', removePerson, { id: unpaired.id })
  return someone(store, name, draws.chance(0.2) ? draws.whole(100, 4000) : 0)
}

async function open(store: Store): Promise<void> {
  const { path, passphrase, pairs, takeOver } = wish
  if (existsSync(path)) {
    await store.open(path, { takeOver, ...(passphrase === null ? {} : { passphrase }) })
    return
  }
  if (pairs > 0) await store.createFrom(path, aCohort({ pairs, state: 'under-way' }), false)
  else await store.create(path, details)
  say(`made ${at(store)}`)
  say('kept 1')
  if (passphrase !== null)
    await noted(store, store.changeKey(await newKey(passphrase), 'file.changePassphrase'))
}

/** Twenty minutes later at each look, so that backups are due and dropped all the time. */
let looks = (wish.seed % 2000) * 500
const now = () => new Date(Date.UTC(2026, 2, 2) + (looks += 1) * 1_200_000).toISOString()
const keeper = createKeeper({ disk, now, zone: () => 'Europe/Belgrade', chosenFolder: () => '' })

const draws = drawsOf(wish.seed)
const store = storeOn(disk, `writer-${wish.seed}`, wish.backups ? { duty: keeper.duty, now } : {})
await open(store)
say(`opened ${store.state()?.file.readOnly ? 'read-only' : 'writing'} ${at(store)}`)
for (let turn = 1; ; turn += 1) {
  const burst = draws.chance(0.3) ? draws.whole(2, 8) : 1
  await Promise.all(
    Array.from({ length: burst }, (_, n) => noted(store, next(store, draws, `Vesna ${turn}.${n}`))),
  )
  if (draws.chance(0.1)) await wait(draws.whole(1, 6))
}
