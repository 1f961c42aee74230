/** Painting the map of cells on a canvas: only what is in sight, so that a thousand rows cost no more than sixty. */
import { markedFrom, namedFrom, ruleMarks, shade } from '#shared/matching/pictures/heat.ts'
import { cellOf } from '#shared/matching/pictures/picture.ts'
import type { Drawing } from './drawing.ts'

/** Colours of the theme as the page has them now, `#RRGGBB`. */
export interface Colours {
  ground: string
  ink: string
  faint: string
  line: string
  accent: string
  bad: string
}

export function coloursOf(element: Element): Colours {
  const style = getComputedStyle(element)
  const of = (name: string, otherwise: string) =>
    style.getPropertyValue(`--mui-palette-${name}`).trim() || otherwise
  return {
    ground: of('background-default', '#F5F2EA'),
    ink: of('text-primary', '#1E1C19'),
    faint: of('ink3', '#676154'),
    line: of('rule2', '#C3BAA7'),
    accent: of('primary-main', '#2F3E98'),
    bad: of('error-main', '#A62C1B'),
  }
}

const channels = (colour: string): [number, number, number] => {
  const value = Number.parseInt(colour.slice(1, 7), 16)
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255]
}

/** A pixel a cell, in the order of the names: the ground where a rule forbids, else towards the ink by points. */
export function shadesOf(
  { picture, menteeOrder, mentorOrder }: Drawing,
  colours: Colours,
): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, mentorOrder.length)
  canvas.height = Math.max(1, menteeOrder.length)
  const context = canvas.getContext('2d')
  if (!context) return canvas
  const image = context.createImageData(canvas.width, canvas.height)
  const [ground, accent] = [channels(colours.ground), channels(colours.accent)]
  let at = 0
  for (const mentee of menteeOrder)
    for (const mentor of mentorOrder) {
      const cell = cellOf(picture, mentee, mentor)
      const share = cell && 'points' in cell ? shade(cell.points) : 0
      ground.forEach((from, channel) => {
        image.data[at + channel] = from + ((accent[channel] ?? from) - from) * share
      })
      image.data[at + 3] = 255
      at += 4
    }
  context.putImageData(image, 0, 0)
  return canvas
}

export interface View {
  /** CSS px of a cell. */
  size: number
  /** Room for names, at left and above; 0 without names. */
  left: number
  top: number
  scrollX: number
  scrollY: number
  width: number
  height: number
  /** The cell that is pointed at, as places in the order of names. */
  row: number | null
  column: number | null
}

/** Room for names at this size. */
export const marginsOf = (size: number): Pick<View, 'left' | 'top'> =>
  size >= namedFrom ? { left: 168, top: 132 } : { left: 0, top: 0 }

const font = '12px "Source Sans 3", sans-serif'

/** Paints what is in sight. */
export function paint(
  context: CanvasRenderingContext2D,
  drawing: Drawing,
  shades: HTMLCanvasElement,
  view: View,
  colours: Colours,
): void {
  const { size, left, top, scrollX, scrollY, width, height } = view
  const { picture, menteeOrder, mentorOrder } = drawing
  context.fillStyle = colours.ground
  context.fillRect(0, 0, width, height)
  const [firstColumn, firstRow] = [Math.floor(scrollX / size), Math.floor(scrollY / size)]
  const lastColumn = Math.min(mentorOrder.length, Math.ceil((scrollX + width - left) / size))
  const lastRow = Math.min(menteeOrder.length, Math.ceil((scrollY + height - top) / size))
  const [columns, rows] = [lastColumn - firstColumn, lastRow - firstRow]
  if (columns < 1 || rows < 1) return
  const x = (column: number) => left + column * size - scrollX
  const y = (row: number) => top + row * size - scrollY

  context.save()
  context.beginPath()
  context.rect(left, top, width - left, height - top)
  context.clip()
  context.imageSmoothingEnabled = false
  context.drawImage(
    shades,
    firstColumn,
    firstRow,
    columns,
    rows,
    x(firstColumn),
    y(firstRow),
    columns * size,
    rows * size,
  )
  if (size >= markedFrom) {
    context.strokeStyle = colours.ground
    context.lineWidth = 1
    context.beginPath()
    for (let column = firstColumn; column <= lastColumn; column++) {
      context.moveTo(x(column) + 0.5, top)
      context.lineTo(x(column) + 0.5, y(lastRow))
    }
    for (let row = firstRow; row <= lastRow; row++) {
      context.moveTo(left, y(row) + 0.5)
      context.lineTo(x(lastColumn), y(row) + 0.5)
    }
    context.stroke()
    context.strokeStyle = colours.faint
    context.lineWidth = size >= namedFrom ? 1.25 : 1
    context.beginPath()
    for (let row = firstRow; row < lastRow; row++)
      for (let column = firstColumn; column < lastColumn; column++) {
        const cell = cellOf(picture, menteeOrder[row] ?? -1, mentorOrder[column] ?? -1)
        if (!cell || 'points' in cell) continue
        for (const [x1, y1, x2, y2] of ruleMarks[cell.rule]) {
          context.moveTo(x(column) + x1 * size, y(row) + y1 * size)
          context.lineTo(x(column) + x2 * size, y(row) + y2 * size)
        }
      }
    context.stroke()
  }
  paintChosen(context, drawing, view, colours)
  if (view.row !== null && view.column !== null) {
    context.strokeStyle = colours.bad
    context.lineWidth = 2
    const pad = size < 8 ? 4 : 1
    context.strokeRect(x(view.column) - pad, y(view.row) - pad, size + pad * 2, size + pad * 2)
  }
  context.restore()
  if (left > 0) paintNames(context, drawing, view, colours, { firstColumn, lastColumn, firstRow, lastRow })
}

