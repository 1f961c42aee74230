/** The grid of people: an ARIA grid that draws only the rows in sight, so that 5,000 are as smooth as fifty. */
import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react'
import { useTable, type RowSelectionState, type SortingState, type Updater } from '@tanstack/react-table'
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import Box from '@mui/material/Box'
import type { PersonChanges } from '#shared/model/person.ts'
import { useLanguage } from '../../app/language.tsx'
import type { After } from './cell-editor.tsx'
import { columnsFor, features, widths, type ColumnId } from './columns.tsx'
import { GridHead } from './grid-head.tsx'
import { askedBy, type Spot } from './grid-keys.ts'
import { GridRow } from './grid-row.tsx'
import { gridLook } from './grid-look.ts'
import { canEdit } from './inline.ts'
import type { PersonRow } from './rows.ts'

const rowHeight = 32

export interface PeopleGridProps {
  rows: PersonRow[]
  columns: readonly ColumnId[]
  /** Whose profile is open. */
  open: string | null
  ticked: ReadonlySet<string>
  onTicked: (ids: ReadonlySet<string>) => void
  onOpen: (id: string) => void
  onChange: (id: string, changes: PersonChanges) => void
}

const applied = <T,>(updater: Updater<T>, before: T): T =>
  typeof updater === 'function' ? (updater as (before: T) => T)(before) : updater

