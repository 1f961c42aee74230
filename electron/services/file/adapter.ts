/** lowdb's adapters: our encoding of programmes, plain JSON for the app's own files, one durable write for both. */
import type { Adapter } from 'lowdb'
import { dirname } from 'node:path'
import { bytesOf, readBytes } from './cohort-file.ts'
import type { Disk } from './disk.ts'
import type { Content } from './format.ts'
import type { Key } from './seal.ts'

/** Reads answer null where there is no file; damaged files are refused and never written to by reading. */
export const cohortFile = (
  disk: Disk,
  path: string,
  /** `trying` is told what is going to be written; `lastLook` is the disk's. */
  about: { key: () => Key | null; trying: (bytes: Uint8Array) => void; lastLook: () => Promise<void> },
): Adapter<Content> => ({
  read: async () => {
    const bytes = await disk.read(path)
    return bytes === null ? null : (await readBytes(bytes, { key: about.key() })).content
  },
  write: (content) => {
    const bytes = bytesOf(content, about.key())
    about.trying(bytes)
    return disk.replace(path, bytes, about.lastLook)
  },
})

/** lowdb's adapter for the app's own small files (settings, recent list): plain JSON, the same durable write. */
export const jsonFile = <T>(disk: Disk, path: string, parse: (json: unknown) => T | null): Adapter<T> => ({
  read: async () => {
    const bytes = await disk.read(path)
    if (bytes === null) return null
    try {
      return parse(JSON.parse(new TextDecoder().decode(bytes)))
    } catch {
      return null
    }
  },
  write: async (value) => {
    await disk.makeFolder(dirname(path))
    await disk.replace(path, new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`))
  },
})
