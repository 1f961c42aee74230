/** Opening a file as a coordinator meets it: a passphrase, damage, an earlier copy, somebody else who has it open. */
import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { bytesOf } from '#electron/services/file/cohort-file.ts'
import { disk } from '#electron/services/file/disk.ts'
import { decode, encode } from '#electron/services/file/format.ts'
import { claimLock } from '#electron/services/file/lock.ts'
import { newKey } from '#electron/services/file/seal.ts'
import { aCohort } from '#tests/support/cohort.ts'
import { mountApp, type Mounted } from '#tests/support/app.tsx'

const cohort = aCohort({ pairs: 3, state: 'under-way' })
const history = { entries: [], dropped: 0 }
const at = '2026-06-16T07:00:00.000Z'
const written = (revision: number) => encode({ revision, at, programme: cohort, history })
const passphrase = 'nine quiet herons'
const key = await newKey(passphrase)
const sealed = bytesOf({ revision: 5, at, programme: cohort, history }, key)
const torn = Buffer.from(written(815)).subarray(0, 9000)
const damage = { name: 'Open an earlier copy in its place?' }

/** The start room, with a file `Quay.cohort` in the documents. */
async function withFile(bytes: Uint8Array, about: Parameters<typeof mountApp>[0] = {}) {
  const mounted = await mountApp({ at: '/start', ...about })
  const path = join(mounted.folder, 'Quay.cohort')
  await writeFile(path, bytes)
  return { ...mounted, path, backups: join(mounted.folder, 'Quay backups') }
}

/** Opens a file by its path, as a host without dialogs asks for it. */
async function open({ user }: Pick<Mounted, 'user'>, path: string) {
  await user.click(await screen.findByRole('button', { name: 'Open a file…' }))
  const dialog = await screen.findByRole('dialog', { name: 'Which file?' })
  await user.type(within(dialog).getByRole('textbox', { name: 'Path of the file' }), path)
  await user.click(within(dialog).getByRole('button', { name: 'Open it' }))
}

