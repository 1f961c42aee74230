/** The months along the top of the timeline, their lines down the rows, and the line of today. */
import Box from '@mui/material/Box'
import { formatDate } from '#shared/i18n/dates.ts'
import type { LocalDate } from '#shared/model/scalars.ts'
import { useLanguage } from '../../../app/language.tsx'
import { monthsOf, placeOf, type Span } from './span.ts'

interface ScaleProps {
  span: Span
  today: LocalDate
}

const inside = ({ from, to }: Span, day: LocalDate) => from <= day && day <= to

/** Whether a month's name, so many hundredths of the width from today, leaves room for the day on the line. */
const clear = (apart: number) => apart < -8 || apart > 4

/** Names of months; the day of today stands on its line. */
export function Months({ span, today }: ScaleProps) {
  const { t, language } = useLanguage()
  const now = placeOf(span, today)
  const name = (first: LocalDate) => formatDate(language, first, 'day').replace(/^\d+\.? /, '')
  return (
    <Box sx={{ position: 'relative', height: 31, typography: 'body2' }}>
      {monthsOf(span)
        .filter((first) => placeOf(span, first) < 96)
        .map((first) => (
          <Box
            key={first}
            component="span"
            sx={{
              position: 'absolute',
              top: 8,
              left: `${placeOf(span, first)}%`,
              pl: 1,
              color: 'text.secondary',
              visibility: clear(placeOf(span, first) - now) ? 'visible' : 'hidden',
            }}
          >
            {name(first)}
          </Box>
        ))}
      {inside(span, today) && (
        <Box
          component="span"
          title={t('pairs.timeline.today', { date: formatDate(language, today, 'long') })}
          sx={{
            position: 'absolute',
            bottom: 0,
            left: `${now}%`,
            transform: 'translateX(-50%)',
            px: 1.5,
            whiteSpace: 'nowrap',
            fontWeight: 600,
            lineHeight: '20px',
            color: 'primary.contrastText',
            bgcolor: 'primary.main',
          }}
        >
          {formatDate(language, today, 'day')}
        </Box>
      )}
    </Box>
  )
}

/** Behind the rows. */
export function Lines({ span, today }: ScaleProps) {
  return (
    <Box aria-hidden="true" sx={{ position: 'absolute', inset: 0 }}>
      {monthsOf(span).map((first) => (
        <Box
          key={first}
          sx={{
            position: 'absolute',
            top: 0,
            bottom: 0,
            left: `${placeOf(span, first)}%`,
            borderLeft: 1,
            borderColor: 'rule',
          }}
        />
      ))}
      {inside(span, today) && (
        <Box
          sx={{
            position: 'absolute',
            top: 0,
            bottom: 0,
            left: `${placeOf(span, today)}%`,
            ml: '-1px',
            borderLeft: 2,
            borderColor: 'primary.main',
          }}
        />
      )}
    </Box>
  )
}
