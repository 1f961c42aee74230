/** A pair on the timeline: names, its phases as a band of their hues, its sessions as strokes at their days. */
import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import { formatDate } from '#shared/i18n/dates.ts'
import type { Pair } from '#shared/model/pair.ts'
import type { LocalDate } from '#shared/model/scalars.ts'
import { useLanguage } from '../../../app/language.tsx'
import { at } from '../../../app/routes.ts'
import { Glyph } from '../../../components/glyph.tsx'
import { PhaseGlyph } from '../../../components/phase-glyph.tsx'
import { Tally, tallyWords } from '../../../components/tally.tsx'
import { useCouple } from '../couple.ts'
import { nextPlanned } from '../page/sessions/next.ts'
import { unseen } from '../unseen.ts'
import { placeOf, type Span, stretchesOf } from './span.ts'

/** Name, mentor, the rest; the mentor gives way in a narrow window. */
export const timelineColumns = { xs: '128px 0 minmax(0, 1fr)', sm: '156px 132px minmax(0, 1fr)' }

const clipped = {
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  whiteSpace: 'nowrap',
  minWidth: 0,
  pr: 2,
} as const

function Band({ pair, span, today }: { pair: Pair; span: Span; today: LocalDate }) {
  const place = (day: LocalDate) => placeOf(span, day)
  const end = pair.ending ? null : { from: place(today), to: 100 }
  return (
    <Box aria-hidden="true" sx={{ position: 'absolute', inset: 0 }}>
      {end && (
        <Box
          sx={{
            position: 'absolute',
            top: 17,
            left: `${end.from}%`,
            width: `${end.to - end.from}%`,
            borderTop: '1px dotted',
            borderColor: 'edge',
          }}
        />
      )}
      {stretchesOf(pair, today).map(({ phase, from, to }) => (
        <Box
          key={`${phase} ${from}`}
          sx={{
            position: 'absolute',
            top: 10,
            height: 11,
            boxSizing: 'border-box',
            left: `${place(from)}%`,
            width: `calc(${place(to) - place(from)}% - 2px)`,
            minWidth: 2,
            overflow: 'hidden',
            display: 'flex',
            alignItems: 'center',
            pl: '3px',
            bgcolor: `phase.${phase}.tint`,
            borderBottom: 2,
            borderColor: `phase.${phase}.main`,
            '& > svg': { width: 8, height: 8 },
          }}
        >
          <PhaseGlyph phase={phase} size={12} />
        </Box>
      ))}
      {pair.sessions.map(({ id, date, state }) => (
        <Box
          key={id}
          sx={{
            position: 'absolute',
            top: date > today ? 10 : -1,
            left: `${place(date)}%`,
            transform: 'translateX(-2px) scaleY(0.75)',
          }}
        >
          <Tally states={[state]} decorative />
        </Box>
      ))}
    </Box>
  )
}

export interface TimelineRowProps {
  pair: Pair
  span: Span
  today: LocalDate
  flagged: boolean
  /** The one row that Tab reaches. */
  current: boolean
}

/** What the band shows is said in words in the same cell. */
export function TimelineRow({ pair, span, today, flagged, current }: TimelineRowProps) {
  const { t, language } = useLanguage()
  const { mentee, mentor } = useCouple()(pair)
  const step = pair.steps.at(-1)
  const next = nextPlanned(pair)
  const day = (on: LocalDate) => formatDate(language, on, 'text')
  const words = [
    pair.ending
      ? t('pairs.end.says', { how: t(`terms.ending.${pair.ending.kind}`), date: day(pair.ending.on) })
      : t('pairs.timeline.since', { phase: t(`terms.phase.${pair.phase}`), date: step ? day(step.on) : '' }),
    `${tallyWords(
      pair.sessions.map(({ state }) => state),
      t,
    )}.`,
    ...(next && !pair.ending ? [t('pairs.timeline.next', { date: day(next.date) })] : []),
  ].join(' ')
  return (
    <Box
      role="row"
      sx={{
        display: 'grid',
        gridTemplateColumns: timelineColumns,
        minHeight: 24,
        typography: 'body2',
        lineHeight: '24px',
      }}
    >
      <Box role="rowheader" sx={{ display: 'flex', minWidth: 0, pr: 2 }}>
        <Link
          href={`#${at.pair(pair.id)}`}
          title={`${mentee}, ${mentor}`}
          tabIndex={current ? 0 : -1}
          data-pair={pair.id}
          sx={{
            ...clipped,
            pr: 0,
            color: 'text.primary',
            textDecoration: 'none',
            '&:hover': { textDecoration: 'underline' },
          }}
        >
          {mentee}
        </Link>
        {flagged && (
          <Box component="span" sx={{ color: 'error.main', ml: 1 }}>
            <Glyph name="flag" size={10} label={t('today.glance.needsYou')} />
          </Box>
        )}
      </Box>
      <Box role="cell" sx={{ ...clipped, pr: { xs: 0, sm: 2 }, color: 'ink3' }}>
        {mentor}
      </Box>
      <Box role="cell" sx={{ position: 'relative' }}>
        <Box component="span" sx={unseen}>
          {words}
        </Box>
        <Band pair={pair} span={span} today={today} />
      </Box>
    </Box>
  )
}
