/** The file as somebody else left it, beside what is open here: the two compared, and one chosen. */
import { useEffect, useState } from 'react'
import Box from '@mui/material/Box'
import type { Comparison } from '#shared/contract/copies.ts'
import type { OpenState } from '#shared/contract/programme.ts'
import { ComparisonView } from '../../components/comparison/comparison.tsx'
import { ProblemMark } from '../../components/problem-mark.tsx'
import { type Answer, QuestionDialog } from '../../components/question-dialog.tsx'
import { useAct, useSentence } from '../act.tsx'
import { useReach } from '../backend.tsx'
import { useLanguage } from '../language.tsx'
import { useSaveElsewhere } from './save-elsewhere.tsx'

export interface ElsewhereDialogProps {
  open: NonNullable<OpenState>
  onClose: () => void
}

type Seen =
  { kind: 'looking' } | { kind: 'seen'; comparison: Comparison } | { kind: 'unread'; sentence: string }

/** Reads the file when it opens. Where the writing was taken over, ours can only be saved elsewhere. */
export function ElsewhereDialog({ open, onClose }: ElsewhereDialogProps) {
  const { client } = useReach()
  const { t } = useLanguage()
  const act = useAct()
  const sentence = useSentence()
  const saveElsewhere = useSaveElsewhere()
  const [seen, setSeen] = useState<Seen>({ kind: 'looking' })
  const { path, readOnly } = open.file
  useEffect(() => {
    let ended = false
    client.copies.compare({ with: path }).then(
      (comparison) => ended || setSeen({ kind: 'seen', comparison }),
      (error: unknown) => ended || setSeen({ kind: 'unread', sentence: sentence(error) }),
    )
    return () => {
      ended = true
    }
  }, [client, path, sentence])

  const then = (work: () => Promise<unknown>) => () => {
    onClose()
    void work()
  }
  const answers: Answer[] = readOnly
    ? [
        {
          id: 'elsewhere',
          label: t('shell.saveElsewhere'),
          primary: true,
          onRun: then(() => saveElsewhere(open.programme.name)),
        },
      ]
    : [
        {
          id: 'mine',
          label: t('opening.elsewhere.mine'),
          onRun: then(() => act(() => client.copies.keepMine(), t('opening.elsewhere.mineDone'))),
        },
        {
          id: 'theirs',
          label: t('opening.elsewhere.theirs'),
          disabled: seen.kind !== 'seen',
          onRun: then(() =>
            act(() => client.copies.adopt({ from: path }), t('opening.elsewhere.theirsDone')),
          ),
        },
      ]
  return (
    <QuestionDialog
      open
      width="md"
      question={t('opening.elsewhere.question')}
      answers={[...answers, { id: 'leave', label: t('opening.elsewhere.leave'), onRun: onClose }]}
      onClose={onClose}
    >
      <Box component="p" sx={{ m: 0 }}>
        {t(readOnly ? 'opening.elsewhere.aboutTaken' : 'opening.elsewhere.about')}
      </Box>
      {seen.kind === 'unread' && (
        <Box role="alert" sx={{ mt: 4 }}>
          {t('opening.elsewhere.unreadable')} <ProblemMark>{seen.sentence}</ProblemMark>
        </Box>
      )}
      {seen.kind === 'seen' && (
        <Box sx={{ mt: 4 }}>
          <ComparisonView comparison={seen.comparison} />
        </Box>
      )}
    </QuestionDialog>
  )
}
