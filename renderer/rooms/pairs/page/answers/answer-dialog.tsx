/** Recording what one side answered to the proposal: accepted with the start, declined with its reason. */
import { useState } from 'react'
import Box from '@mui/material/Box'
import { shownName } from '#shared/i18n/names.ts'
import type { Answer, Pair } from '#shared/model/pair.ts'
import { useAct } from '../../../../app/act.tsx'
import { useClient, useProgramme, useToday } from '../../../../app/backend.tsx'
import { useLanguage } from '../../../../app/language.tsx'
import { Field } from '../../../../components/field.tsx'
import { QuestionDialog } from '../../../../components/question-dialog.tsx'
import { Segments } from '../../../../components/segments.tsx'
import { DateField } from '../date-field.tsx'

const states = ['accepted', 'declined', 'awaited'] as const satisfies readonly Answer['state'][]

export interface AnswerDialogProps {
  pair: Pair
  side: 'mentor' | 'mentee'
  onClose: () => void
}

export function AnswerDialog({ pair, side, onClose }: AnswerDialogProps) {
  const { t, language } = useLanguage()
  const client = useClient()
  const act = useAct()
  const today = useToday()
  const { people } = useProgramme()
  const before = side === 'mentor' ? pair.mentorAnswer : pair.menteeAnswer
  const other = side === 'mentor' ? pair.menteeAnswer : pair.mentorAnswer
  const [state, setState] = useState<Answer['state']>(before.state === 'awaited' ? 'accepted' : before.state)
  const [on, setOn] = useState(before.on ?? today)
  const [startsOn, setStartsOn] = useState(pair.startsOn ?? today)
  const [reason, setReason] = useState(before.reason ?? '')
  const person = people[side === 'mentor' ? pair.mentorId : pair.menteeId]
  const name = person ? shownName(person, language) : ''
  const starts = state === 'accepted' && other.state === 'accepted'

  const record = () => {
    onClose()
    const given = {
      ...(on === '' ? {} : { on }),
      ...(starts && startsOn !== '' ? { startsOn } : {}),
      ...(state === 'declined' && reason.trim() ? { reason: reason.trim() } : {}),
    }
    void act(
      () => client.pairs.recordAnswer({ pairId: pair.id, side, answer: state, ...given }),
      t('pairs.answer.done', { name, answer: t(`pairs.answer.state.${state}`) }),
    )
  }
  return (
    <QuestionDialog
      open
      question={t('pairs.answer.question', { name })}
      onClose={onClose}
      answers={[
        { id: 'do', label: t('pairs.answer.do'), primary: true, onRun: record },
        { id: 'no', label: t('shell.cancel'), onRun: onClose },
      ]}
    >
      <Box sx={{ display: 'grid', gap: 4, justifyItems: 'start' }}>
        <Segments
          label={t('pairs.answer.label')}
          value={state}
          options={states.map((value) => ({ value, label: t(`pairs.answer.state.${value}`) }))}
          onChange={setState}
        />
        {state !== 'awaited' && (
          <DateField label={t('pairs.answer.on')} value={on} onChange={setOn} max={today} />
        )}
        {starts && <DateField label={t('pairs.answer.startsOn')} value={startsOn} onChange={setStartsOn} />}
        {state === 'declined' && (
          <Field
            fullWidth
            hand
            label={t('pairs.answer.reason')}
            hint={t('pairs.answer.reasonHint')}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        )}
      </Box>
    </QuestionDialog>
  )
}
