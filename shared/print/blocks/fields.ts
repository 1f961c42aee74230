/** Labelled fields in a row, each one line to write on: the head of a sheet, and dates or names within it. */
import { columns } from '../paper.ts'
import type { Block, Field, Frame } from './block.ts'
import type { Desk } from '../context.ts'
import type { Mark } from '../marks.ts'
import { oneLine } from './hand.ts'
import { fittedLine } from './prompt.ts'
import { choicesRow } from './signs.ts'

export interface RowField {
  readonly field: string
  readonly label: string
  /** Of twelve; the row's fields and gutters follow one another. */
  readonly columns: number
  readonly kind?: 'line' | 'date' | 'number'
  /** A choice instead of a line. */
  readonly options?: readonly { id: string; label: string }[]
}

/** The row's marks: labels on baseline y, lines 8 below. */
export function fieldsMarks(row: readonly RowField[], frame: Frame, y: number, desk: Desk): Mark[] {
  let x = frame.x
  return row.flatMap((one) => {
    const at = x
    const width = columns(one.columns)
    x += width + 4
    return [
      fittedLine(one.label, 'label', at, y, width, desk),
      ...(one.options
        ? choicesRow(one.options, desk.written(one.field), { x: at, y: y + 6.6, width }, desk)
        : oneLine(at, y + 8, width, desk.written(one.field), desk)),
    ]
  })
}

export const rowFields = (row: readonly RowField[]): Field[] =>
  row.map((one) => ({
    id: one.field,
    label: one.label,
    kind: one.options ? 'choice' : (one.kind ?? 'line'),
    ...(one.options ? { options: one.options } : {}),
  }))

/** A row of fields as a block of its own: labels 8 below the last rule, lines 8 below them. */
export const fieldsRow = (row: readonly RowField[]): Block => ({
  fields: rowFields(row),
  layout: (frame, desk) => ({
    height: 16,
    lead: 8,
    draw: (top) => ({ marks: fieldsMarks(row, frame, top + 8, desk) }),
  }),
})
