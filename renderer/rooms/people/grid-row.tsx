/** One row of the grid; drawn anew only when something of its own changes. */
import { memo, type ReactNode } from 'react'
import Checkbox from '@mui/material/Checkbox'
import TableCell from '@mui/material/TableCell'
import TableRow from '@mui/material/TableRow'
import { useLanguage } from '../../app/language.tsx'
import { CellEditor, type After } from './cell-editor.tsx'
import { canEdit } from './inline.ts'
import type { PersonRow } from './rows.ts'
import type { PersonChanges } from '#shared/model/person.ts'

export interface DrawnCell {
  id: string
  content: ReactNode
}

export interface GridRowProps {
  row: PersonRow
  /** From 0, the head not counted. */
  index: number
  /** Distance from the first row, in px. */
  top: number
  cells: () => readonly DrawnCell[]
  /** Changes when the columns or their words do. */
  look: unknown
  ticked: boolean
  /** Whether its profile stands at right. */
  open: boolean
  /** The column that Tab reaches, 0 for the tick; −1 where it is another row's. */
  focusable: number
  /** The column being changed, and what was typed to begin. */
  editing: { column: number; typed?: string | undefined } | null
  onTick: (id: string) => void
  onDone: (id: string, changes: PersonChanges | null, after: After) => void
}

function Row(props: GridRowProps) {
  const { t } = useLanguage()
  const { row, index, ticked, open, focusable, editing } = props
  const tabIndex = (column: number) => (focusable === column ? 0 : -1)
  return (
    <TableRow
      component="div"
      role="row"
      hover
      selected={open}
      aria-rowindex={index + 2}
      aria-selected={ticked}
      {...(open ? { 'aria-current': 'true' as const } : {})}
      data-row={index}
      // A place that changes with every row would make a class of its own for each.
      style={{ transform: `translateY(${props.top}px)` }}
    >
      <TableCell component="div" role="gridcell" aria-colindex={1} data-column={0} tabIndex={tabIndex(0)}>
        <Checkbox
          checked={ticked}
          tabIndex={-1}
          onChange={() => props.onTick(row.id)}
          slotProps={{ input: { 'aria-label': t('people.tick', { name: row.shown }), tabIndex: -1 } }}
        />
      </TableCell>
      {props.cells().map((cell, at) => {
        const column = at + 1
        const edited = editing?.column === column && canEdit(cell.id, row.person) ? cell.id : null
        return (
          <TableCell
            key={cell.id}
            component="div"
            role={cell.id === 'name' ? 'rowheader' : 'gridcell'}
            aria-colindex={column + 1}
            {...(canEdit(cell.id, row.person) ? {} : { 'aria-readonly': true })}
            data-column={column}
            data-cell={cell.id}
            tabIndex={tabIndex(column)}
          >
            {edited ? (
              <CellEditor
                person={row.person}
                field={edited}
                typed={editing?.typed}
                label={`${t(`people.column.${edited}`)}, ${row.shown}`}
                onDone={(changes, after) => props.onDone(row.id, changes, after)}
              />
            ) : (
              cell.content
            )}
          </TableCell>
        )
      })}
    </TableRow>
  )
}

const same: (keyof GridRowProps)[] = ['row', 'index', 'top', 'look', 'ticked', 'open', 'focusable', 'editing']

/** Rows are made anew with every change of the programme, so they are compared by what they show. */
export const GridRow = memo(Row, (before, after) =>
  same.every((name) =>
    name === 'row'
      ? before.row.person === after.row.person &&
        before.row.shown === after.row.shown &&
        before.row.waiting === after.row.waiting &&
        before.row.pairs.length === after.row.pairs.length &&
        before.row.pairs.every((pair, at) => pair === after.row.pairs[at])
      : before[name] === after[name],
  ),
)
