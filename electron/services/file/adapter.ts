/** lowdb's adapter for a `.cohort` file: our encoding, our durable write. */
import type { Adapter } from 'lowdb'
import { type Content, decode, encode } from './format.ts'
import type { Disk } from './disk.ts'

/** Reads answer null where there is no file; damaged files are refused and never written to by reading. */
export const cohortFile = (disk: Disk, path: string): Adapter<Content> => ({
  read: async () => {
    const bytes = await disk.read(path)
    return bytes === null ? null : decode(bytes)
  },
  write: (content) => disk.replace(path, new TextEncoder().encode(encode(content))),
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
  write: (value) => disk.replace(path, new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`)),
})
