/** From bytes to text: says which encoding a file is in and reads it, without any host's decoder. */
import { codePages, type CodePage, type Encoding } from './encodings.ts'

const broken = 0xfffd

/** UTF-16 code units as a string, in pieces small enough for a call's arguments. */
function toText(units: Uint16Array): string {
  const pieces: string[] = []
  for (let at = 0; at < units.length; at += 8192)
    pieces.push(Reflect.apply(String.fromCharCode, null, units.subarray(at, at + 8192)))
  return pieces.join('')
}

interface Utf8 {
  text: string
  /** Whole characters of two bytes or more. */
  whole: number
  /** Bytes that are no UTF-8, each read as U+FFFD. */
  broken: number
}

/** Reads UTF-8 strictly: overlong forms, surrogates and stray bytes count as broken. */
function utf8(bytes: Uint8Array): Utf8 {
  const units = new Uint16Array(bytes.length)
  let length = 0
  let whole = 0
  let bad = 0
  for (let at = 0; at < bytes.length;) {
    const first = bytes[at] ?? 0
    if (first < 0x80) {
      units[length++] = first
      at += 1
      continue
    }
    const size = first >= 0xc2 && first < 0xe0 ? 2 : first >= 0xe0 && first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0
    let point = first & (0xff >> (size + 1))
    let seen = 1
    const follows = size > 1 && first >= 0xc2
    while (follows && seen < size && ((bytes[at + seen] ?? 0) & 0xc0) === 0x80)
      point = (point << 6) | ((bytes[at + seen++] ?? 0) & 0x3f)
    const least = size === 3 ? 0x800 : size === 4 ? 0x10000 : 0x80
    const sound =
      follows && seen === size && point >= least && point < 0x110000 && (point & ~0x7ff) !== 0xd800
    if (!sound) {
      units[length++] = broken
      bad += 1
      at += 1
      continue
    }
    whole += 1
    at += size
    if (point < 0x10000) units[length++] = point
    else {
      units[length++] = 0xd800 + ((point - 0x10000) >> 10)
      units[length++] = 0xdc00 + ((point - 0x10000) & 0x3ff)
    }
  }
  return { text: toText(units.subarray(0, length)), whole, broken: bad }
}

function utf16(bytes: Uint8Array, big: boolean): string {
  const units = new Uint16Array(bytes.length >> 1)
  for (let at = 0; at < units.length; at++) {
    const [left, right] = [bytes[2 * at] ?? 0, bytes[2 * at + 1] ?? 0]
    units[at] = big ? (left << 8) | right : (right << 8) | left
  }
  return toText(units)
}

function fromCodePage(bytes: Uint8Array, page: CodePage): string {
  const upper = codePages[page].map((letter) => letter.charCodeAt(0))
  return toText(Uint16Array.from(bytes, (byte) => (byte < 128 ? byte : (upper[byte - 128] ?? broken))))
}

/** How many bytes of the sample are zero at even and at odd places. */
function zeros(bytes: Uint8Array): { even: number; odd: number; pairs: number } {
  const end = Math.min(bytes.length & ~1, 8192)
  let even = 0
  let odd = 0
  for (let at = 0; at < end; at += 2) {
    if (bytes[at] === 0) even += 1
    if (bytes[at + 1] === 0) odd += 1
  }
  return { even, odd, pairs: end / 2 }
}

/** UTF-16 without its mark: zero bytes on one side only, at least where separators and line ends are. */
function unmarkedUtf16(bytes: Uint8Array): Encoding | null {
  const { even, odd, pairs } = zeros(bytes)
  const enough = Math.max(2, pairs * 0.04)
  if (odd >= enough && even === 0) return 'utf-16le'
  if (even >= enough && odd === 0) return 'utf-16be'
  return null
}

const weigh = (letters: string, weight: number) => [...letters].map((letter) => [letter, weight] as const)

