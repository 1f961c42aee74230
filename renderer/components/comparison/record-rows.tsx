/** What differs in one person, one pair or the programme, as rows of a table: what, here, there. */
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableRow from '@mui/material/TableRow'
import type { ListedRecord } from '#shared/history/words/listing.ts'

const value = { typography: 'body2', overflowWrap: 'anywhere', verticalAlign: 'top' } as const

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
            sx={{
              fontWeight: 600,
              pt: 2,
              color: 'text.primary',
              ...(only === null ? { borderBottom: 0 } : {}),
            }}
          >
            {title}
          </TableCell>
          {only !== null && (
            <TableCell colSpan={2} sx={{ pt: 2, color: 'text.secondary' }}>
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
