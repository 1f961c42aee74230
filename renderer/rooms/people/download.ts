/** Hands bytes that a host without folders made to the browser as a download. */

/** `data` is base64; the browser asks or saves as it is set to. */
export function download(name: string, data: string): void {
  const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0))
  const address = URL.createObjectURL(new Blob([bytes], { type: 'text/csv' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // Revoked later: some browsers fetch the address only after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
