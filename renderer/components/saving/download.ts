/** Hands bytes that a host without folders made to the browser: one file as it is, several as one archive. */
import type { Written } from '#shared/contract/print.ts'
import { zipped } from './archive.ts'

const types: Record<string, string> = {
  pdf: 'application/pdf',
  csv: 'text/csv',
  zip: 'application/zip',
  eml: 'message/rfc822',
  txt: 'text/plain',
}

const bytesOf = (base64: string) => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))

function download(name: string, bytes: Uint8Array<ArrayBuffer>): void {
  const type = types[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream'
  const address = URL.createObjectURL(new Blob([bytes], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // Revoked later: some browsers fetch the address only after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

/**
 * Gives the browser the files that came with their bytes; answers the name of the archive where there were several,
 * since a browser takes only a few downloads at once and drops the others without a word.
 */
export function downloadAll(files: Written['files'], archive = 'Cohort Desk'): string | null {
  const own = files.flatMap(({ name, data }) => (data === undefined ? [] : [{ name, bytes: bytesOf(data) }]))
  const [only, ...others] = own
  if (!only) return null
  if (others.length === 0) {
    download(only.name, only.bytes)
    return null
  }
  const name = `${archive.replace(/[<>:"/\\|?*\p{Cc}]/gu, ' ').trim()}.zip`
  download(name, zipped(own))
  return name
}
