/** What differs in one person, one pair or the programme, as rows of a table: what, here, there. */
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableRow from '@mui/material/TableRow'
import type { ListedRecord } from '#shared/history/words/listing.ts'

/** Three columns that begin where their heads do. */
export const cell = { pl: 0, pr: 3, '&:first-of-type': { pl: 0 }, '&:last-of-type': { pr: 0 } } as const
const value = {
  ...cell,
  typography: 'body2',
  height: 'auto',
  py: 1,
  overflowWrap: 'anywhere',
  whiteSpace: 'normal',
  verticalAlign: 'top',
} as const
const name = { ...value, pt: 3, fontWeight: 600, color: 'text.primary' } as const

/** A heading row with the name, then a row a field; a record that only one copy has is the heading alone. */
export function RecordRows({ record }: { record: ListedRecord }) {
  const { title, only, fields } = record
  return (
    <TableBody>
      {title !== '' && (
        <TableRow>
          <TableCell
            component="th"
            scope="rowgroup"
            colSpan={only === null ? 3 : 1}
            sx={{ ...name, ...(only === null ? { borderBottom: 0 } : {}) }}
          >
            {title}
          </TableCell>
          {only !== null && (
            <TableCell colSpan={2} sx={{ ...value, pt: 3, color: 'text.secondary' }}>
              {only}
            </TableCell>
          )}
        </TableRow>
      )}
      {fields.map(({ id, field, here, there }) => (
        <TableRow key={id}>
          <TableCell component="th" scope="row" sx={{ ...value, fontWeight: 400, color: 'ink3' }}>
            {field}
          </TableCell>
          <TableCell sx={{ ...value, color: 'text.primary' }}>{here}</TableCell>
          <TableCell sx={{ ...value, color: 'text.primary' }}>{there}</TableCell>
        </TableRow>
      ))}
    </TableBody>
  )
}
