/** The head of the grid: a tick for all, and columns that sort. */
import Checkbox from '@mui/material/Checkbox'
import TableCell from '@mui/material/TableCell'
import TableRow from '@mui/material/TableRow'
import { useLanguage } from '../../app/language.tsx'
import { Glyph } from '../../components/glyph.tsx'
import type { ColumnId } from './columns.tsx'

export interface GridHeadProps {
  columns: readonly { id: ColumnId; sorted: 'asc' | 'desc' | false; onSort: () => void }[]
  ticked: 'all' | 'some' | 'none'
  onTickAll: () => void
  /** The column that Tab reaches, or −1. */
  focusable: number
}

/** Part of the grid, so arrows reach it; Enter sorts. */
export function GridHead({ columns, ticked, onTickAll, focusable }: GridHeadProps) {
  const { t } = useLanguage()
  return (
    <TableRow component="div" role="row" aria-rowindex={1} data-row={-1} data-head="true">
      <TableCell
        component="div"
        variant="head"
        role="columnheader"
        aria-colindex={1}
        data-column={0}
        tabIndex={focusable === 0 ? 0 : -1}
      >
        <Checkbox
          checked={ticked === 'all'}
          indeterminate={ticked === 'some'}
          tabIndex={-1}
          onChange={onTickAll}
          slotProps={{ input: { 'aria-label': t('people.tickAll'), tabIndex: -1 } }}
        />
      </TableCell>
      {columns.map((column, at) => (
        <TableCell
          key={column.id}
          component="div"
          variant="head"
          role="columnheader"
          aria-colindex={at + 2}
          aria-sort={column.sorted === false ? 'none' : column.sorted === 'asc' ? 'ascending' : 'descending'}
          data-column={at + 1}
          tabIndex={focusable === at + 1 ? 0 : -1}
          onClick={column.onSort}
        >
          <span title={t(`people.column.${column.id}`)}>{t(`people.column.${column.id}`)}</span>
          {column.sorted !== false && <Glyph name={column.sorted === 'asc' ? 'down' : 'up'} size={11} />}
        </TableCell>
      ))}
    </TableRow>
  )
}
