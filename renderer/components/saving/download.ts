/** Hands bytes that a host without folders made to the browser as downloads. */
import type { Written } from '#shared/contract/print.ts'

const types: Record<string, string> = { pdf: 'application/pdf', csv: 'text/csv' }

function download(name: string, base64: string): void {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
  const type = types[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream'
  const address = URL.createObjectURL(new Blob([bytes], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // Revoked later: some browsers fetch the address only after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

/** Every file that came with its bytes; the browser asks or saves as it is set to. */
export function downloadAll(files: Written['files']): void {
  for (const { name, data } of files) if (data !== undefined) download(name, data)
}
