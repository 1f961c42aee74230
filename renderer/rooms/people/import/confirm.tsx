/** The end of an import: what it would do, in figures, and the one button that does it. */
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useLanguage } from '../../../app/language.tsx'
import type { Sums } from './sums.ts'

/** The button says what it imports; it waits while there is nobody. */
export function Confirm({ sums, onConfirm }: { sums: Sums; onConfirm: () => void }) {
  const { t } = useLanguage()
  const mentors = t('start.counts.mentors', { count: sums.mentors })
  const mentees = t('start.counts.mentees', { count: sums.mentees })
  const added = sums.mentors + sums.mentees
  const who = sums.mentors === 0 ? mentees : mentors
  const both = sums.mentors > 0 && sums.mentees > 0
  const lines = [
    added > 0 ? t('people.bring.willAdd', { mentors, mentees }) : '',
    sums.changed > 0 ? t('people.bring.willChange', { count: sums.changed }) : '',
    sums.repeats > 0 ? t('people.bring.repeats', { count: sums.repeats }) : '',
    sums.stayOut > 0 ? t('people.bring.stayOut', { count: sums.stayOut }) : '',
    sums.waiting > 0 ? t('people.bring.waits', { count: sums.waiting }) : '',
    added + sums.changed === 0 ? t('people.bring.nobody') : t('people.bring.kept'),
  ]
  return (
    <Box
      sx={{
        flex: 'none',
        px: 5,
        py: 4,
        borderTop: 1,
        borderColor: 'text.primary',
        '[data-scheme="dark"] &': { borderColor: 'edge' },
        typography: 'body2',
        lineHeight: '20px',
      }}
    >
      <Box role="status" sx={{ pb: 3 }}>
        {lines.filter(Boolean).join(' ')}
      </Box>
      <Button
        variant="contained"
        disabled={added + sums.changed === 0}
        onClick={onConfirm}
        sx={{ whiteSpace: 'normal' }}
      >
        {added === 0 && sums.changed > 0
          ? t('people.bring.confirmChanges', { count: sums.changed })
          : both
            ? t('people.bring.confirm', { mentors, mentees })
            : t('people.bring.confirmOne', { who })}
      </Button>
    </Box>
  )
}
