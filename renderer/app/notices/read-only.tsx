/** Stands while the open programme can only be read: who has it, since when, and what can be done about it. */
import { useState } from 'react'
import type { OpenState } from '#shared/contract/programme.ts'
import { Banner } from '../../components/banner.tsx'
import { LinkButton } from '../../components/link-button.tsx'
import { QuestionDialog } from '../../components/question-dialog.tsx'
import { useAct } from '../act.tsx'
import { useReach } from '../backend.tsx'
import { useLanguage } from '../language.tsx'
import { readOnlyWords } from './read-only-words.ts'
import { useSaveElsewhere } from './save-elsewhere.tsx'

export interface ReadOnlyProps {
  open: NonNullable<OpenState>
  onCompare: () => void
}

/** Taking over is asked for, and asked about. */
export function ReadOnly({ open, onCompare }: ReadOnlyProps) {
  const { client } = useReach()
  const { t, language } = useLanguage()
  const act = useAct()
  const saveElsewhere = useSaveElsewhere()
  const [asking, setAsking] = useState(false)
  const { readOnly, revision, savedRevision } = open.file
  if (!readOnly) return null
  const unsaved = savedRevision < revision
  const { happened, hint, who } = readOnlyWords(t, language, readOnly, unsaved)
  const elsewhere = (
    <LinkButton onClick={() => void saveElsewhere(open.programme.name)}>
      {t('shell.saveElsewhere')}
    </LinkButton>
  )
  const readAgain = {
    label: t('opening.notice.readAgain'),
    onRun: () => void act(() => client.file.readAgain()),
  }
  const takeOver = { label: t('opening.notice.takeOver'), onRun: () => setAsking(true) }
  const compare = { label: t('opening.notice.compare'), onRun: onCompare }
  const action = {
    held: readAgain,
    'left-behind': takeOver,
    'taken-over': unsaved ? compare : readAgain,
    place: null,
  }[readOnly.why]
  const answers = [
    {
      id: 'take',
      label: t('opening.notice.takeOverDo'),
      primary: true,
      onRun: () => {
        setAsking(false)
        void act(() => client.file.takeOver())
      },
    },
    { id: 'not', label: t('opening.notice.takeOverNot'), onRun: () => setAsking(false) },
  ]
  return (
    <>
      <Banner happened={happened} tone={unsaved ? 'problem' : 'quiet'} {...(action ? { action } : {})}>
        {hint} {elsewhere}
      </Banner>
      <QuestionDialog
        open={asking}
        question={t('opening.notice.takeOverQuestion')}
        answers={answers}
        onClose={() => setAsking(false)}
      >
        {t('opening.notice.takeOverHint', { who })}
      </QuestionDialog>
    </>
  )
}
