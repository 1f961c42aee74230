/** Setting a goal, or its next version: first who sees it, then only the fields that this allows. */
import { useState } from 'react'
import Box from '@mui/material/Box'
import FormControlLabel from '@mui/material/FormControlLabel'
import Radio from '@mui/material/Radio'
import RadioGroup from '@mui/material/RadioGroup'
import { type Goal, goalVisibilities } from '#shared/model/goal.ts'
import type { Pair } from '#shared/model/pair.ts'
import { useAct } from '../../../../app/act.tsx'
import { useClient } from '../../../../app/backend.tsx'
import { useLanguage } from '../../../../app/language.tsx'
import { QuestionDialog } from '../../../../components/question-dialog.tsx'
import { draftOf, fieldsOf, problemOf } from './draft.ts'
import { GoalFields } from './goal-fields.tsx'

export interface GoalDialogProps {
  pair: Pair
  /** The version this one follows. */
  before?: Goal
  onClose: () => void
}

export function GoalDialog({ pair, before, onClose }: GoalDialogProps) {
  const { t } = useLanguage()
  const client = useClient()
  const act = useAct()
  const [draft, setDraft] = useState(() => draftOf(before))
  const [tried, setTried] = useState(false)
  const problem = problemOf(draft)
  const keep = () => {
    if (problem) return setTried(true)
    onClose()
    const goal = fieldsOf(draft)
    void (before
      ? act(
          () => client.pairs.changeGoal({ pairId: pair.id, goalId: before.id, goal }),
          t('pairs.goal.changed', { version: before.version + 1 }),
        )
      : act(() => client.pairs.setGoal({ pairId: pair.id, goal }), t('pairs.goal.setDone')))
  }
  return (
    <QuestionDialog
      open
      width="sm"
      question={t(before ? 'pairs.goal.questionNext' : 'pairs.goal.question', {
        version: (before?.version ?? 0) + 1,
      })}
      onClose={onClose}
      answers={[
        {
          id: 'do',
          label: before ? t('pairs.goal.keep', { version: before.version + 1 }) : t('pairs.goal.setDo'),
          primary: true,
          onRun: keep,
        },
        { id: 'no', label: t('shell.cancel'), onRun: onClose },
      ]}
    >
      <Box sx={{ display: 'grid', gap: 4 }}>
        <RadioGroup
          aria-label={t('pairs.goal.visibility')}
          value={draft.visibility}
          onChange={(_event, chosen) => {
            const visibility = goalVisibilities.find((one) => one === chosen)
            if (visibility) setDraft({ ...draft, visibility })
          }}
        >
          <Box sx={{ typography: 'label', pb: 1 }}>{t('pairs.goal.visibility')}</Box>
          {goalVisibilities.map((one) => (
            <FormControlLabel
              key={one}
              value={one}
              control={<Radio />}
              label={t(`pairs.goal.visible.${one}`)}
            />
          ))}
        </RadioGroup>
        {draft.visibility === 'no' ? (
          <div>{t('pairs.goal.kept')}</div>
        ) : (
          <GoalFields draft={draft} onChange={setDraft} problem={tried ? problem : null} />
        )}
      </Box>
    </QuestionDialog>
  )
}
