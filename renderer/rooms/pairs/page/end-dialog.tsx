/** Ending a pair in one of the known ways; what is still planned is waived. */
import { useState } from 'react'
import Box from '@mui/material/Box'
import FormControlLabel from '@mui/material/FormControlLabel'
import Radio from '@mui/material/Radio'
import RadioGroup from '@mui/material/RadioGroup'
import { type Ending, endingKinds, type Pair } from '#shared/model/pair.ts'
import { useAct } from '../../../app/act.tsx'
import { useClient, useToday } from '../../../app/backend.tsx'
import { useLanguage } from '../../../app/language.tsx'
import { Field } from '../../../components/field.tsx'
import { QuestionDialog } from '../../../components/question-dialog.tsx'
import { useCouple } from '../couple.ts'
import { DateField } from './date-field.tsx'

export function EndDialog({ pair, onClose }: { pair: Pair; onClose: () => void }) {
  const { t } = useLanguage()
  const client = useClient()
  const act = useAct()
  const today = useToday()
  const { mentee, mentor } = useCouple()(pair)
  const [kind, setKind] = useState<Ending['kind']>('planned')
  const [on, setOn] = useState(today)
  const [reason, setReason] = useState('')
  const [problem, setProblem] = useState<string>()
  const waived = pair.sessions.filter((one) => one.state === 'planned' && one.date > on).length

  const end = () => {
    const why = reason.trim()
    if (kind !== 'planned' && why === '') return setProblem(t('pairs.end.reasonMissing'))
    onClose()
    void act(
      () => client.pairs.end({ pairId: pair.id, kind, on, ...(why ? { reason: why } : {}) }),
      t('pairs.end.done', { mentee, mentor }),
    )
  }
  return (
    <QuestionDialog
      open
      question={t('pairs.end.question', { mentee, mentor })}
      onClose={onClose}
      answers={[
        { id: 'do', label: t('pairs.end.do'), primary: true, disabled: on === '', onRun: end },
        { id: 'no', label: t('shell.cancel'), onRun: onClose },
      ]}
    >
      <Box sx={{ display: 'grid', gap: 4 }}>
        <RadioGroup
          aria-label={t('pairs.end.kind')}
          value={kind}
          onChange={(_event, chosen) => {
            const found = endingKinds.find((one) => one === chosen)
            if (found) setKind(found)
            setProblem(undefined)
          }}
        >
          {endingKinds.map((one) => (
            <FormControlLabel key={one} value={one} control={<Radio />} label={t(`terms.ending.${one}`)} />
          ))}
        </RadioGroup>
        <DateField label={t('pairs.end.on')} value={on} onChange={setOn} max={today} />
        <Field
          hand
          fullWidth
          label={t(kind === 'planned' ? 'pairs.end.word' : 'pairs.end.reason')}
          hint={t('pairs.end.reasonHint')}
          problem={problem}
          value={reason}
          onChange={(event) => {
            setReason(event.target.value)
            setProblem(undefined)
          }}
        />
        {waived > 0 && <div>{t('pairs.end.waives', { count: waived })}</div>}
      </Box>
    </QuestionDialog>
  )
}
