/** Sets text: breaks it into lines by measured widths and places each line on its baseline. */
import type { TextMark } from './marks.ts'
import { mm } from './paper.ts'
import { styles, type Measure, type Style, type StyleName } from './type.ts'

interface Placing {
  align?: 'left' | 'centre' | 'right'
  colour?: string
  size?: number
  id?: string
  to?: string
  bookmark?: { title: string; under?: string }
}

export interface Typesetter {
  /** Width in mm. */
  width(text: string, style: Style | StyleName): number
  /** The text in lines no wider than `width` mm; its own line breaks are kept. */
  lines(text: string, style: Style | StyleName, width: number): string[]
  /** One line; `x` is its left end, its middle or its right end as `align` says; `y` the baseline. */
  line(text: string, style: Style | StyleName, x: number, y: number, placing?: Placing): TextMark
  /** As many lines as it takes, the first on baseline `y`. */
  paragraph(
    text: string,
    style: Style | StyleName,
    x: number,
    y: number,
    width: number,
    placing?: Placing,
  ): TextMark[]
  /** The text in the largest size not below `least` points that fits `width` mm; cut with … if none does. */
  fitted(text: string, style: Style | StyleName, width: number, least: number): { text: string; style: Style }
}

const styleOf = (style: Style | StyleName): Style => (typeof style === 'string' ? styles[style] : style)

/** Words with the spaces after them; a break is also allowed after a hyphen, a dash or a slash inside a word. */
const pieces = (text: string): string[] => text.match(/[^ \-–/]*(?:[-–/]+ *| +|$)/gu)?.filter(Boolean) ?? []

/** What a person typed, ready for paper: composed letters, no control or invisible characters, plain spaces. */
export const printable = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/[\p{Cc}\p{Cf}\uFE00-\uFE0F]/gu, (mark) => (mark === '\n' ? '\n' : ''))
    .trim()

function breakLine(text: string, fits: (text: string) => boolean): string[] {
  const out: string[] = []
  let current = ''
  for (const piece of pieces(text)) {
    if (fits((current + piece).trimEnd())) {
      current += piece
      continue
    }
    if (current.trim()) out.push(current.trimEnd())
    current = ''
    for (const letter of piece) {
      if (current && !fits((current + letter).trimEnd())) {
        out.push(current)
        current = ''
      }
      current += letter
    }
  }
  return [...out, current.trimEnd()]
}

/** A typesetter over a way to measure. */
export function typesetter(measure: Measure): Typesetter {
  const width = (text: string, style: Style | StyleName): number => {
    const { font, size } = styleOf(style)
    return text === '' ? 0 : measure(text, font, size) / mm
  }
  const line: Typesetter['line'] = (text, style, x, y, placing = {}) => {
    const { align = 'left', colour, size, ...names } = placing
    const base = styleOf(style)
    const set: Style = { ...base, size: size ?? base.size, colour: colour ?? base.colour }
    const wide = width(text, set)
    const start = align === 'left' ? x : align === 'right' ? x - wide : x - wide / 2
    return {
      kind: 'text',
      x: start,
      y,
      text,
      font: set.font,
      size: set.size,
      colour: set.colour,
      width: wide,
      ...names,
    }
  }
  const lines: Typesetter['lines'] = (text, style, limit) =>
    text.split('\n').flatMap((one) => breakLine(one, (part) => width(part, style) <= limit + 0.01))
  return {
    width,
    lines,
    line,
    paragraph: (text, style, x, y, limit, placing) =>
      lines(text, style, limit).map((one, at) => {
        const { id: _id, bookmark: _bookmark, ...following } = placing ?? {}
        return line(one, style, x, y + at * styleOf(style).leading, at === 0 ? placing : following)
      }),
    fitted: (text, style, limit, least) => {
      const flat = text.replace(/\s+/g, ' ')
      const base = styleOf(style)
      for (let size = base.size; size >= least; size -= 0.5)
        if (width(flat, { ...base, size }) <= limit) return { text: flat, style: { ...base, size } }
      const small = { ...base, size: least }
      const letters = [...flat]
      const cut = (count: number) => `${letters.slice(0, count).join('').trimEnd()}…`
      // Halving, because a pasted page of text would take seconds letter by letter.
      let fits = 0
      let over = letters.length + 1
      while (over - fits > 1) {
        const middle = Math.floor((fits + over) / 2)
        if (width(cut(middle), small) <= limit) fits = middle
        else over = middle
      }
      return { text: cut(fits), style: small }
    },
  }
}
