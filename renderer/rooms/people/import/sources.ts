/** Tables on their way in: files dropped or chosen, paths from a dialog, cells pasted. */

export interface Source {
  name: string
  path?: string
  /** Base64. */
  data?: string
}

/** Bytes as base64, in pieces small enough for a call's arguments. */
export function base64(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192))
  return btoa(text)
}

/** Files of the browser, read whole. */
export const fromFiles = (files: readonly File[]): Promise<Source[]> =>
  Promise.all(
    files.map(async (file) => ({ name: file.name, data: base64(new Uint8Array(await file.arrayBuffer())) })),
  )

/** Paths of the host, which reads them itself. */
export const fromPaths = (paths: readonly string[]): Source[] =>
  paths.map((path) => ({ name: path.split(/[\\/]/).at(-1) ?? path, path }))

/** Cells copied out of a spreadsheet: tabs and line ends. */
export const fromText = (name: string, text: string): Source => ({
  name,
  data: base64(new TextEncoder().encode(text)),
})
