/** Recording a decline: why, from a short list and in own words, and when. */
import { useState } from 'react'
import Box from '@mui/material/Box'
import MenuItem from '@mui/material/MenuItem'
import type { DeclineCode, Pair } from '#shared/model/pair.ts'
import type { Role } from '#shared/model/person.ts'
import { useAct } from '#renderer/app/act.tsx'
import { useClient, useToday } from '#renderer/app/backend.tsx'
import { useLanguage } from '#renderer/app/language.tsx'
import { Field } from '#renderer/components/field.tsx'
import { QuestionDialog } from '#renderer/components/question-dialog.tsx'
import { DateField } from '../../pairs/page/date-field.tsx'

/** What somebody says; leaving the programme and fewer places are done elsewhere. */
const codes = [
  'no-time',
  'another-plan',
  'does-not-fit',
  'found-elsewhere',
  'other',
] as const satisfies readonly DeclineCode[]

interface DeclineDialogProps {
  pair: Pair
  side: Role
  name: string
  onClose: () => void
}

export function DeclineDialog({ pair, side, name, onClose }: DeclineDialogProps) {
  const { t } = useLanguage()
  const client = useClient()
  const act = useAct()
  const today = useToday()
  const [why, setWhy] = useState<(typeof codes)[number] | ''>('')
  const [reason, setReason] = useState('')
  const [on, setOn] = useState(today)
  const record = () => {
    onClose()
    const given = {
      ...(why === '' ? {} : { why }),
      ...(reason.trim() ? { reason: reason.trim() } : {}),
      ...(on === '' ? {} : { on }),
    }
    void act(
      () => client.pairs.recordAnswer({ pairId: pair.id, side, answer: 'declined', ...given }),
      t('pairs.answer.done', { name, answer: t('pairs.answer.state.declined') }),
    )
  }
  return (
    <QuestionDialog
      open
      question={t('proposals.declining.question', { name })}
      onClose={onClose}
      answers={[
        { id: 'do', label: t('proposals.declining.do'), primary: true, onRun: record },
        { id: 'no', label: t('shell.cancel'), onRun: onClose },
      ]}
    >
      <Box sx={{ display: 'grid', gap: 4, justifyItems: 'start' }}>
        <Field
          select
          fullWidth
          label={t('proposals.declining.why')}
          hint={t('proposals.declining.whyHint')}
          value={why}
          onChange={({ target }) => setWhy(codes.find((one) => one === target.value) ?? '')}
          slotProps={{ select: { displayEmpty: true } }}
        >
          <MenuItem value="">{t('proposals.declining.unsaid')}</MenuItem>
          {codes.map((code) => (
            <MenuItem key={code} value={code}>
              {t(`proposals.why.${code}`)}
            </MenuItem>
          ))}
        </Field>
        <Field
          fullWidth
          hand
          label={t('proposals.declining.words')}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
        <DateField label={t('pairs.answer.on')} value={on} onChange={setOn} max={today} />
      </Box>
    </QuestionDialog>
  )
}
