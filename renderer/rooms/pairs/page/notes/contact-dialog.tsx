/** Logging a contact that was no session: a call, a message, a talk in the corridor. */
import { useState } from 'react'
import Box from '@mui/material/Box'
import type { Pair } from '#shared/model/pair.ts'
import { useAct } from '../../../../app/act.tsx'
import { useClient, useToday } from '../../../../app/backend.tsx'
import { useLanguage } from '../../../../app/language.tsx'
import { Field } from '../../../../components/field.tsx'
import { QuestionDialog } from '../../../../components/question-dialog.tsx'
import { DateField } from '../date-field.tsx'

export function ContactDialog({ pair, onClose }: { pair: Pair; onClose: () => void }) {
  const { t } = useLanguage()
  const client = useClient()
  const act = useAct()
  const today = useToday()
  const [on, setOn] = useState(today)
  const [note, setNote] = useState('')
  const log = () => {
    onClose()
    const given = note.trim() ? { note: note.trim() } : {}
    void act(() => client.pairs.logContact({ pairId: pair.id, on, ...given }), t('pairs.contact.done'))
  }
  return (
    <QuestionDialog
      open
      question={t('pairs.contact.question')}
      onClose={onClose}
      answers={[
        {
          id: 'do',
          label: t('pairs.contact.do'),
          primary: true,
          disabled: on === '' || on > today,
          onRun: log,
        },
        { id: 'no', label: t('shell.cancel'), onRun: onClose },
      ]}
    >
      <Box sx={{ display: 'grid', gap: 4 }}>
        <DateField label={t('pairs.date')} value={on} onChange={setOn} max={today} />
        <Field
          hand
          fullWidth
          label={t('pairs.contact.note')}
          hint={t('pairs.note.onlyYou')}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
      </Box>
    </QuestionDialog>
  )
}
