/** The archive of many files: read back with nothing of ours, every name and byte is there. */
import { crc32 } from 'node:zlib'
import { expect, test } from 'vitest'
import { zipped } from '#renderer/components/saving/archive.ts'

/** Reads a stored ZIP by its directory, as an unpacker does. */
function unpacked(archive: Uint8Array) {
  const view = new DataView(archive.buffer)
  const end = archive.length - 22
  expect(view.getUint32(end, true)).toBe(0x06054b50)
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  return Array.from({ length: count }, () => {
    expect(view.getUint32(at, true)).toBe(0x02014b50)
    const utf8 = (view.getUint16(at + 8, true) & 0x0800) !== 0
    const [crc, size] = [view.getUint32(at + 16, true), view.getUint32(at + 24, true)]
    const nameLength = view.getUint16(at + 28, true)
    const local = view.getUint32(at + 42, true)
    const name = new TextDecoder(utf8 ? 'utf-8' : 'latin1').decode(
      archive.slice(at + 46, at + 46 + nameLength),
    )
    at += 46 + nameLength
    expect(view.getUint32(local, true)).toBe(0x04034b50)
    const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
    const bytes = archive.slice(from, from + size)
    expect(crc32(bytes)).toBe(crc)
    return { name, bytes: Buffer.from(bytes).toString('latin1') }
  })
}

test('files come out of the archive as they went in, Cyrillic names too', () => {
  const files = [
    { name: '26-01 Милица Ђурић – Vesna Čolić.pdf', bytes: 'one' },
    { name: 'empty.pdf', bytes: '' },
    { name: 'large.pdf', bytes: 'a quick round of bytes '.repeat(9000) },
  ]
  const archive = zipped(files.map(({ name, bytes }) => ({ name, bytes: new TextEncoder().encode(bytes) })))
  expect(unpacked(archive)).toEqual(files)
})
