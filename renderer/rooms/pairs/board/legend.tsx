/** What the strokes of a tally mean, beside the board and the timeline. */
import Box from '@mui/material/Box'
import { useLanguage } from '../../../app/language.tsx'
import { Tally } from '../../../components/tally.tsx'

const states = ['held', 'planned', 'missed', 'cancelled'] as const

/** Four signs with their words, and how the days are counted where they are shown. */
export function Legend({ days = false }: { days?: boolean }) {
  const { t } = useLanguage()
  return (
    <Box
      sx={{
        display: { xs: 'none', md: 'flex' },
        flexWrap: 'wrap',
        alignItems: 'center',
        columnGap: 3,
        typography: 'caption',
        color: 'ink3',
      }}
    >
      {states.map((state) => (
        <Box component="span" key={state} sx={{ display: 'inline-flex', alignItems: 'center', gap: 2 }}>
          <Tally states={[state]} decorative />
          {t(`terms.session.${state}`)}
        </Box>
      ))}
      {days && <span>{t('pairs.board.legendDays', { example: t('pairs.board.days', { days: 6 }) })}</span>}
    </Box>
  )
}
