/** Files that a job writes: all of them, or, where it fails or is cancelled, none. */
import { basename, dirname, join } from 'node:path'
import type { Written } from '#shared/contract/print.ts'
import { Refusal } from '#shared/model/refusal.ts'
import { labelOf } from '../file/cohort-file.ts'
import type { Disk } from '../file/disk.ts'

export interface Output {
  /** Writes one file into the target, or keeps it for a download. Refuses to write over a programme (`is-a-programme`). */
  add(name: string, bytes: Uint8Array): Promise<void>
  written(): Written
  /** Takes back what was written so far; a file that was there before stays, in its new state. */
  undo(): Promise<void>
}

/** File systems take 255 bytes; an ending, and the mark of a file that is being written, must fit as well. */
const mostBytes = 200
const bytesOf = (words: string): number => new TextEncoder().encode(words).length

function cut(words: string): string {
  if (bytesOf(words) <= mostBytes) return words
  const letters = [...words].slice(0, mostBytes)
  while (bytesOf(letters.join('')) > mostBytes) letters.pop()
  return letters.join('')
}

/** What no file system objects to: no reserved sign or name, no dot or space at an end, at most 200 bytes of UTF-8. */
export function fileName(words: string): string {
  const plain = words
    .replace(/[<>:"/\\|?*\p{Cc}\p{Bidi_Control}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+/, '')
  const name = cut(plain).replace(/[. ]+$/, '')
  return /^(con|prn|aux|nul|com\d|lpt\d)?(\.|$)/i.test(name) ? `_${name}` : name
}

/** Output into a folder, to one file, or (target null) as downloads. */
export function outputTo(disk: Disk, target: string | null, as: 'folder' | 'file'): Output {
  const files: Written['files'] = []
  const made: string[] = []
  return {
    add: async (name, bytes) => {
      if (target === null) {
        files.push({ path: null, name, data: Buffer.from(bytes).toString('base64') })
        return
      }
      const path = as === 'folder' ? join(target, name) : target
      if (await labelOf(disk, path))
        throw new Refusal('conflict', 'is-a-programme', { params: { file: basename(path) } })
      const isNew = !(await disk.exists(path))
      await disk.makeFolder(dirname(path))
      await disk.replace(path, bytes)
      if (isNew) made.push(path)
      files.push({ path, name })
    },
    written: () => ({ files }),
    undo: async () => {
      for (const path of made) await disk.remove(path).catch(() => undefined)
    },
  }
}

/** Runs the writing of a job; a failure takes its files back. */
export async function allOrNone(
  output: Output,
  write: () => Promise<void>,
  signal: AbortSignal,
): Promise<Written> {
  try {
    await write()
    signal.throwIfAborted()
    return output.written()
  } catch (error) {
    await output.undo()
    throw error
  }
}
