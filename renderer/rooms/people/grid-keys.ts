/** What the keys of a grid mean: where the focus goes, and what is asked for. */

/** Row −1 is the head; column 0 is the tick. */
export interface Spot {
  row: number
  column: number
}

export interface Extent {
  rows: number
  columns: number
  /** Rows in sight, for Page Up and Page Down. */
  page: number
}

export type Asked =
  | { kind: 'go'; to: Spot; extend: boolean }
  | { kind: 'open' | 'edit' | 'tick' | 'tick-all' }
  | { kind: 'type'; text: string }
  | null

interface Press {
  key: string
  ctrlKey: boolean
  metaKey: boolean
  shiftKey: boolean
  altKey: boolean
}

const within = (value: number, from: number, to: number) => Math.max(from, Math.min(to, value))

/** The ARIA grid pattern: arrows, Home, End, Ctrl with both, pages; Enter opens, F2 or a letter edits, Space ticks. */
export function askedBy(press: Press, at: Spot, extent: Extent): Asked {
  const { key, shiftKey } = press
  const ctrl = press.ctrlKey || press.metaKey
  const go = (row: number, column: number): Asked => ({
    kind: 'go',
    to: { row: within(row, -1, extent.rows - 1), column: within(column, 0, extent.columns - 1) },
    extend: shiftKey && row !== at.row,
  })
  if (press.altKey) return null
  switch (key) {
    case 'ArrowDown':
      return go(at.row + 1, at.column)
    case 'ArrowUp':
      return go(at.row - 1, at.column)
    case 'ArrowRight':
      return go(at.row, at.column + 1)
    case 'ArrowLeft':
      return go(at.row, at.column - 1)
    case 'PageDown':
      return go(at.row + extent.page, at.column)
    case 'PageUp':
      return go(Math.max(0, at.row - extent.page), at.column)
    case 'Home':
      return ctrl ? go(0, 0) : go(at.row, 0)
    case 'End':
      return ctrl ? go(extent.rows - 1, extent.columns - 1) : go(at.row, extent.columns - 1)
    case 'Enter':
      return { kind: 'open' }
    case 'F2':
      return { kind: 'edit' }
    case ' ':
      return { kind: 'tick' }
    default:
      if (ctrl) return key.toLowerCase() === 'a' ? { kind: 'tick-all' } : null
      return [...key].length === 1 ? { kind: 'type', text: key } : null
  }
}
