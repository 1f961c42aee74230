/** Another copy beside what is open: its passphrase where it has its own, what differs, and the choice between the two. */
import { useEffect, useState } from 'react'
import Box from '@mui/material/Box'
import type { Comparison, OtherCopy } from '#shared/contract/copies.ts'
import { ContractError } from '#shared/contract/client.ts'
import { useAct, useSentence } from '../../app/act.tsx'
import { useClient } from '../../app/backend.tsx'
import { useLanguage } from '../../app/language.tsx'
import { Field } from '../field.tsx'
import { ProblemMark } from '../problem-mark.tsx'
import { type Answer, QuestionDialog } from '../question-dialog.tsx'
import { ComparisonView } from './comparison.tsx'

type Seen =
  | { kind: 'reading' }
  | { kind: 'asking'; problem: string | undefined }
  | { kind: 'refused'; sentence: string }
  | { kind: 'seen'; comparison: Comparison }

const codeOf = (error: unknown) => (error instanceof ContractError ? error.failure.code : '')
/** The last part of a path, of either kind of system. */
export const fileName = (path: string) => path.split(/[\\/]/).at(-1) ?? path

export interface ChoiceDialogProps {
  copy: OtherCopy
  /** Settled or put off. */
  onClose: () => void
}

/** Reads the copy when it opens; nothing is moved or changed before one of the two is chosen. */
export function ChoiceDialog({ copy: { path }, onClose }: ChoiceDialogProps) {
  const client = useClient()
  const { t } = useLanguage()
  const act = useAct()
  const sentence = useSentence()
  const [passphrase, setPassphrase] = useState('')
  const [tried, setTried] = useState<string | undefined>(undefined)
  const [seen, setSeen] = useState<Seen>({ kind: 'reading' })
  const secret = tried === undefined ? {} : { passphrase: tried }

  useEffect(() => {
    let ended = false
    client.copies.compare({ with: path, ...(tried === undefined ? {} : { passphrase: tried }) }).then(
      (comparison) => ended || setSeen({ kind: 'seen', comparison }),
      (error: unknown) => {
        if (ended) return
        const code = codeOf(error)
        if (code === 'needs-passphrase') setSeen({ kind: 'asking', problem: undefined })
        else if (code === 'wrong-passphrase') setSeen({ kind: 'asking', problem: sentence(error) })
        else setSeen({ kind: 'refused', sentence: sentence(error) })
      },
    )
    return () => {
      ended = true
    }
  }, [client, path, tried, sentence])

  const then = (work: () => Promise<unknown>) => () => void work().finally(onClose)
  const mine = () =>
    act(() => client.copies.setAside({ path }), t('history.others.kept', { name: fileName(path) }))
  const theirs = () => act(() => client.copies.adopt({ from: path, ...secret }), t('history.others.taken'))
  const open = () => {
    setSeen({ kind: 'reading' })
    setTried(passphrase)
  }
  const answers: Answer[] = [
    ...(seen.kind === 'asking'
      ? [
          {
            id: 'open',
            label: t('history.others.compare'),
            primary: true,
            disabled: passphrase === '',
            onRun: open,
          },
        ]
      : []),
    { id: 'mine', label: t('history.others.keepMine'), disabled: seen.kind === 'reading', onRun: then(mine) },
    {
      id: 'theirs',
      label: t('history.others.takeTheirs'),
      disabled: seen.kind !== 'seen',
      onRun: then(theirs),
    },
    { id: 'later', label: t('history.others.later'), onRun: onClose },
  ]
  return (
    <QuestionDialog
      open
      width="md"
      question={t('history.others.question')}
      answers={answers}
      onClose={onClose}
    >
      <Box component="p" sx={{ m: 0, mb: 4 }}>
        {t('history.others.text')}
      </Box>
      {seen.kind === 'reading' && <Box role="status">{t('history.others.comparing')}</Box>}
      {seen.kind === 'refused' && (
        <Box role="alert">
          <ProblemMark>{seen.sentence}</ProblemMark>
        </Box>
      )}
      {seen.kind === 'asking' && (
        <Field
          label={t('history.others.passphrase')}
          type="password"
          autoFocus
          value={passphrase}
          problem={seen.problem}
          onChange={(event) => setPassphrase(event.target.value)}
          sx={{ width: 320 }}
        />
      )}
      {seen.kind === 'seen' && <ComparisonView comparison={seen.comparison} />}
    </QuestionDialog>
  )
}
