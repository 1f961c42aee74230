/** A letter as a message file that a mail program opens as a draft: RFC 5322 with MIME, UTF-8, quoted-printable. */
import type { Instant, Language } from '../model/scalars.ts'
import { weekday } from '../i18n/dates.ts'

export interface Message {
  to: { name: string; email: string }
  subject: string
  body: string
  language: Language
}

const hex = (byte: number): string => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
const safeInWord = /^[A-Za-z0-9!*+\-/]$/
const mostOfLine = 76

/** The bytes of a character in UTF-8 (RFC 3629); half of a surrogate pair is replaced. */
function utf8(letter: string): number[] {
  const point = letter.codePointAt(0) ?? 0
  const code = point >= 0xd800 && point <= 0xdfff ? 0xfffd : point
  const low = (shift: number) => 0x80 | ((code >> shift) & 0x3f)
  if (code < 0x80) return [code]
  if (code < 0x800) return [0xc0 | (code >> 6), low(0)]
  if (code < 0x10000) return [0xe0 | (code >> 12), low(6), low(0)]
  return [0xf0 | (code >> 18), low(12), low(6), low(0)]
}

const sixBits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** Bytes in base64 (RFC 4648), padded. */
function base64(bytes: readonly number[]): string {
  let out = ''
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b, c] = bytes.slice(at, at + 3)
    const bits = (a << 16) | ((b ?? 0) << 8) | (c ?? 0)
    const four = [18, 12, 6, 0].map((shift) => sixBits.charAt((bits >> shift) & 63))
    out += `${four[0]}${four[1]}${b === undefined ? '=' : four[2]}${c === undefined ? '=' : four[3]}`
  }
  return out
}

const quoted = (text: string): string =>
  [...text]
    .map((one) => (one === ' ' ? '_' : safeInWord.test(one) ? one : utf8(one).map(hex).join('')))
    .join('')

/**
 * Header text as encoded words (RFC 2047; B or Q, whichever is shorter), folded so that no line has more than 76
 * characters, `used` of them taken on the first; no word parts a character.
 */
function encodedWords(text: string, used: number): string {
  const plain = text.replace(/[\p{Cc}\s]+/gu, ' ').trim()
  const inBase64 = (words: string) => base64([...words].flatMap(utf8))
  const isShorter = inBase64(plain).length < quoted(plain).length
  const encode = (words: string) =>
    isShorter ? `=?UTF-8?B?${inBase64(words)}?=` : `=?UTF-8?Q?${quoted(words)}?=`
  const words: string[] = []
  let word = ''
  for (const letter of plain) {
    if (word !== '' && (words.length === 0 ? used : 1) + encode(word + letter).length > mostOfLine) {
      words.push(encode(word))
      word = ''
    }
    word += letter
  }
  return [...words, encode(word)].join('\r\n ')
}

/** Text as quoted-printable lines (RFC 2045) of at most 76 characters, CRLF between them. */
export function quotedPrintable(text: string): string {
  return text
    .split(/\r\n?|\n/)
    .map((line) => {
      const pieces = [...line].map((letter, at, all) => {
        const isLast = at === all.length - 1
        if (letter === ' ' || letter === '\t') return isLast ? hex(letter.charCodeAt(0)) : letter
        return /^[!-<>-~]$/.test(letter) ? letter : utf8(letter).map(hex).join('')
      })
      const out: string[] = []
      let current = ''
      for (const piece of pieces) {
        if (current.length + piece.length > 75) {
          out.push(`${current}=`)
          current = ''
        }
        current += piece
      }
      return [...out, current].join('\r\n')
    })
    .join('\r\n')
}

const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** A moment as RFC 5322 writes it, in UTC: `Tue, 16 Jun 2026 09:00:00 +0000`. */
export function mailDate(now: Instant): string {
  const date = now.slice(0, 10)
  const [year = '', month = '', day = ''] = date.split('-')
  return `${days[weekday(date) - 1] ?? ''}, ${Number(day)} ${months[Number(month) - 1] ?? ''} ${year} ${now.slice(11, 19)} +0000`
}

/** The whole file. It has no sender and says that it is unsent, so that it opens as a draft of whoever opens it. */
export function emlOf({ to, subject, body, language }: Message, now: Instant): string {
  return [
    'X-Unsent: 1',
    `Date: ${mailDate(now)}`,
    `To: ${encodedWords(to.name, 4)}\r\n <${to.email}>`,
    `Subject: ${encodedWords(subject, 9)}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: quoted-printable',
    `Content-Language: ${language === 'en' ? 'en-GB' : language}`,
    '',
    quotedPrintable(body),
    '',
  ].join('\r\n')
}
