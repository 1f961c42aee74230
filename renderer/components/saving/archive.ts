/** Several files as one ZIP archive, stored without compression: PDFs are compressed already. */

export interface ArchivedFile {
  name: string
  bytes: Uint8Array
}

const table = Uint32Array.from({ length: 256 }, (_, start) => {
  let value = start
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value
})

/** The checksum of ZIP (CRC-32, ISO 3309). */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) crc = (crc >>> 8) ^ (table[(crc ^ byte) & 0xff] ?? 0)
  return (crc ^ 0xffffffff) >>> 0
}

/** Little-endian numbers, each with its width in bytes. */
function packed(...fields: readonly [value: number, width: 2 | 4][]): Uint8Array {
  const view = new DataView(new ArrayBuffer(fields.reduce((sum, [, width]) => sum + width, 0)))
  let at = 0
  for (const [value, width] of fields) {
    if (width === 2) view.setUint16(at, value, true)
    else view.setUint32(at, value, true)
    at += width
  }
  return new Uint8Array(view.buffer)
}

/** Names are UTF-8. */
const utf8 = 0x0800
/** 1 January 1980, the first day a ZIP knows: the same files give the same archive. */
const day = 0x0021

/** The archive's bytes (APPNOTE 6.3: local headers with their files, the directory, its end). Files are under 4 GB. */
export function zipped(files: readonly ArchivedFile[]): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let offset = 0
  for (const { name, bytes } of files) {
    const label = new TextEncoder().encode(name)
    const size = bytes.length
    const about = packed(
      [20, 2],
      [utf8, 2],
      [0, 2],
      [0, 2],
      [day, 2],
      [crc32(bytes), 4],
      [size, 4],
      [size, 4],
      [label.length, 2],
      [0, 2],
    )
    const local = [packed([0x04034b50, 4]), about, label, bytes]
    parts.push(...local)
    directory.push(
      packed([0x02014b50, 4], [20, 2]),
      about,
      packed([0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]),
      label,
    )
    offset += local.reduce((sum, part) => sum + part.length, 0)
  }
  const length = directory.reduce((sum, part) => sum + part.length, 0)
  const count = files.length
  parts.push(
    ...directory,
    packed([0x06054b50, 4], [0, 2], [0, 2], [count, 2], [count, 2], [length, 4], [offset, 4], [0, 2]),
  )
  const archive = new Uint8Array(offset + length + 22)
  let at = 0
  for (const part of parts) {
    archive.set(part, at)
    at += part.length
  }
  return archive
}
