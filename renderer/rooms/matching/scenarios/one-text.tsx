/** The two small questions about a scenario: what it is called, and what is to be remembered about it. */
import { useState } from 'react'
import type { Scenario } from '#shared/model/programme.ts'
import { useAct } from '#renderer/app/act.tsx'
import { useClient } from '#renderer/app/backend.tsx'
import { useLanguage } from '#renderer/app/language.tsx'
import { Field } from '#renderer/components/field.tsx'
import { QuestionDialog } from '#renderer/components/question-dialog.tsx'
import { longestName, longestNote } from './keep-scenario.tsx'

/** One text and one verb. */
export function OneText({
  scenario,
  about,
  onClose,
}: {
  scenario: Scenario
  about: 'rename' | 'note'
  onClose: () => void
}) {
  const { t } = useLanguage()
  const client = useClient()
  const act = useAct()
  const { id, letter } = scenario
  const isNote = about === 'note'
  const [text, setText] = useState(isNote ? (scenario.note ?? '') : scenario.name)
  const run = () => {
    onClose()
    void act(
      () =>
        isNote
          ? client.scenarios.note({ id, note: text.trim() })
          : client.scenarios.rename({ id, name: text.trim() }),
      t(`scenarios.${about}.done`),
    )
  }
  return (
    <QuestionDialog
      open
      question={t(`scenarios.${about}.question`, { letter })}
      onClose={onClose}
      answers={[
        {
          id: 'do',
          label: t(`scenarios.${about}.do`),
          primary: true,
          disabled: !isNote && text.trim() === '',
          onRun: run,
        },
        { id: 'no', label: t('shell.cancel'), onRun: onClose },
      ]}
    >
      <Field
        fullWidth
        label={t(`scenarios.keep.${isNote ? 'note' : 'name'}`)}
        hand={isNote}
        multiline={isNote}
        value={text}
        onChange={(event) => setText(event.target.value)}
        slotProps={{ htmlInput: { maxLength: isNote ? longestNote : longestName } }}
      />
    </QuestionDialog>
  )
}
