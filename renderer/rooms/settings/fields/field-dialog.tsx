/** Making or changing a field of the programme's own: its name, and the words to choose among. */
import { useState } from 'react'
import Box from '@mui/material/Box'
import { useAct } from '#renderer/app/act.tsx'
import { useClient, useProgramme } from '#renderer/app/backend.tsx'
import { useLanguage } from '#renderer/app/language.tsx'
import { Field } from '#renderer/components/field.tsx'
import { QuestionDialog } from '#renderer/components/question-dialog.tsx'
import { Segments } from '#renderer/components/segments.tsx'
import { ownFieldKinds, type OwnField } from '#shared/model/own-field.ts'
import { answersCleared, eachOnce, renamedInPlace } from '#shared/people/choices.ts'

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

/** The kind of a field cannot be changed afterwards, since its answers are of that kind. */
export function FieldDialog({ field, onClose }: FieldDialogProps) {
  const client = useClient()
  const { t } = useLanguage()
  const act = useAct()
  const [name, setName] = useState(field?.name ?? '')
  const [kind, setKind] = useState<OwnField['kind']>(field?.kind ?? 'choice')
  const [words, setWords] = useState((field?.choices ?? []).join('\n'))
  const [asked, setAsked] = useState(false)
  const { people } = useProgramme()
  const lines = linesOf(words)
  const choices = renamedInPlace(field?.choices ?? [], lines)
  const cleared = field?.kind === 'choice' ? answersCleared(people, field, choices) : 0
  const problems = {
    name: name.trim() === '' ? t('criteria.fields.needName') : undefined,
    words: kind === 'choice' && eachOnce(lines).length < 2 ? t('criteria.fields.needWords') : undefined,
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
              ...(kind === 'choice' ? { choices } : {}),
            }),
          t('criteria.fields.changed', { name: name.trim() }),
        )
      : await act(
          () => client.people.addField({ name: name.trim(), kind, choices: lines }),
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
        <Box role="status" sx={{ '&:empty': { display: 'none' } }}>
          {cleared > 0 && t('criteria.fields.clears', { count: cleared })}
        </Box>
      </Box>
    </QuestionDialog>
  )
}