/** One stop of Tab; arrows inside. The focus stays with its person when rows move. */
export function PeopleGrid(props: PeopleGridProps) {
  const { rows, columns, open, ticked, onTicked, onOpen, onChange } = props
  const { t } = useLanguage()
  const scroller = useRef<HTMLDivElement>(null)
  const [sorting, setSorting] = useState<SortingState>([{ id: 'name', desc: false }])
  const [focus, setFocus] = useState<{ id: string | null; at: Spot }>({
    id: open,
    at: { row: 0, column: 1 },
  })
  const [editing, setEditing] = useState<{ id: string; column: number; typed?: string | undefined } | null>(
    null,
  )
  const wanted = useRef(false)
  const anchor = useRef<number | null>(null)

  const definitions = useMemo(() => columnsFor(t), [t])
  const columnVisibility = useMemo(
    () => Object.fromEntries(definitions.map(({ id }) => [id ?? '', columns.some((shown) => shown === id)])),
    [definitions, columns],
  )
  const rowSelection = useMemo<RowSelectionState>(
    () => Object.fromEntries([...ticked].map((id) => [id, true as const])),
    [ticked],
  )
  const table = useTable({
    features,
    columns: definitions,
    data: rows,
    getRowId: (row) => row.id,
    enableMultiSort: false,
    enableSortingRemoval: false,
    state: { sorting, columnVisibility, rowSelection },
    onSortingChange: (updater) => setSorting((before) => applied(updater, before)),
    onRowSelectionChange: (updater) => {
      const next = applied(updater, rowSelection)
      onTicked(new Set(Object.keys(next)))
    },
  })
  const shown = table.getRowModel().rows
  const count = columns.length + 1
  const found = focus.id === null ? -1 : shown.findIndex((row) => row.id === focus.id)
  const spot: Spot = {
    row: found >= 0 ? found : Math.min(focus.at.row, shown.length - 1),
    column: Math.min(focus.at.column, count - 1),
  }

  const virtual = useVirtualizer({
    count: shown.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    // Entered at somebody's address, the grid begins with their row in sight.
    initialOffset: Math.max(0, (found - 6) * rowHeight),
    scrollMargin: rowHeight,
    scrollPaddingStart: rowHeight,
    // The row with the focus stays drawn however far one scrolls, so that the focus is never lost.
    rangeExtractor: (range) => {
      const drawn = defaultRangeExtractor(range)
      if (spot.row < 0 || drawn.includes(spot.row)) return drawn
      return [...drawn, spot.row].sort((a, b) => a - b)
    },
  })

  useEffect(() => {
    if (!wanted.current) return
    const cell = scroller.current?.querySelector<HTMLElement>(
      `[data-row="${spot.row}"] > [data-column="${spot.column}"]`,
    )
    if (!cell) return
    wanted.current = false
    cell.focus({ preventScroll: true })
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  })

  const go = (to: Spot) => {
    setFocus({ id: shown[to.row]?.id ?? null, at: to })
    wanted.current = true
    if (to.row >= 0) virtual.scrollToIndex(to.row)
  }
  const extendTo = (row: number) => {
    anchor.current ??= spot.row
    const [from, to] = [Math.min(anchor.current, row), Math.max(anchor.current, row)]
    onTicked(new Set([...ticked, ...shown.slice(Math.max(0, from), to + 1).map(({ id }) => id)]))
  }
  const tick = (id: string) => {
    const next = new Set(ticked)
    if (!next.delete(id)) next.add(id)
    onTicked(next)
  }
  const edit = (typed?: string): boolean => {
    const row = shown[spot.row]
    const column = columns[spot.column - 1]
    if (!row || column === undefined || !canEdit(column, row.original.person)) return false
    setEditing({ id: row.id, column: spot.column, typed })
    return true
  }

  const press = (event: KeyboardEvent) => {
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 2)
    const asked = askedBy(event, spot, { rows: shown.length, columns: count, page })
    if (!asked) return
    const row = shown[spot.row]
    if (asked.kind === 'go') {
      if (asked.extend && asked.to.row >= 0) extendTo(asked.to.row)
      else anchor.current = null
      go(asked.to)
    } else if (asked.kind === 'type') {
      if (!edit(asked.text)) return
    } else if (asked.kind === 'edit') edit()
    else if (asked.kind === 'tick-all') table.toggleAllRowsSelected(true)
    else if (row) {
      if (asked.kind === 'tick' || spot.column === 0) tick(row.id)
      else onOpen(row.id)
    } else if (spot.column === 0) table.toggleAllRowsSelected()
    else table.getColumn(columns[spot.column - 1] ?? 'name')?.toggleSorting()
    event.preventDefault()
  }

  /** Where in the grid an event happened. */
  const spotOf = (target: EventTarget): Spot | null => {
    const cell = target instanceof Element ? target.closest<HTMLElement>('[data-column]') : null
    const row = cell?.closest<HTMLElement>('[data-row]')
    return cell && row ? { row: Number(row.dataset['row']), column: Number(cell.dataset['column']) } : null
  }
  const enter = (target: EventTarget) => {
    const at = spotOf(target)
    if (at && (at.row !== spot.row || at.column !== spot.column))
      setFocus({ id: shown[at.row]?.id ?? null, at })
  }
  const click = (event: MouseEvent) => {
    const at = spotOf(event.target)
    const row = at ? shown[at.row] : undefined
    if (!at || !row || at.column === 0 || editing) return
    if (event.detail === 2) edit()
    else if (event.shiftKey) extendTo(at.row)
    else onOpen(row.id)
  }
  const done = (id: string, changes: PersonChanges | null, after: After) => {
    setEditing(null)
    if (changes) onChange(id, changes)
    if (after === 'elsewhere') return
    go(after === 'next' ? { row: spot.row, column: Math.min(spot.column + 1, count - 1) } : spot)
  }

  const template = `50px ${columns.map((id) => `minmax(${widths[id][0]}px, ${widths[id][1] === 0 ? `${widths[id][0]}px` : `${widths[id][1]}fr`})`).join(' ')}`
  const least = 50 + columns.reduce((sum, id) => sum + widths[id][0], 0)
  return (
    <Box
      ref={scroller}
      role="grid"
      aria-label={t('people.grid')}
      aria-rowcount={shown.length + 1}
      aria-colcount={count}
      aria-multiselectable
      onKeyDown={press}
      onFocus={(event) => enter(event.target)}
      onClick={click}
      sx={{ ...gridLook, '& [role="row"]': { gridTemplateColumns: template, minWidth: least } }}
    >
      <Box role="rowgroup" sx={{ position: 'sticky', top: 0, zIndex: 3 }}>
        <GridHead
          columns={columns.map((id) => ({
            id,
            sorted: table.getColumn(id)?.getIsSorted() ?? false,
            onSort: () => table.getColumn(id)?.toggleSorting(),
          }))}
          ticked={
            shown.length > 0 && table.getIsAllRowsSelected()
              ? 'all'
              : table.getIsSomeRowsSelected()
                ? 'some'
                : 'none'
          }
          onTickAll={() => table.toggleAllRowsSelected()}
          focusable={spot.row === -1 ? spot.column : -1}
        />
      </Box>
      <Box role="rowgroup" sx={{ position: 'relative' }} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map((item) => {
          const row = shown[item.index]
          if (!row) return null
          return (
            <GridRow
              key={row.id}
              row={row.original}
              index={item.index}
              top={item.start - rowHeight}
              look={`${columns.join()} ${t('people.column.name')}`}
              cells={() =>
                row.getVisibleCells().map((cell) => ({
                  id: cell.column.id,
                  content: <table.FlexRender cell={cell} />,
                }))
              }
              ticked={ticked.has(row.id)}
              open={row.id === open}
              focusable={item.index === spot.row ? spot.column : -1}
              editing={editing?.id === row.id ? editing : null}
              onTick={tick}
              onDone={done}
            />
          )
        })}
      </Box>
    </Box>
  )
}
