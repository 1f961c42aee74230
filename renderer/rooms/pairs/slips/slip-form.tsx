/** The fields of one slip in a line, as on paper; Enter keeps it from any of them. */
import type { KeyboardEvent, ReactNode, Ref } from 'react'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useLanguage } from '../../../app/language.tsx'
import { Field } from '../../../components/field.tsx'
import { Segments } from '../../../components/segments.tsx'
import { DateField } from '../page/date-field.tsx'
import type { Proposed, Slip, YesNo } from './draft.ts'

export interface SlipFormProps {
  slip: Slip
  /** What stands in the fields where nothing was typed; null while no pair is found. */
  proposed: Proposed | null
  problems: Partial<Record<'who' | 'number' | 'date' | 'minutes', string>>
  onChange: (slip: Slip) => void
  onSave: () => void
  first: Ref<HTMLInputElement>
}

function Labelled({ label, children }: { label: string; children: ReactNode }) {
  return (
    <Box>
      <Box aria-hidden="true" sx={{ typography: 'label', color: 'text.secondary', pb: 1 }}>
        {label}
      </Box>
      {children}
    </Box>
  )
}

export function SlipForm({ slip, proposed, problems, onChange, onSave, first }: SlipFormProps) {
  const { t } = useLanguage()
  const yesNo = (['yes', 'no'] as const).map((value) => ({ value, label: t(`pairs.slips.${value}`) }))
  const keep = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    event.stopPropagation()
    onSave()
  }
  const choice = (name: 'held' | 'help') => (
    <Labelled label={t(`pairs.slips.${name}`)}>
      <Segments<YesNo>
        label={t(`pairs.slips.${name}`)}
        value={slip[name]}
        options={yesNo}
        onChange={(value) => onChange({ ...slip, [name]: value })}
      />
    </Labelled>
  )
  return (
    <Box
      component="form"
      aria-label={t('pairs.slips.form')}
      onKeyDownCapture={keep}
      onSubmit={(event: { preventDefault: () => void }) => {
        event.preventDefault()
        onSave()
      }}
      sx={{
        display: 'grid',
        alignItems: 'start',
        gap: 4,
        gridTemplateColumns: {
          xs: '1fr 1fr',
          sm: 'minmax(150px, 1.6fr) 70px 140px auto 80px auto',
        },
      }}
    >
      <Field
        autoFocus
        label={t('pairs.slips.pair')}
        hint={t('pairs.slips.pairHint')}
        problem={problems.who}
        value={slip.who}
        inputRef={first}
        onChange={(event) =>
          onChange({ ...slip, who: event.target.value, number: null, date: null, minutes: null })
        }
        slotProps={{ htmlInput: { autoComplete: 'off', spellCheck: false } }}
      />
      <Field
        label={t('pairs.slips.number')}
        problem={problems.number}
        value={proposed?.number ?? slip.number ?? ''}
        onChange={(event) => onChange({ ...slip, number: event.target.value, date: null, minutes: null })}
        slotProps={{ htmlInput: { inputMode: 'numeric', autoComplete: 'off' } }}
      />
      <DateField
        label={t('pairs.date')}
        problem={problems.date}
        value={proposed?.date ?? slip.date ?? ''}
        onChange={(date) => onChange({ ...slip, date })}
      />
      {choice('held')}
      <Field
        label={t('pairs.session.minutes')}
        problem={problems.minutes}
        value={proposed?.minutes ?? slip.minutes ?? ''}
        onChange={(event) => onChange({ ...slip, minutes: event.target.value })}
        slotProps={{ htmlInput: { inputMode: 'numeric', autoComplete: 'off' } }}
      />
      {choice('help')}
      <Box sx={{ gridColumn: '1 / -1', display: 'flex', alignItems: 'center', gap: 3 }}>
        <Button type="submit" variant="contained">
          {t('pairs.slips.keep')}
        </Button>
        <Box component="span" sx={{ typography: 'caption', color: 'ink3' }}>
          {t('pairs.slips.keys')}
        </Box>
      </Box>
    </Box>
  )
}
