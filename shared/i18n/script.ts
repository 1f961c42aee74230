/** Serbian in its two scripts: Latin is derived from Cyrillic exactly; the other way only proposes. */

const pairs: [string, string][] = [
  ['а', 'a'],
  ['б', 'b'],
  ['в', 'v'],
  ['г', 'g'],
  ['д', 'd'],
  ['ђ', 'đ'],
  ['е', 'e'],
  ['ж', 'ž'],
  ['з', 'z'],
  ['и', 'i'],
  ['ј', 'j'],
  ['к', 'k'],
  ['л', 'l'],
  ['љ', 'lj'],
  ['м', 'm'],
  ['н', 'n'],
  ['њ', 'nj'],
  ['о', 'o'],
  ['п', 'p'],
  ['р', 'r'],
  ['с', 's'],
  ['т', 't'],
  ['ћ', 'ć'],
  ['у', 'u'],
  ['ф', 'f'],
  ['х', 'h'],
  ['ц', 'c'],
  ['ч', 'č'],
  ['џ', 'dž'],
  ['ш', 'š'],
]
const toLatin = new Map(pairs)
const toCyrillic = new Map(pairs.map(([cyrillic, latin]) => [latin, cyrillic]))

const isUpper = (letter: string | undefined): boolean =>
  letter !== undefined && letter !== letter.toLowerCase() && letter === letter.toUpperCase()

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/**
 * Serbian Cyrillic as Serbian Latin. A capital digraph is all capital only inside a word of capitals
 * (ЉУБАВ → LJUBAV, Љубав → Ljubav). `{{…}}` placeholders and everything not Cyrillic stay as they are.
 */
export function latin(text: string): string {
  return text
    .split(/(\{\{.*?\}\})/)
    .map((piece) => (piece.startsWith('{{') ? piece : latinPiece(piece)))
    .join('')
}

function latinPiece(text: string): string {
  const letters = [...text]
  return letters
    .map((letter, at) => {
      const lower = letter.toLowerCase()
      const latinLetter = toLatin.get(lower)
      if (latinLetter === undefined) return letter
      if (!isUpper(letter)) return latinLetter
      if (latinLetter.length === 1) return latinLetter.toUpperCase()
      const next = letters[at + 1]
      const before = letters[at - 1]
      const shouted = isUpper(next) || (!/\p{L}/u.test(next ?? '') && isUpper(before))
      return shouted ? latinLetter.toUpperCase() : capital(latinLetter)
    })
    .join('')
}

/** A proposal of the Cyrillic form of a Serbian Latin name; digraphs are ambiguous, so a person may correct it. */
export function proposeCyrillic(text: string): string {
  let out = ''
  for (let at = 0; at < text.length;) {
    const two = text.slice(at, at + 2)
    const step = toCyrillic.has(two.toLowerCase()) && two.length === 2 ? 2 : 1
    const piece = text.slice(at, at + step)
    const cyrillic = toCyrillic.get(piece.toLowerCase())
    const first = piece.charAt(0)
    out += cyrillic === undefined ? piece : isUpper(first) ? cyrillic.toUpperCase() : cyrillic
    at += step
  }
  return out
}

/** For comparing words across scripts, case, diacritics and spacing: `Đurić`, `ЂУРИЋ` and `Duric` fold alike. */
export function foldText(text: string): string {
  return latin(text.normalize('NFC'))
    .toLowerCase()
    .replace(/đ/g, 'd')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
}
