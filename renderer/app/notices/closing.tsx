/** Asks what to do where a programme is to be closed and its last changes are not on the disk. */
import type { OpenState } from '#shared/contract/programme.ts'
import { problemSentence } from '#shared/i18n/problem.ts'
import { QuestionDialog } from '../../components/question-dialog.tsx'
import { useAct } from '../act.tsx'
import { useReach } from '../backend.tsx'
import { useLanguage } from '../language.tsx'
import { useSaveElsewhere } from './save-elsewhere.tsx'

export interface ClosingProps {
  open: NonNullable<OpenState>
  onLeave: () => void
}

/** Closing tries the disk once more; saved in another place, the programme stays open there. */
export function Closing({ open, onLeave }: ClosingProps) {
  const { client } = useReach()
  const { t } = useLanguage()
  const act = useAct()
  const saveElsewhere = useSaveElsewhere()
  const { trouble } = open.file
  const answers = [
    {
      id: 'again',
      label: t('shell.closing.again'),
      primary: true,
      onRun: () => {
        onLeave()
        void act(() => client.programme.close())
      },
    },
    {
      id: 'elsewhere',
      label: t('shell.saveElsewhere'),
      onRun: () => {
        onLeave()
        void saveElsewhere(open.programme.name)
      },
    },
    { id: 'leave', label: t('shell.closing.leave'), onRun: onLeave },
  ]
  return (
    <QuestionDialog
      open
      question={t('shell.closing.question', { name: open.programme.name })}
      answers={answers}
      onClose={onLeave}
      width="sm"
    >
      <p>{trouble ? problemSentence(t, trouble) : null}</p>
      <p>{t('shell.closing.kept')}</p>
    </QuestionDialog>
  )
}