describe('a file with a passphrase', () => {
  it('asks for it, says at the field that it is wrong, and opens with the right one', async () => {
    const mounted = await withFile(sealed)
    const { user, client, path } = mounted
    await open(mounted, path)
    const dialog = await screen.findByRole('dialog', { name: 'What is the passphrase?' })
    expect(dialog.textContent).toContain('Quay.cohort')
    const field = within(dialog).getByLabelText<HTMLInputElement>('Passphrase')
    expect(field.type).toBe('password')
    await waitFor(() => expect(document.activeElement).toBe(field))
    await user.type(field, 'nine loud herons{Enter}')
    expect(await within(dialog).findByText(/This is not the passphrase of the programme/)).toBeTruthy()
    expect(field.value).toBe('nine loud herons')
    expect(await client.programme.current()).toBeNull()
    await user.clear(field)
    await user.type(field, `${passphrase}{Enter}`)
    await waitFor(async () => expect((await client.programme.current())?.file.sealed).toBe(true))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    await waitFor(() => expect(location.hash).toBe('#/today'))
  })

  it('asks for it again once it was locked, and can be left closed', async () => {
    const mounted = await withFile(sealed)
    const { user, client, path } = mounted
    await client.programme.open({ path, passphrase })
    await client.file.lock()
    const dialog = await screen.findByRole('dialog', { name: 'Locked. What is the passphrase?' })
    expect(dialog.textContent).toContain('All of it is saved.')
    await user.click(within(dialog).getByRole('button', { name: 'Leave it closed' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(await screen.findByRole('button', { name: 'New programme' })).toBeTruthy()
    expect(await client.programme.current()).toBeNull()
  })

  it('leads back to where the work was when it was locked', async () => {
    const mounted = await withFile(sealed)
    const { user, client, path } = mounted
    await client.programme.open({ path, passphrase })
    await screen.findByRole('button', { name: /^People/ })
    await user.click(screen.getByRole('button', { name: 'Settings' }))
    await user.click(await screen.findByRole('button', { name: 'Rhythm and rules' }))
    expect(location.hash).toBe('#/settings/rhythm')
    await client.file.lock()
    const dialog = await screen.findByRole('dialog', { name: 'Locked. What is the passphrase?' })
    await waitFor(() => expect(location.hash).toBe('#/start'))
    await user.type(within(dialog).getByLabelText('Passphrase'), `${passphrase}{Enter}`)
    await waitFor(() => expect(location.hash).toBe('#/settings/rhythm'))
  })
})

describe('a damaged file', () => {
  it('is told with what was kept and with its copies, and gives its place to the newest good one', async () => {
    const mounted = await withFile(torn)
    const { user, client, path, backups } = mounted
    await mkdir(backups)
    await writeFile(join(backups, 'Quay 1.cohort'), written(812))
    await writeFile(join(backups, 'Quay 2.cohort'), torn.subarray(0, 8000))
    await open(mounted, path)
    const dialog = await screen.findByRole('dialog', damage)
    expect(dialog.textContent).toContain('The file is damaged')
    expect(dialog.textContent).toContain('Quay damaged 2026-06-16 090000.cohort')
    expect(dialog.textContent).toContain('It was at revision 815.')
    const copies = within(dialog).getAllByRole<HTMLInputElement>('radio')
    expect(copies.map((copy) => [copy.checked, copy.disabled])).toEqual([
      [true, false],
      [false, true],
    ])
    expect(dialog.textContent).toContain('revision 812 of 815')
    expect(dialog.textContent).toContain('the last 3 changes would be missing')
    expect(await readFile(path)).toEqual(torn)
    await user.click(within(dialog).getByRole('button', { name: 'Open this copy in its place' }))
    await waitFor(async () => expect((await client.programme.current())?.file.revision).toBe(812))
    await waitFor(() => expect(location.hash).toBe('#/today'))
    expect(decode(await readFile(path)).revision).toBe(812)
    expect(await readFile(join(backups, 'Quay damaged 2026-06-16 090000.cohort'))).toEqual(torn)
  })

  it('can be left as it is', async () => {
    const mounted = await withFile(torn)
    const { user, client, path } = mounted
    await open(mounted, path)
    const dialog = await screen.findByRole('dialog', damage)
    expect(dialog.textContent).toContain('No copy of it is known.')
    await user.click(within(dialog).getByRole('button', { name: 'Leave it' }))
    await waitFor(() => expect(screen.queryByRole('dialog', damage)).toBeNull())
    expect(await readFile(path)).toEqual(torn)
    expect(await client.programme.current()).toBeNull()
  })

  it('gives what can still be read to a new file, with every loss in words', async () => {
    const mounted = await withFile(torn)
    const { user, client, path, folder } = mounted
    await open(mounted, path)
    await user.click(await screen.findByRole('button', { name: 'Recover what can be read' }))
    const dialog = await screen.findByRole('dialog', { name: 'Open what could be read?' })
    expect(dialog.textContent).toContain('Quay recovered.cohort')
    const losses = within(dialog).getByRole('list', { name: 'What to know of it' })
    expect(losses.textContent).toContain('The file breaks off before its end.')
    expect(losses.textContent).toContain('look through names, dates and figures')
    await user.click(within(dialog).getByRole('button', { name: 'Open it' }))
    await waitFor(async () =>
      expect((await client.programme.current())?.file.path).toBe(join(folder, 'Quay recovered.cohort')),
    )
    expect(await readFile(path)).toEqual(torn)
  })

  it('says why a copy could not take its place, and changes nothing', async () => {
    const mounted = await withFile(torn)
    const { user, client, path, backups } = mounted
    await mkdir(backups)
    await writeFile(join(backups, 'Quay 1.cohort'), written(812))
    const held = await claimLock(disk, path, { who: 'Marija', now: () => '2026-06-16T09:00:00.000Z' })
    await open(mounted, path)
    const dialog = await screen.findByRole('dialog', damage)
    await user.click(within(dialog).getByRole('button', { name: 'Open this copy in its place' }))
    expect((await within(dialog).findByRole('alert')).textContent).toContain('Marija has this file open.')
    expect(await readFile(path)).toEqual(torn)
    expect(await client.programme.current()).toBeNull()
    await held.claim?.release()
  })
})

describe('a file of a newer version', () => {
  it('is refused with a sentence, and asks for nothing', async () => {
    const newer = Buffer.from(written(3))
      .toString('latin1')
      .replace(/"version":\d+/, '"version":99')
    const mounted = await withFile(Buffer.from(newer, 'latin1'))
    await open(mounted, mounted.path)
    expect(await screen.findByText(/The file is of version 99/)).toBeTruthy()
    expect(screen.queryByRole('dialog', damage)).toBeNull()
  })
})

describe('a file that the system hands over', () => {
  it('is opened by the same dialogs, once', async () => {
    let waiting: string | null = null
    const mounted = await withFile(sealed, {
      desktop: {
        chooseFile: () => Promise.resolve([]),
        reveal: () => Promise.resolve(),
        handed: () => {
          const path = waiting
          waiting = null
          return path
        },
      },
    })
    waiting = mounted.path
    mounted.announce('host.asked', { what: 'handed' })
    expect(await screen.findByRole('dialog', { name: 'What is the passphrase?' })).toBeTruthy()
    expect(waiting).toBeNull()
  })
})

describe('a programme that somebody else has open', () => {
  it('says who has it, can be read, and is read again', async () => {
    const mounted = await withFile(written(5))
    const { user, client, path } = mounted
    const held = await claimLock(disk, path, { who: 'Marija', now: () => '2026-06-16T08:59:00.000Z' })
    const lock = await readFile(`${path}.lock`, 'utf8')
    await writeFile(`${path}.lock`, lock.replace(/"(host|machine)":"[^"]*"/g, '"$1":"quay-2"'))
    await open(mounted, path)
    const banner = (await screen.findByText(/has this programme open/)).closest('[role=status]')
    expect(banner?.textContent).toContain('Marija has this programme open. Here it can only be read.')
    expect(banner?.textContent).toContain('quay-2')
    expect(screen.getByText('Read only')).toBeTruthy()
    await writeFile(path, written(6))
    await user.click(screen.getByRole('button', { name: 'Read again' }))
    await waitFor(async () => expect((await client.programme.current())?.file.revision).toBe(6))
    await held.claim?.release()
  })

  it('that was left behind is taken over only after a question', async () => {
    const mounted = await withFile(written(5))
    const { user, client, path } = mounted
    await writeFile(`${path}.lock`, 'what a power cut left')
    await open(mounted, path)
    await user.click(await screen.findByRole('button', { name: 'Take over…' }))
    const dialog = await screen.findByRole('dialog', { name: 'Take over the writing?' })
    expect((await client.programme.current())?.file.readOnly?.why).toBe('left-behind')
    await user.click(within(dialog).getByRole('button', { name: 'Take over' }))
    await waitFor(async () => expect((await client.programme.current())?.file.readOnly).toBeNull())
    await waitFor(() => expect(screen.queryByText('Read only')).toBeNull())
  })
})

describe('a file that was changed elsewhere', () => {
  it('is compared, and ours is kept with theirs among the backups', async () => {
    const mounted = await withFile(written(5))
    const { user, client, path, backups } = mounted
    await open(mounted, path)
    await waitFor(() => expect(location.hash).toBe('#/today'))
    await copyFile(path, `${path}.old`)
    const theirs = encode({ revision: 9, at, programme: { ...cohort, organisation: 'Other House' }, history })
    await writeFile(path, theirs)
    await client.programme.changeSettings({ rhythmDays: 9 }).catch(() => undefined)
    await user.click(await screen.findByRole('button', { name: 'Compare…' }))
    const dialog = await screen.findByRole('dialog', { name: 'Which of the two is kept?' })
    expect(await within(dialog).findByText('Other House')).toBeTruthy()
    await user.click(within(dialog).getByRole('button', { name: 'Keep what is here' }))
    await waitFor(async () => expect(decode(await readFile(path)).programme.settings.rhythmDays).toBe(9))
    const kept = await Promise.all((await readdir(backups)).map((name) => readFile(join(backups, name))))
    expect(kept).toContainEqual(Buffer.from(theirs))
  })
})

describe('in Serbian', () => {
  it('says the same of a damaged file', async () => {
    const mounted = await withFile(torn, { language: 'sr-Latn' })
    const { user, path } = mounted
    await user.click(await screen.findByRole('button', { name: 'Otvorite datoteku…' }))
    await user.type(await screen.findByRole('textbox', { name: 'Putanja do datoteke' }), path)
    await user.click(screen.getByRole('button', { name: 'Otvorite je' }))
    const dialog = await screen.findByRole('dialog', { name: 'Otvoriti raniju kopiju na njenom mestu?' })
    expect(dialog.textContent).toContain('Datoteka je oštećena')
  })
})
