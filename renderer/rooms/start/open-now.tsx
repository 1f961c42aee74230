/** The programme that is open, on the start page: its figures and the way back into it. */
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import type { FileState } from '#shared/contract/file.ts'
import { peopleOf, pairsOf, type Programme } from '#shared/model/programme.ts'
import { useToday } from '../../app/backend.tsx'
import { useLanguage } from '../../app/language.tsx'
import { editionWeek } from '../../app/shell/edition-week.ts'
import { SectionHead } from '../../components/section-head.tsx'
import { formatDate } from '#shared/i18n/dates.ts'
import { fileNameOf } from './recent-words.ts'

export interface OpenNowProps {
  programme: Programme
  file: FileState
  onGoOn: () => void
}

/** One row, with the one filled button of the page. */
export function OpenNow({ programme, file, onGoOn }: OpenNowProps) {
  const { t, language } = useLanguage()
  const today = useToday()
  const where = editionWeek(programme.startsOn, programme.endsOn, today)
  const week =
    where.kind === 'before'
      ? t('shell.opensIn', { count: where.days })
      : where.kind === 'during'
        ? t('shell.weekOf', { week: where.week, weeks: where.weeks })
        : t('shell.over', { date: formatDate(language, programme.endsOn, 'day') })
  const counts = [
    t('start.counts.mentors', { count: peopleOf(programme, 'mentor').length }),
    t('start.counts.mentees', { count: peopleOf(programme, 'mentee').length }),
    t('start.counts.pairs', { count: pairsOf(programme).length }),
  ].join(', ')
  return (
    <Box component="section" aria-labelledby="open-now" sx={{ mb: 6 }}>
      <SectionHead id="open-now" title={t('start.nowOpen')} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 4, py: 4, borderBottom: 1, borderColor: 'rule' }}>
        <Box sx={{ flex: '1 1 260px', minWidth: 0 }}>
          <Typography
            variant="subtitle"
            component="p"
            sx={{ m: 0, fontSize: '1.375rem', lineHeight: '28px' }}
          >
            {programme.name}
          </Typography>
          <Typography variant="body1">
            {[programme.edition, file.isSample ? t('start.sampleNote') : ''].filter(Boolean).join(' · ')}
          </Typography>
          <Typography variant="body2" sx={{ color: 'ink3' }}>
            {counts}
          </Typography>
        </Box>
        <Box sx={{ textAlign: { sm: 'end' } }}>
          <Typography variant="body2">{week}</Typography>
          <Typography variant="caption" component="p" sx={{ m: 0, mt: 1, mb: 2, color: 'ink3' }}>
            {fileNameOf(file.path)}
          </Typography>
          <Button variant="contained" onClick={onGoOn}>
            {t('start.goOn')}
          </Button>
        </Box>
      </Box>
    </Box>
  )
}
