/** The disk over a drive that answers as drives do: busy for a moment, without links, swept by somebody else. */
import { describe, expect, it } from 'vitest'
import { createDisk } from '#electron/services/file/disk.ts'
import type { Drive } from '#electron/services/file/drive.ts'
import { emptyDrive } from '#tests/faults/cut/drive.ts'

const failure = (code: string) => Object.assign(new Error(code), { code })
const bytes = (text: string) => new TextEncoder().encode(text)
const textOf = async (drive: Drive, path: string) => new TextDecoder().decode(await drive.readFile(path))

describe('putting a file in place of another', () => {
  it('is tried again while a scanner holds the file, with longer and longer pauses', async () => {
    const drive = emptyDrive()
    const pauses: number[] = []
    let busy = 3
    const disk = createDisk({
      ...drive,
      rename: (from, to) => ((busy -= 1) >= 0 ? Promise.reject(failure('EBUSY')) : drive.rename(from, to)),
      pause: async (milliseconds) => {
        pauses.push(milliseconds)
      },
    })
    await disk.replace('/a', bytes('new'))
    expect(await textOf(drive, '/a')).toBe('new')
    expect(pauses).toEqual(pauses.toSorted((a, b) => a - b))
    expect(pauses).toHaveLength(3)
  })

  it('is refused once the file stays held, and leaves the old one and nothing else', async () => {
    const drive = emptyDrive()
    await createDisk(drive).replace('/a', bytes('old'))
    const disk = createDisk({ ...drive, rename: () => Promise.reject(failure('EBUSY')) })
    await expect(disk.replace('/a', bytes('new'))).rejects.toMatchObject({ code: 'file-is-in-use' })
    expect(await textOf(drive, '/a')).toBe('old')
    expect(await drive.names('/')).toEqual(['a'])
  })

  it('says that the file was taken over when somebody swept the half-written one away', async () => {
    const drive = emptyDrive()
    await createDisk(drive).replace('/a', bytes('old'))
    const disk = createDisk({
      ...drive,
      rename: async (from, to) => {
        await createDisk(drive).sweep('/a')
        await drive.rename(from, to)
      },
    })
    await expect(disk.replace('/a', bytes('late'))).rejects.toMatchObject({
      kind: 'locked',
      code: 'taken-over',
    })
    expect(await textOf(drive, '/a')).toBe('old')
  })

  it('refuses a folder that is not there instead of making it', async () => {
    const drive = emptyDrive()
    const disk = createDisk(drive)
    await expect(disk.replace('/gone/a', bytes('new'))).rejects.toMatchObject({ code: 'no-such-place' })
    await expect(disk.makeInnerFolder('/gone/backups')).rejects.toMatchObject({ code: 'no-such-place' })
    expect(await drive.names('/')).toEqual([])
  })
})

describe('making a new file', () => {
  const withoutLinks = (drive: Drive): Drive => ({ ...drive, link: () => Promise.reject(failure('EPERM')) })

  it.each(['where a file can have a second name', 'where it cannot'])(
    'writes it whole and never over another, %s',
    async (where) => {
      const drive = emptyDrive()
      const disk = createDisk(where === 'where it cannot' ? withoutLinks(drive) : drive)
      await disk.createNew('/a', bytes('first'))
      await expect(disk.createNew('/a', bytes('second'))).rejects.toMatchObject({
        code: 'file-is-there-already',
      })
      expect(await textOf(drive, '/a')).toBe('first')
      expect(await drive.names('/')).toEqual(['a'])
    },
  )

  it('lets only one of two who come at once have the name', async () => {
    for (const one of [emptyDrive(), withoutLinks(emptyDrive())]) {
      const disk = createDisk(one)
      const done = await Promise.allSettled(['x', 'y'].map((text) => disk.createNew('/a', bytes(text))))
      expect(done.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
      expect(await one.names('/')).toEqual(['a'])
    }
  })

  it.each(['link', 'rename', 'syncFolder'] as const)('leaves nothing where the %s fails', async (call) => {
    const drive = emptyDrive()
    const below = call === 'rename' ? withoutLinks(drive) : drive
    const disk = createDisk({ ...below, [call]: () => Promise.reject(failure('EIO')) })
    await expect(disk.createNew('/a', bytes('new'))).rejects.toMatchObject({ code: 'disk-failed' })
    expect(await drive.names('/')).toEqual([])
  })
})

describe('asking whether a file is there', () => {
  it('is refused where the drive cannot tell, since what is there must not be written over', async () => {
    const disk = createDisk({ ...emptyDrive(), facts: () => Promise.reject(failure('EIO')) })
    await expect(disk.exists('/a')).rejects.toMatchObject({ code: 'disk-failed' })
  })
})
