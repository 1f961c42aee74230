/** Files that a job writes: all of them, or, where it fails or is cancelled, none. */
import { join } from 'node:path'
import type { Written } from '#shared/contract/print.ts'
import type { Disk } from '../file/disk.ts'

export interface Output {
  /** Writes one file into the target, or keeps it for a download. */
  add(name: string, bytes: Uint8Array): Promise<void>
  written(): Written
  /** Takes back what was written so far. */
  undo(): Promise<void>
}

/** What no file system objects to. */
export const fileName = (words: string): string =>
  words
    .replace(/[<>:"/\\|?*\p{Cc}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/[. ]+$/, '')
    .trim()
    .slice(0, 120)

/** Output into a folder, to one file, or (target null) as downloads. */
export function outputTo(disk: Disk, target: string | null, as: 'folder' | 'file'): Output {
  const files: Written['files'] = []
  return {
    add: async (name, bytes) => {
      if (target === null) {
        files.push({ path: null, name, data: Buffer.from(bytes).toString('base64') })
        return
      }
      const path = as === 'folder' ? join(target, name) : target
      await disk.replace(path, bytes)
      files.push({ path, name })
    },
    written: () => ({ files }),
    undo: async () => {
      for (const { path } of files) if (path !== null) await disk.remove(path)
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