/** The proposed pairs: outlined twice where there is room, a solid square over its cell where there is not. */
function paintChosen(
  context: CanvasRenderingContext2D,
  { picture, menteeOrder, mentorOrder }: Drawing,
  { size, left, top, scrollX, scrollY }: View,
  colours: Colours,
): void {
  const column = new Map(mentorOrder.map((mentor, at) => [mentor, at]))
  const row = new Map(menteeOrder.map((mentee, at) => [mentee, at]))
  for (const { mentee, mentor } of picture.couples) {
    const x = left + (column.get(mentor) ?? 0) * size - scrollX
    const y = top + (row.get(mentee) ?? 0) * size - scrollY
    if (size < markedFrom) {
      const most = Math.max(4, size)
      context.fillStyle = colours.ground
      context.fillRect(x - (most - size) / 2 - 1, y - (most - size) / 2 - 1, most + 2, most + 2)
      context.fillStyle = colours.ink
      context.fillRect(x - (most - size) / 2, y - (most - size) / 2, most, most)
      continue
    }
    context.lineWidth = 2
    context.strokeStyle = colours.ink
    context.strokeRect(x + 1, y + 1, size - 1, size - 1)
    context.lineWidth = 1
    context.strokeStyle = colours.ground
    context.strokeRect(x + 2.5, y + 2.5, size - 4, size - 4)
  }
}

interface Range {
  firstColumn: number
  lastColumn: number
  firstRow: number
  lastRow: number
}

function fitted(context: CanvasRenderingContext2D, name: string, width: number): string {
  if (context.measureText(name).width <= width) return name
  let length = name.length - 1
  while (length > 1 && context.measureText(`${name.slice(0, length)}…`).width > width) length -= 1
  return `${name.slice(0, length)}…`
}

function paintNames(
  context: CanvasRenderingContext2D,
  { menteeOrder, mentorOrder, menteeName, mentorName }: Drawing,
  { size, left, top, scrollX, scrollY, width, height, row, column }: View,
  colours: Colours,
  range: Range,
): void {
  context.font = font
  context.textBaseline = 'middle'
  const ink = (is: boolean) => {
    context.fillStyle = is ? colours.bad : colours.ink
    context.font = is ? `600 ${font}` : font
  }
  context.save()
  context.beginPath()
  context.rect(0, top, left, height - top)
  context.clip()
  context.textAlign = 'end'
  for (let at = range.firstRow; at < range.lastRow; at++) {
    ink(at === row)
    const name = fitted(context, menteeName(menteeOrder[at] ?? -1), left - 12)
    context.fillText(name, left - 6, top + (at + 0.5) * size - scrollY)
  }
  context.restore()
  context.save()
  context.beginPath()
  context.rect(left, 0, width - left, top)
  context.clip()
  context.textAlign = 'start'
  for (let at = range.firstColumn; at < range.lastColumn; at++) {
    ink(at === column)
    context.save()
    context.translate(left + (at + 0.5) * size - scrollX, top - 6)
    context.rotate(-Math.PI / 2)
    context.fillText(fitted(context, mentorName(mentorOrder[at] ?? -1), top - 12), 0, 0)
    context.restore()
  }
  context.restore()
}