/** What each letter speaks for; letters that both pages have at the same byte are left out. */
const central = new Map([
  ...weigh('čćđšžČĆĐŠŽőűŐŰ', 2),
  ...weigh('ęąłńśźżřůťďňľăţşĘĄŁŃŚŹŻŘŮĂŢŞ', 0.5),
  ...weigh('ŕĹ', -1),
])
const western = new Map([
  ...weigh('èàùêòìñåøãæÈÀÙÊÒÌÑÅØÃÆœŒ', 1.5),
  ...weigh('é', 0.75),
  ...weigh('šžŠŽ', -0.5),
  ...weigh('ðÐõûÞþ', -1),
])

/** Chooses a Windows code page by the letters its upper bytes would be; Cyrillic shows by their standing together. */
function likelyCodePage(bytes: Uint8Array): CodePage {
  let high = 0
  let together = 0
  const counts = new Uint32Array(128)
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0
    if (byte < 128) continue
    high += 1
    counts[byte - 128] = (counts[byte - 128] ?? 0) + 1
    if ((bytes[at - 1] ?? 0) >= 128) together += 1
  }
  if (together > high * 0.45) return 'windows-1251'
  const speaks = (page: CodePage, letters: Map<string, number>) =>
    codePages[page].reduce((sum, letter, at) => sum + (letters.get(letter) ?? 0) * (counts[at] ?? 0), 0)
  return speaks('windows-1252', western) > speaks('windows-1250', central) ? 'windows-1252' : 'windows-1250'
}

const startsWith = (bytes: Uint8Array, ...first: number[]) => first.every((byte, at) => bytes[at] === byte)
const withoutMark = (text: string) => (text.charCodeAt(0) === 0xfeff ? text.slice(1) : text)

/** The text of a file and the encoding it was read in: the one asked for, else its mark, else what its bytes allow. */
export function decode(bytes: Uint8Array, as?: Encoding): { text: string; encoding: Encoding } {
  const read = (encoding: Encoding): { text: string; encoding: Encoding } => {
    if (encoding === 'utf-8') return { text: withoutMark(utf8(bytes).text), encoding }
    if (encoding === 'utf-16le' || encoding === 'utf-16be')
      return { text: withoutMark(utf16(bytes, encoding === 'utf-16be')), encoding }
    return { text: fromCodePage(bytes, encoding), encoding }
  }
  if (as) return read(as)
  if (startsWith(bytes, 0xff, 0xfe)) return read('utf-16le')
  if (startsWith(bytes, 0xfe, 0xff)) return read('utf-16be')
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return read('utf-8')
  const unmarked = unmarkedUtf16(bytes)
  if (unmarked) return read(unmarked)
  const asUtf8 = utf8(bytes)
  // A few broken bytes among many whole letters is a damaged UTF-8 file, not another encoding.
  if (asUtf8.broken === 0 || asUtf8.whole > asUtf8.broken * 8) return { text: asUtf8.text, encoding: 'utf-8' }
  return read(likelyCodePage(bytes))
}

/** What a file is by its bytes: text that may be a table, a spreadsheet of its own format, or something else. */
export function substance(bytes: Uint8Array): 'text' | 'spreadsheet' | 'other' {
  const sample = bytes.subarray(0, 4096)
  const ascii = String.fromCharCode(...sample)
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return 'spreadsheet'
  if (startsWith(bytes, 0x50, 0x4b))
    return /xl\/|\[Content_Types\]|spreadsheet/.test(ascii) ? 'spreadsheet' : 'other'
  if (/^(%PDF|\x89PNG|GIF8|\xff\xd8\xff|\x1f\x8b|Rar!|7z\xbc|\{\\rtf|RIFF)/.test(ascii)) return 'other'
  if (/^\s*(\xef\xbb\xbf)?\s*<(!doctype|html|\?xml|table)/i.test(ascii)) return 'other'
  const marked = startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)
  const wide = marked || unmarkedUtf16(bytes) !== null
  const characters = wide ? decode(bytes.subarray(0, 4096)).text : ascii
  const controls = [...characters].filter((one) => {
    const code = one.charCodeAt(0)
    return code < 32 && code !== 9 && code !== 10 && code !== 13 && code !== 12 && code !== 26
  }).length
  return controls > characters.length * 0.005 ? 'other' : 'text'
}
