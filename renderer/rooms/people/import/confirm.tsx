/** The end of an import: what it would do, in figures, and the one button that does it. */
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import type { OwnField } from '#shared/model/own-field.ts'
import { useLanguage } from '../../../app/language.tsx'
import type { Sums } from './sums.ts'

/** The button says what it imports; it waits while there is nobody. */
export function Confirm({
  sums,
  newFields,
  onConfirm,
}: {
  sums: Sums
  newFields: readonly Pick<OwnField, 'name' | 'kind' | 'choices'>[]
  onConfirm: () => void
}) {
  const { t } = useLanguage()
  const mentors = t('start.counts.mentors', { count: sums.mentors })
  const mentees = t('start.counts.mentees', { count: sums.mentees })
  const added = sums.mentors + sums.mentees
  const who = sums.mentors === 0 ? mentees : mentors
  const both = sums.mentors > 0 && sums.mentees > 0
  const said = newFields
    .map(({ name, kind, choices }) => t(`people.bring.newField.${kind}`, { name, words: choices.join(', ') }))
    .join('; ')
  const lines = [
    added > 0 ? t('people.bring.willAdd', { mentors, mentees }) : '',
    sums.changed > 0 ? t('people.bring.willChange', { count: sums.changed }) : '',
    newFields.length > 0 ? t('people.bring.newFields', { count: newFields.length, fields: said }) : '',
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
