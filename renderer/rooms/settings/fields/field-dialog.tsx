/** Making or changing a field of the programme's own: its name, and the words to choose among. */
import { useState } from 'react'
import Box from '@mui/material/Box'
import { useAct } from '#renderer/app/act.tsx'
import { useClient } from '#renderer/app/backend.tsx'
import { useLanguage } from '#renderer/app/language.tsx'
import { Field } from '#renderer/components/field.tsx'
import { QuestionDialog } from '#renderer/components/question-dialog.tsx'
import { Segments } from '#renderer/components/segments.tsx'
import { ownFieldKinds, type OwnField } from '#shared/model/own-field.ts'

interface FieldDialogProps {
  /** Null for a new one. */
  field: OwnField | null
  onClose: () => void
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** A word in the line where another stood is that word renamed, as long as no line was added or taken out. */
function renamed(before: readonly string[], now: readonly string[]) {
  const sameLength = before.length === now.length
  return now.map((word, at) => {
    const was = before[at]
    return sameLength && was !== undefined && was !== word && !now.includes(was) ? { word, was } : { word }
  })
}

/** The kind of a field cannot be changed afterwards, since its answers are of that kind. */
export function FieldDialog({ field, onClose }: FieldDialogProps) {
  const client = useClient()
  const { t } = useLanguage()
  const act = useAct()
  const [name, setName] = useState(field?.name ?? '')
  const [kind, setKind] = useState<OwnField['kind']>(field?.kind ?? 'choice')
  const [words, setWords] = useState((field?.choices ?? []).join('\n'))
  const [asked, setAsked] = useState(false)
  const choices = linesOf(words)
  const problems = {
    name: name.trim() === '' ? t('criteria.fields.needName') : undefined,
    words: kind === 'choice' && new Set(choices).size < 2 ? t('criteria.fields.needWords') : undefined,
  }
  const keep = async () => {
    setAsked(true)
    if (problems.name !== undefined || problems.words !== undefined) return
    const kept = field
      ? await act(
          () =>
            client.people.changeField({
              id: field.id,
              name: name.trim(),
              ...(kind === 'choice' ? { choices: renamed(field.choices, choices) } : {}),
            }),
          t('criteria.fields.changed', { name: name.trim() }),
        )
      : await act(
          () => client.people.addField({ name: name.trim(), kind, choices }),
          t('criteria.fields.added', { name: name.trim() }),
        )
    if (kept) onClose()
  }
  return (
    <QuestionDialog
      open
      question={t(field ? 'criteria.fields.changeQuestion' : 'criteria.fields.newQuestion', {
        name: field?.name ?? '',
      })}
      onClose={onClose}
      answers={[
        { id: 'keep', label: t('criteria.fields.keep'), primary: true, onRun: () => void keep() },
        { id: 'cancel', label: t('shell.cancel'), onRun: onClose },
      ]}
    >
      <Box sx={{ display: 'grid', gap: 4 }}>
        <Field
          autoFocus
          fullWidth
          label={t('criteria.fields.name')}
          value={name}
          problem={asked ? problems.name : undefined}
          onChange={(event) => setName(event.target.value)}
          slotProps={{ htmlInput: { maxLength: 100 } }}
        />
        {!field && (
          <Box>
            <Segments
              label={t('criteria.fields.kind')}
              value={kind}
              options={ownFieldKinds.map((one) => ({ value: one, label: t(`criteria.fields.kinds.${one}`) }))}
              onChange={setKind}
            />
          </Box>
        )}
        {kind === 'choice' && (
          <Field
            fullWidth
            multiline
            minRows={4}
            maxRows={10}
            label={t('criteria.fields.words')}
            hint={t(field ? 'criteria.fields.wordsChangeHint' : 'criteria.fields.wordsHint')}
            value={words}
            problem={asked ? problems.words : undefined}
            onChange={(event) => setWords(event.target.value)}
          />
        )}
      </Box>
    </QuestionDialog>
  )
}
