/** Planning the rest of a pair's sessions at the programme's rhythm. */
import { useState } from 'react'
import Box from '@mui/material/Box'
import { formatDate } from '#shared/i18n/dates.ts'
import type { Pair } from '#shared/model/pair.ts'
import { useAct } from '../../../../app/act.tsx'
import { useClient, useProgramme, useToday } from '../../../../app/backend.tsx'
import { useLanguage } from '../../../../app/language.tsx'
import { Field } from '../../../../components/field.tsx'
import { QuestionDialog } from '../../../../components/question-dialog.tsx'
import { DateField } from '../date-field.tsx'
import { nextDate, rhythmCount } from './next.ts'

/** Says beforehand how many sessions come of it. */
export function RhythmDialog({ pair, onClose }: { pair: Pair; onClose: () => void }) {
  const { t, language } = useLanguage()
  const client = useClient()
  const act = useAct()
  const today = useToday()
  const { settings, endsOn } = useProgramme()
  const [from, setFrom] = useState(nextDate(pair, settings.rhythmDays, today))
  const [time, setTime] = useState('')
  const count = from === '' ? 0 : rhythmCount(pair, from, { ...settings, endsOn })
  const plan = () => {
    onClose()
    void act(
      () => client.pairs.planRhythm({ pairId: pair.id, from, ...(time ? { time } : {}) }),
      t('pairs.rhythm.done', { count }),
    )
  }
  return (
    <QuestionDialog
      open
      question={t('pairs.rhythm.question')}
      onClose={onClose}
      answers={[
        {
          id: 'do',
          label: t('pairs.rhythm.do', { count }),
          primary: true,
          disabled: count === 0,
          onRun: plan,
        },
        { id: 'no', label: t('shell.cancel'), onRun: onClose },
      ]}
    >
      <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 4 }}>
        <DateField label={t('pairs.rhythm.from')} value={from} onChange={setFrom} />
        <Field
          label={t('pairs.session.time')}
          type="time"
          value={time}
          onChange={(event) => setTime(event.target.value)}
        />
      </Box>
      <Box aria-live="polite" sx={{ pt: 3 }}>
        {count === 0
          ? t('pairs.rhythm.none', { planned: settings.plannedSessions })
          : t('pairs.rhythm.says', {
              count,
              days: settings.rhythmDays,
              date: formatDate(language, endsOn, 'text-long'),
            })}
      </Box>
    </QuestionDialog>
  )
}
