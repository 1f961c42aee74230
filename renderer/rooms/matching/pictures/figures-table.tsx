/** The figures of a picture as a table, for those who would rather read it, or cannot see it. */
import type { ReactNode } from 'react'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableContainer from '@mui/material/TableContainer'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'

export interface FiguresTableProps {
  label: string
  columns: readonly { name: string; isFigure?: boolean }[]
  rows: readonly { key: string; cells: readonly ReactNode[] }[]
}

/** The first cell of a row is its head. */
export function FiguresTable({ label, columns, rows }: FiguresTableProps) {
  const align = (at: number) => (columns[at]?.isFigure ? 'right' : 'left')
  return (
    <TableContainer>
      <Table size="small" aria-label={label}>
        <TableHead>
          <TableRow>
            {columns.map(({ name }, at) => (
              <TableCell key={name} align={align(at)}>
                {name}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map(({ key, cells }) => (
            <TableRow key={key}>
              {cells.map((cell, at) => (
                <TableCell
                  key={columns[at]?.name ?? at}
                  align={align(at)}
                  {...(at === 0 ? { component: 'th', scope: 'row' } : {})}
                  sx={{ ...(at === 0 && { fontWeight: 600 }), fontVariantNumeric: 'tabular-nums' }}
                >
                  {cell}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  )
}
