/** What happens while a copy is read or kept: another file is opened, somebody is erased, a change is made. */
import { copyFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createBackend } from '#electron/services/backend.ts'
import { readCohort } from '#electron/services/file/cohort-file.ts'
import { disk } from '#electron/services/file/disk.ts'
import { inProcess } from '#electron/services/in-process.ts'
import { createClient } from '#shared/contract/client.ts'
import { contract } from '#shared/contract/index.ts'
import { personFields } from '#shared/model/person.ts'
import { aCohort } from '#tests/support/cohort.ts'
import { details } from '#tests/support/details.ts'
import { testParts } from '#tests/support/hosts/parts.ts'

let folder = ''
let path = ''
let copy = ''
const ends: (() => Promise<void>)[] = []
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cohort-meanwhile-'))
  path = join(folder, 'Circle.cohort')
  copy = join(folder, 'Circle (copy).cohort')
})
afterEach(async () => {
  for (const end of ends.splice(0)) await end()
  await rm(folder, { recursive: true, force: true })
})

/** A desk with a file of a whole cohort, a copy of it beside, and a moment to do something once that copy is being read. */
async function begun() {
  let meanwhile: (() => Promise<unknown>) | null = null
  const backend = await createBackend({
    ...testParts(folder),
    disk: {
      ...disk,
      read: async (from) => {
        const bytes = await disk.read(from)
        const now = from === copy ? meanwhile : null
        if (now) meanwhile = null
        await now?.()
        return bytes
      },
    },
  })
  ends.push(() => backend.close())
  const client = createClient(contract, inProcess(backend.dispatch, backend.announcer))
  await backend.store.createFrom(path, aCohort({ pairs: 3, state: 'under-way' }), false)
  await copyFile(path, copy)
  await client.people.add({ role: 'mentor', fields: personFields.parse({ name: 'Una', places: 1 }) })
  return {
    client,
    store: backend.store,
    whileRead: (act: () => Promise<unknown>) => void (meanwhile = act),
  }
}
const add = (client: Awaited<ReturnType<typeof begun>>['client'], name: string) =>
  client.people.add({ role: 'mentor', fields: personFields.parse({ name, places: 1 }) })
const programmeAt = async (at: string) => (await readCohort(disk, at)).content.programme
const namesAt = async (at: string) => Object.values((await programmeAt(at)).people).map(({ name }) => name)

describe.each([
  ['a restored backup', (client) => client.backups.restore({ from: copy })],
  ['a chosen copy', (client) => client.copies.adopt({ from: copy })],
] as [string, (client: Awaited<ReturnType<typeof begun>>['client']) => Promise<unknown>][])(
  '%s',
  (_, put) => {
    it('is not put into another file that was opened while it was read', async () => {
      const { client, whileRead } = await begun()
      const elsewhere = join(folder, 'Other.cohort')
      whileRead(() => client.programme.create({ path: elsewhere, details }))
      await expect(put(client)).rejects.toMatchObject({ failure: { code: 'no-programme-open' } })
      expect((await programmeAt(elsewhere)).name).toBe(details.name)
    })

    it('brings nobody back who was erased while it was read', async () => {
      const { client, store, whileRead } = await begun()
      const name = store.programme().people['mentor-1']?.name ?? ''
      whileRead(() => client.privacy.erase({ personIds: ['mentor-1'] }))
      await put(client)
      expect(JSON.stringify(store.programme())).not.toContain(name)
      expect(store.programme().people['mentor-1']).toBeUndefined()
      expect(await readFile(path, 'utf8')).not.toContain(name)
    })

    it('takes the place of no change that is not kept', async () => {
      const { client, whileRead } = await begun()
      whileRead(() => add(client, 'Made meanwhile'))
      await put(client)
      const beside = join(folder, 'Circle backups')
      const kept = await Promise.all((await readdir(beside)).map((name) => namesAt(join(beside, name))))
      expect([...kept, await namesAt(path)].some((names) => names.includes('Made meanwhile'))).toBe(true)
    })
  },
)

describe('A copy that is open in another window', () => {
  it('is not moved away from there', async () => {
    const { client } = await begun()
    const other = await createBackend(testParts(join(folder, 'other')))
    ends.push(() => other.close())
    await other.store.open(copy)
    await expect(client.copies.setAside({ path: copy })).rejects.toMatchObject({
      failure: { kind: 'locked' },
    })
    expect(await readdir(folder)).toContain('Circle (copy).cohort')
  })
})

describe('A file with a name as long as a name can be', () => {
  it('is refused by what is wrong with it where no room is left for a write beside it', async () => {
    const { client } = await begun()
    const long = join(folder, `${'ж'.repeat(124)}.cohort`)
    await expect(client.programme.create({ path: long, details })).rejects.toMatchObject({
      failure: { kind: 'invalid', code: 'name-too-long' },
    })
    expect(await readdir(folder)).not.toContain(`${'ж'.repeat(124)}.cohort`)
  })
})

describe('A backup whose beginning is damaged', () => {
  it.each([
    ['"at":"20', '"at":"2?'],
    ['T', ' '],
    [/"at":"(\d{4})-\d\d/, '"at":"$1-99'],
    [/"revision":/, '"revision":9999999999999999999999'],
  ])('keeps none of the others from being listed and made (%s)', async (from, to) => {
    const { client } = await begun()
    await client.backups.make({})
    const beside = join(folder, 'Circle backups')
    const [name = ''] = await readdir(beside)
    const text = await readFile(join(beside, name), 'utf8')
    await writeFile(join(beside, `Circle 2026-06-01 08.00 r1.cohort`), text.replace(from, to))
    await add(client, 'Vid')
    expect((await client.backups.list({})).backups.length).toBeGreaterThan(1)
    expect((await client.backups.make({})).unreached).toEqual([])
    expect((await client.rescue.examine({ path })).verdict).toBe('sound')
  })
})
