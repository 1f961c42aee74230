/** Numbers and days as people type them into a form. */
import { plainWords } from './answers.ts'
import type { LocalDate } from '../model/scalars.ts'

const words: Record<string, number> = Object.fromEntries(
  [
    'nula zero null',
    'jedan jedna jednog jednu one ein eine einen',
    'dva dve dvoje two zwei',
    'tri troje three drei',
    'cetiri four vier',
    'pet five funf',
  ].flatMap((names, value) => names.split(' ').map((name) => [name, value])),
)

/** One number; a range with its two ends; or null when the words say neither. */
export type Figure = { value: number } | { from: number; to: number } | null

/** `3`, `do 3`, `max. 3`, `3 godine`, `10+`, `1,5`, `two`; `2-3` is a range. Years such as 2015 and signs are not read. */
export function figureIn(cell: string): Figure {
  if (cell.length > 200) return null
  const text = cell.trim().replace(/(\d)[.,]0+(?!\d)/, '$1')
  const range =
    /^\D{0,20}?(\d+(?:[.,]\d+)?)\s*(?:[-–—/]|do|to|ili|or|bis|oder|i)\s*(\d+(?:[.,]\d+)?)\D{0,30}$/i.exec(
      text,
    )
  const number = (digits: string | undefined) => Number((digits ?? '').replace(',', '.'))
  if (range) {
    const [from, to] = [number(range[1]), number(range[2])]
    return from < to && to < 1000 ? { from, to } : null
  }
  const digits = text.match(/\d+(?:[.,]\d+)?/g) ?? []
  if (digits.length === 1 && text.length <= 60) {
    const value = number(digits[0])
    return /[-–−]\s*\d/.test(text) || value >= 1000 ? null : { value }
  }
  const named = words[plainWords(text).replace(/^(do|max|najvise|up to|maximal) /, '')]
  return digits.length === 0 && named !== undefined ? { value: named } : null
}

const two = (value: number) => String(value).padStart(2, '0')

/** The day if it exists in the calendar, else null. */
function day(year: number, month: number, date: number): LocalDate | null {
  const full = year < 100 ? 2000 + year : year
  if (full < 1900 || full > 2199 || month < 1 || month > 12 || date < 1) return null
  const longest = new Date(Date.UTC(full, month, 0)).getUTCDate()
  return date > longest ? null : `${full}-${two(month)}-${two(date)}`
}

export type DayOrder = 'day-first' | 'month-first'

/** What a column of dates with slashes shows about its order; null when every one could be either. */
export function dayOrder(cells: readonly string[]): DayOrder | null {
  for (const cell of cells) {
    const found = /^\s*(\d{1,2})\/(\d{1,2})\/\d{2,4}/.exec(cell)
    if (Number(found?.[1]) > 12) return 'day-first'
    if (Number(found?.[2]) > 12) return 'month-first'
  }
  return null
}

/** A day, whatever time follows it: ISO, `2026/09/09 2:01:02 PM`, `9.9.2026.`, slashes in the order given, a spreadsheet's serial number. */
export function dayIn(cell: string, order: DayOrder = 'day-first'): LocalDate | null {
  const text = cell.slice(0, 100).trim()
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(text)
  if (iso) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const dots = /^(\d{1,2})\s?[.-]\s?(\d{1,2})\s?[.-]\s?(\d{4}|\d{2})(?!\d)/.exec(text)
  if (dots) return day(Number(dots[3]), Number(dots[2]), Number(dots[1]))
  const slashes = /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})(?!\d)/.exec(text)
  if (slashes) {
    const [first, second] = [Number(slashes[1]), Number(slashes[2])]
    return order === 'day-first'
      ? day(Number(slashes[3]), second, first)
      : day(Number(slashes[3]), first, second)
  }
  if (/^[345]\d{4}(\.\d+)?$/.test(text)) {
    const serial = new Date(Date.UTC(1899, 11, 30) + Math.floor(Number(text)) * 86_400_000)
    return serial.toISOString().slice(0, 10)
  }
  return null
}
