/** The programme file: a change acknowledged beside a bare write of the same bytes, opening beside `JSON.parse`. */
import { mkdtemp, open, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createAnnouncer } from '#electron/services/announcer.ts'
import { bytesOf, readBytes } from '#electron/services/file/cohort-file.ts'
import { disk } from '#electron/services/file/disk.ts'
import { encode } from '#electron/services/file/format.ts'
import { type Key, newKey } from '#electron/services/file/seal.ts'
import { createStore } from '#electron/services/store/store.ts'
import { updatePerson } from '#shared/people/commands.ts'
import { aCohort, written } from '../support/cohort.ts'
import { type Contender, measure, table } from './measure.ts'

const people = 5000
const turns = 25

/** The least that a durable write can be: all bytes in one file, and the wait until the disk has them. */
async function bareWrite(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'w')
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

async function changes(folder: string, name: string, key: Key | null): Promise<Contender> {
  const path = join(folder, `${name}.cohort`)
  const programme = aCohort({ pairs: people / 2, state: 'under-way' })
  let minute = 0
  const store = createStore({
    disk,
    announcer: createAnnouncer(),
    given: () => ({
      now: `2026-06-16T09:00:00.${String((minute += 1) % 1000).padStart(3, '0')}Z`,
      today: '2026-06-16',
      newId: () => `id-${minute}`,
    }),
  })
  await store.createFrom(path, programme, false)
  if (key) await store.changeKey(key, 'file.changePassphrase')
  const ids = Object.keys(programme.people)
  let turn = 0
  return {
    name,
    run: () =>
      store.apply('people.update', updatePerson, {
        id: ids[(turn += 1) % ids.length],
        changes: { town: `Town ${turn}` },
      }),
  }
}

/** Prints both tables. */
export async function benchFile(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'cohort-bench-'))
  try {
    const content = written(aCohort({ pairs: people / 2, state: 'under-way' }))
    const bytes = encode(content)
    const key = await newKey('four words are enough')
    console.log(
      `A programme of ${people} people and ${people / 2} pairs: ${(bytes.length / 1e6).toFixed(1)} MB; medians of ${turns} turns.\n`,
    )
    const bare: Contender = {
      name: 'bare write and fsync of the same bytes',
      run: () => bareWrite(join(folder, 'bare'), bytes),
    }
    const acknowledged = [
      bare,
      await changes(folder, 'a change acknowledged', null),
      await changes(folder, 'a change acknowledged, with a passphrase', key),
    ]
    console.log(table('Acknowledging (aim: 3× at most)', await measure(acknowledged, turns)), '\n')

    const sealed = bytesOf(content, key)
    const path = join(folder, 'read')
    await bareWrite(path, bytes)
    const text = new TextDecoder().decode(bytes)
    const opening: Contender[] = [
      { name: 'JSON.parse of the same text', run: () => Promise.resolve(JSON.parse(text) as unknown) },
      { name: 'opened: read, checksum, shape, invariants', run: async () => readBytes(await readFile(path)) },
      { name: 'opened with a key', run: () => readBytes(sealed, { key }) },
    ]
    console.log(
      table('Opening (aim: 4× at most; the passphrase itself is drawn once)', await measure(opening, turns)),
    )
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
