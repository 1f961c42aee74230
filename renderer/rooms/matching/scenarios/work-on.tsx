/** The question before a scenario becomes what is worked on: what it changes, what falls, and what is kept first. */
import { useState } from 'react'
import Box from '@mui/material/Box'
import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import { differenceWords } from '#shared/matching/scenarios/name.ts'
import { lostWords } from '#shared/matching/scenarios/words.ts'
import { nameOf, type Speaker } from '#shared/matching/words/speaker.ts'
import { useAct } from '#renderer/app/act.tsx'
import { useClient } from '#renderer/app/backend.tsx'
import { Field } from '#renderer/components/field.tsx'
import { QuestionDialog } from '#renderer/components/question-dialog.tsx'
import type { ShownColumn } from './columns.ts'
import { longestName } from './keep-scenario.tsx'

/** What changes of settings, of people's places, and of who is set aside. */
function changeLines(speaker: Speaker, { difference, shift }: ShownColumn): string[] {
  const { t } = speaker
  const names = (ids: readonly string[]) => ids.map((id) => nameOf(speaker, id)).join(', ')
  const settings = differenceWords(speaker, { ...difference, places: [], asideIds: [], backIds: [] })
  return [
    ...(settings.length > 0 ? [t('scenarios.work.difference', { words: settings.join('; ') })] : []),
    ...shift.places.map(({ mentorId, from, to }) =>
      t('scenarios.work.place', { name: nameOf(speaker, mentorId), from, to }),
    ),
    ...shift.held.map(({ mentorId, places, wanted }) =>
      t('scenarios.work.held', { name: nameOf(speaker, mentorId), places, wanted }),
    ),
    ...(shift.asideIds.length > 0 ? [t('scenarios.work.aside', { names: names(shift.asideIds) })] : []),
    ...(shift.backIds.length > 0 ? [t('scenarios.work.back', { names: names(shift.backIds) })] : []),
  ]
}

interface WorkOnProps {
  speaker: Speaker
  column: ShownColumn
  /** The present proposal is not kept as any scenario. */
  isUnkept: boolean
  onClose: () => void
}

/** One step, which can be undone. */
export function WorkOn({ speaker, column, isUnkept, onClose }: WorkOnProps) {
  const { t } = speaker
  const client = useClient()
  const act = useAct()
  const letter = column.letter ?? ''
  const [keepsFirst, setKeepsFirst] = useState(isUnkept)
  const [name, setName] = useState(t('scenarios.work.keepNameDefault', { letter }))
  const lost = lostWords(speaker, column.lost)
  const changes = changeLines(speaker, column)
  const id = column.scenarioId
  const run = () => {
    onClose()
    if (id === null) return
    void act(
      () =>
        client.scenarios.workOn({
          id,
          ...(isUnkept && keepsFirst ? { keepFirst: { name: name.trim() } } : {}),
        }),
      t('scenarios.work.done', { letter }),
    )
  }
  return (
    <QuestionDialog
      open
      question={t('scenarios.work.question', { letter, name: column.name })}
      onClose={onClose}
      answers={[
        {
          id: 'do',
          label: t('scenarios.work.do'),
          primary: true,
          disabled: isUnkept && keepsFirst && name.trim() === '',
          onRun: run,
        },
        { id: 'no', label: t('shell.cancel'), onRun: onClose },
      ]}
    >
      <p>{t('scenarios.work.says')}</p>
      {changes.length > 0 && (
        <ul>
          {changes.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {lost.length > 0 && (
        <>
          <p>{t('scenarios.lost.title', { count: column.lost.length })}</p>
          <ul>
            {lost.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
      {isUnkept && (
        <Box sx={{ display: 'grid', gap: 2 }}>
          <FormControlLabel
            label={t('scenarios.work.keepFirst')}
            control={<Checkbox checked={keepsFirst} onChange={(_event, checked) => setKeepsFirst(checked)} />}
          />
          {keepsFirst && (
            <Field
              label={t('scenarios.work.keepName')}
              value={name}
              onChange={(event) => setName(event.target.value)}
              slotProps={{ htmlInput: { maxLength: longestName } }}
            />
          )}
        </Box>
      )}
    </QuestionDialog>
  )
}
