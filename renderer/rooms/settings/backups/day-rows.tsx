/** The backups of one day as rows of the table, under the day. */
import Box from '@mui/material/Box'
import { addDays, formatDate } from '#shared/i18n/dates.ts'
import { useFile, useToday } from '../../../app/backend.tsx'
import { useLanguage } from '../../../app/language.tsx'
import { Glyph } from '../../../components/glyph.tsx'
import { LinkButton } from '../../../components/link-button.tsx'
import { ProblemMark } from '../../../components/problem-mark.tsx'
import type { Day, Row } from './days.ts'
import { momentOf, sizeOf } from './moment.ts'

const cell = {
  p: 0,
  py: 1.5,
  pr: 4,
  textAlign: 'start',
  verticalAlign: 'baseline',
  fontWeight: 400,
  borderBottom: 1,
  borderColor: 'rule',
} as const
const wide = { display: { xs: 'none', sm: 'table-cell' } } as const

export interface Doing {
  onCompare: (row: Row) => void
  /** Absent where the file is open for reading only. */
  onRestore?: ((row: Row) => void) | undefined
}

/** The day in the serif, and whether it is today. */
function DayHead({ day }: Pick<Day, 'day'>) {
  const { t, language } = useLanguage()
  const today = useToday()
  const near = day === today ? t('backups.today') : day === addDays(today, -1) ? t('backups.yesterday') : null
  return (
    <tr>
      <Box
        component="th"
        scope="rowgroup"
        colSpan={5}
        sx={{ ...cell, pt: 5, pb: 1, borderColor: 'rule2', typography: 'deck', fontStyle: 'normal' }}
      >
        {day === null ? t('backups.noDay') : formatDate(language, day, 'weekday')}
        {near !== null && (
          <Box component="span" sx={{ typography: 'caption', color: 'ink3', ml: 2 }}>
            {near}
          </Box>
        )}
      </Box>
    </tr>
  )
}

function Marks({ row }: { row: Row }) {
  const { t } = useLanguage()
  return (
    <>
      {row.kind === 'set-aside' && (
        <Box component="span" sx={{ color: 'ink3' }}>
          {t('backups.setAside')}
        </Box>
      )}
      {row.sealed && (
        <Box
          component="span"
          role="img"
          aria-label={t('backups.sealed')}
          title={t('backups.sealed')}
          sx={{ color: 'ink3', display: 'inline-flex', verticalAlign: '-2px' }}
        >
          <Glyph name="lock" size={14} />
        </Box>
      )}
    </>
  )
}

function BackupRow({ row, onCompare, onRestore }: { row: Row } & Doing) {
  const { t, language } = useLanguage()
  const { revision: now } = useFile()
  const { revision } = row
  const since =
    revision === null || revision > now
      ? null
      : revision === now
        ? t('backups.same')
        : t('backups.before', { count: now - revision })
  const about = { revision: revision ?? '–', ...momentOf(language, row) }
  const [where, size] = [t(`backups.in.${row.in}`), sizeOf(t, language, row.bytes)]
  return (
    <tr>
      <Box component="th" scope="row" sx={{ ...cell, width: 96, fontVariantNumeric: 'tabular-nums' }}>
        {row.time ?? '–'} <Marks row={row} />
      </Box>
      <Box component="td" sx={cell}>
        {revision === null ? (
          <ProblemMark kind="caution">{t('backups.unreadable')}</ProblemMark>
        ) : (
          <>
            {revision}{' '}
            {since !== null && (
              <Box component="span" sx={{ color: 'ink3', ml: 2 }}>
                {since}
              </Box>
            )}
          </>
        )}
        <Box sx={{ display: { sm: 'none' }, typography: 'caption', color: 'ink3' }}>
          {where}, {size}
        </Box>
      </Box>
      <Box component="td" sx={{ ...cell, ...wide, color: 'ink3' }}>
        {where}
      </Box>
      <Box component="td" sx={{ ...cell, ...wide, color: 'ink3', textAlign: 'end', whiteSpace: 'nowrap' }}>
        {size}
      </Box>
      <Box component="td" sx={{ ...cell, pr: 0, textAlign: 'end' }}>
        <Box
          sx={{ display: 'inline-flex', flexWrap: 'wrap', justifyContent: 'end', columnGap: 4, rowGap: 1 }}
        >
          {revision !== null && (
            <LinkButton onClick={() => onCompare(row)} label={t('backups.compareWith', about)}>
              {t('backups.compare')}
            </LinkButton>
          )}
          {revision !== null && onRestore && (
            <LinkButton strong onClick={() => onRestore(row)} label={t('backups.restoreOf', about)}>
              {t('backups.restore')}
            </LinkButton>
          )}
        </Box>
      </Box>
    </tr>
  )
}

/** One group of the table. */
export function DayRows({ day: { day, rows }, ...doing }: { day: Day } & Doing) {
  return (
    <tbody>
      <DayHead day={day} />
      {rows.map((row) => (
        <BackupRow key={row.path} row={row} {...doing} />
      ))}
    </tbody>
  )
}
