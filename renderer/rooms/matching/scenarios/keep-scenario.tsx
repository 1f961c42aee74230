/** Keeping the present proposal as a scenario, from the page of scenarios and from the proposal itself. */
import { useState } from 'react'
import Box from '@mui/material/Box'
import { letterAt, nextLetter } from '#shared/matching/scenarios/letters.ts'
import { useAct } from '#renderer/app/act.tsx'
import { useClient, useProgramme } from '#renderer/app/backend.tsx'
import { useLanguage } from '#renderer/app/language.tsx'
import { Field } from '#renderer/components/field.tsx'
import { QuestionDialog } from '#renderer/components/question-dialog.tsx'

/** The longest name and note. */
export const longestName = 100
export const longestNote = 2000

/** Asks for the name; the letter is the next that nothing had yet. */
export function KeepScenario({ onClose }: { onClose: () => void }) {
  const { t } = useLanguage()
  const client = useClient()
  const programme = useProgramme()
  const act = useAct()
  const [name, setName] = useState(t(`terms.matchMode.${programme.settings.matchMode}`))
  const [note, setNote] = useState('')
  const letter = letterAt(nextLetter(programme))
  const keep = () => {
    onClose()
    const said = note.trim() ? { note: note.trim() } : {}
    void act(
      () => client.scenarios.keep({ name: name.trim(), ...said }),
      t('scenarios.keep.done', { letter }),
    )
  }
  return (
    <QuestionDialog
      open
      question={t('scenarios.keep.question', { letter })}
      onClose={onClose}
      answers={[
        {
          id: 'do',
          label: t('scenarios.keep.do'),
          primary: true,
          disabled: name.trim() === '',
          onRun: keep,
        },
        { id: 'no', label: t('shell.cancel'), onRun: onClose },
      ]}
    >
      <p>{t('scenarios.keep.says')}</p>
      <Box sx={{ display: 'grid', gap: 4 }}>
        <Field
          label={t('scenarios.keep.name')}
          value={name}
          onChange={(event) => setName(event.target.value)}
          slotProps={{ htmlInput: { maxLength: longestName } }}
        />
        <Field
          label={t('scenarios.keep.note')}
          hand
          multiline
          value={note}
          onChange={(event) => setNote(event.target.value)}
          slotProps={{ htmlInput: { maxLength: longestNote } }}
        />
      </Box>
    </QuestionDialog>
  )
}
