/** The edition, its dates and how far it has come. */
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { LocalDate } from '#shared/model/scalars.ts'
import { formatDate } from '#shared/i18n/dates.ts'
import { useLanguage } from '../language.tsx'
import { editionWeek } from './edition-week.ts'

export interface EditionProps {
  programme: { edition: string; startsOn: LocalDate; endsOn: LocalDate }
  today: LocalDate
}

/** Before it begins, the days until then; after, the day it ended. */
export function Edition({ programme, today }: EditionProps) {
  const { language, t } = useLanguage()
  const { edition, startsOn, endsOn } = programme
  const where = editionWeek(startsOn, endsOn, today)
  const sameYear = startsOn.slice(0, 4) === endsOn.slice(0, 4)
  const dates = `${formatDate(language, startsOn, sameYear ? 'day' : 'short')} – ${formatDate(language, endsOn, 'short')}`
  const words =
    where.kind === 'before'
      ? t('shell.opensIn', { count: where.days })
      : where.kind === 'during'
        ? t('shell.weekOf', { week: where.week, weeks: where.weeks })
        : t('shell.over', { date: formatDate(language, endsOn, 'day') })
  const share = where.kind === 'during' ? where.week / where.weeks : where.kind === 'over' ? 1 : 0
  return (
    <Box sx={{ px: 4, pb: 3, pt: 4 }}>
      {edition !== '' && (
        <Typography variant="deck" sx={{ fontSize: '0.875rem', color: 'text.secondary' }}>
          {edition}
        </Typography>
      )}
      <Typography variant="caption" component="p" sx={{ color: 'ink3', lineHeight: '18px' }}>
        {dates}
        <br />
        {words}
      </Typography>
      <Box
        component="svg"
        viewBox="0 0 152 5"
        preserveAspectRatio="none"
        aria-hidden="true"
        sx={{ display: 'block', width: '100%', height: 5, mt: 1.5 }}
      >
        <Box component="rect" y={2} width={152} height={1} sx={{ fill: 'var(--mui-palette-rule2)' }} />
        <Box
          component="rect"
          width={152 * share}
          height={5}
          sx={{ fill: 'var(--mui-palette-text-secondary)' }}
        />
      </Box>
    </Box>
  )
}
