/** What the pages about one person are built of: heads, labels with their values, small tables, paragraphs. */
import { hairGrey, ink, weight } from '../ink.ts'
import { rule, type Mark } from '../marks.ts'
import { left, right, textWidth } from '../paper.ts'
import type { StyleName } from '../type.ts'
import type { Typesetter } from '../typeset.ts'

/** Something drawn as one; `height` in mm from its top to the next. */
export interface Piece {
  readonly height: number
  /** It does not stand last on a page. */
  readonly leads?: boolean
  draw(top: number): Mark[]
}

/** Where the values of labels begin, and how wide they are. */
const valueX = left + 52
const valueWidth = right - valueX
const line = 4.68

/** A section's title over a rule. */
export function sectionHead(set: Typesetter, title: string): Piece {
  const lines = set.lines(title, 'prompt', textWidth)
  return {
    height: 9 + lines.length * 5,
    leads: true,
    draw: (top) => [
      rule(left, right, top + 4, { stroke: ink, width: weight.head }),
      ...lines.map((words, at) => set.line(words, 'prompt', left, top + 10 + at * 5)),
    ],
  }
}

/** A smaller head within a section. */
export const smallHead = (set: Typesetter, title: string): Piece => ({
  height: 8,
  leads: true,
  draw: (top) => [set.line(title, 'head', left, top + 6)],
})

/** Running text, a line a piece, so that a page may end in it. */
export const prose = (set: Typesetter, text: string, style: StyleName = 'body'): Piece[] => {
  const lines = set.lines(text, style, textWidth)
  return lines.map((words, at) => ({
    height: line + (at === lines.length - 1 ? 1.6 : 0),
    leads: at === 0 && lines.length > 1,
    draw: (top) => [set.line(words, style, left, top + 3.6)],
  }))
}

/** A label and its value; a long value goes on line by line, over pages where it must. */
export function labelled(set: Typesetter, label: string, value: string): Piece[] {
  const labels = set.lines(label, 'hint', valueX - left - 4)
  const lines = set.lines(value, 'body', valueWidth)
  const count = Math.max(labels.length, lines.length)
  return Array.from({ length: count }, (_, at) => {
    const isLast = at === count - 1
    const height = line + (isLast ? 2 : 0) + (at === 0 ? 1 : 0)
    return {
      height,
      leads: at === 0 && count > 1,
      draw: (top) => {
        const base = top + 3.6 + (at === 0 ? 1 : 0)
        const [words, named] = [lines[at], labels[at]]
        return [
          ...(named === undefined ? [] : [set.line(named, 'hint', left, base)]),
          ...(words === undefined ? [] : [set.line(words, 'body', valueX, base)]),
          ...(isLast ? [rule(left, right, top + height, { stroke: hairGrey })] : []),
        ]
      },
    }
  })
}

export interface Column {
  label: string
  /** Millimetres. */
  width: number
  end?: boolean
}

function row(set: Typesetter, columns: readonly Column[], cells: readonly string[], style: StyleName): Piece {
  const laid = columns.map(({ width }, at) => set.lines(cells[at] ?? '', style, width - 3))
  const height = Math.max(...laid.map((lines) => lines.length)) * line + 2
  return {
    height,
    ...(style === 'head' ? { leads: true } : {}),
    draw: (top) => {
      let x = left
      const texts = laid.flatMap((lines, at) => {
        const column = columns[at]
        const start = column?.end ? x + column.width - 4 : x
        x += column?.width ?? 0
        return lines.map((words, n) =>
          set.line(words, style, start, top + 4.4 + n * line, { align: column?.end ? 'right' : 'left' }),
        )
      })
      return [...texts, rule(left, right, top + height, { stroke: hairGrey })]
    },
  }
}

/** A table, a row a piece. */
export const tableOf = (
  set: Typesetter,
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
): Piece[] => [
  row(
    set,
    columns,
    columns.map(({ label }) => label),
    'head',
  ),
  ...rows.map((cells) => row(set, columns, cells, 'body')),
]
