/** A drive whose every call passes by somebody who may count it, cut there, or fail it. */
import type { Drive, DriveFile } from '#electron/services/file/drive.ts'

export type CallName = Exclude<keyof Drive, 'pause'> | `file.${keyof DriveFile}`

export interface Call {
  name: CallName
  path: string
  /** From 1. */
  number: number
}

/** Answers in place of a call, or lets it go on. */
export type Around = <T>(call: Call, go: () => Promise<T>) => Promise<T>

/** The drive with `around` at each of its calls; waiting between two tries takes no time. */
export function passing(drive: Drive, around: Around): Drive {
  let number = 0
  const at = <T>(name: CallName, path: string, go: () => Promise<T>): Promise<T> =>
    around({ name, path, number: (number += 1) }, go)
  const fileAt = (path: string, file: DriveFile): DriveFile => ({
    write: (bytes) => at('file.write', path, () => file.write(bytes)),
    size: () => at('file.size', path, () => file.size()),
    sync: () => at('file.sync', path, () => file.sync()),
    close: () => at('file.close', path, () => file.close()),
  })
  return {
    create: async (path) => fileAt(path, await at('create', path, () => drive.create(path))),
    rename: (from, to) => at('rename', to, () => drive.rename(from, to)),
    link: (from, to) => at('link', to, () => drive.link(from, to)),
    syncFolder: (folder) => at('syncFolder', folder, () => drive.syncFolder(folder)),
    rewrite: (path, change) => at('rewrite', path, () => drive.rewrite(path, change)),
    readFile: (path) => at('readFile', path, () => drive.readFile(path)),
    readStart: (path, length) => at('readStart', path, () => drive.readStart(path, length)),
    names: (folder) => at('names', folder, () => drive.names(folder)),
    facts: (path) => at('facts', path, () => drive.facts(path)),
    real: (path) => drive.real(path),
    makeFolder: (path) => at('makeFolder', path, () => drive.makeFolder(path)),
    makeInner: (path) => at('makeInner', path, () => drive.makeInner(path)),
    remove: (path) => at('remove', path, () => drive.remove(path)),
    pause: () => Promise.resolve(),
  }
}
