/** The backups as a table in days, newest first. */
import Box from '@mui/material/Box'
import { useLanguage } from '../../../app/language.tsx'
import { type Doing, DayRows } from './day-rows.tsx'
import type { Day } from './days.ts'

const columns = ['time', 'revision', 'where', 'size', 'doing'] as const
const wide = new Set<string>(['where', 'size'])

/** In a narrow window place and size stand under the revision. */
export function ShelfTable({ days, ...doing }: { days: readonly Day[] } & Doing) {
  const { t } = useLanguage()
  return (
    <Box
      component="table"
      aria-label={t('backups.list')}
      sx={{
        width: '100%',
        maxWidth: 760,
        borderCollapse: 'collapse',
        typography: 'body2',
        lineHeight: '20px',
      }}
    >
      <thead>
        <tr>
          {columns.map((name) => (
            <Box
              key={name}
              component="th"
              scope="col"
              sx={{
                p: 0,
                pt: 4,
                pr: name === 'doing' ? 0 : 4,
                typography: 'caption',
                color: 'ink3',
                textAlign: name === 'size' || name === 'doing' ? 'end' : 'start',
                ...(wide.has(name) ? { display: { xs: 'none', sm: 'table-cell' } } : {}),
              }}
            >
              {t(`backups.column.${name}`)}
            </Box>
          ))}
        </tr>
      </thead>
      {days.map((day) => (
        <DayRows key={day.day ?? ''} day={day} {...doing} />
      ))}
    </Box>
  )
}
