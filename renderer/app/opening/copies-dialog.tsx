/** A damaged file, or one to go back in: what happened, what is kept, and the copies that can take its place. */
import { useState } from 'react'
import Box from '@mui/material/Box'
import type { Examined } from '#shared/contract/rescue.ts'
import { problemSentence } from '#shared/i18n/problem.ts'
import { PassphraseField } from '../../components/passphrase/field.tsx'
import { ProblemMark } from '../../components/problem-mark.tsx'
import { type Answer, QuestionDialog } from '../../components/question-dialog.tsx'
import { useAct, useSentence } from '../act.tsx'
import { useReach } from '../backend.tsx'
import { useLanguage } from '../language.tsx'
import { canBePut, CopiesList } from './copies-list.tsx'
import { fileNameOf } from './copy-words.ts'

export interface CopiesDialogProps {
  why: 'damage' | 'restore'
  examined: Examined
  /** As it was given for the file itself; empty where none was. */
  passphrase: string
  /** Reject where it cannot be done; what was chosen stays. */
  onPut: (from: string, passphrase: string) => Promise<void>
  onRecover: () => Promise<void>
  onClose: () => void
}

function About({ why, examined }: Pick<CopiesDialogProps, 'why' | 'examined'>) {
  const { t } = useLanguage()
  const { problem, kept, revision, path, verdict, copies } = examined
  const file = fileNameOf(path)
  const lines =
    why === 'damage'
      ? [
          problem ? problemSentence(t, problem) : '',
          kept === null ? t('opening.damage.notKept') : t('opening.damage.kept', { file: fileNameOf(kept) }),
          revision === null ? '' : t('opening.damage.lastKnown', { revision }),
          copies.length > 0 ? '' : t(examined.sealed ? 'opening.damage.noneSealed' : 'opening.damage.none'),
        ]
      : [
          t(verdict === 'missing' ? 'opening.restore.missing' : 'opening.restore.about', { file }),
          copies.length > 0 ? '' : t('opening.restore.none'),
        ]
  return (
    <>
      <Box
        component="p"
        sx={{ m: 0, mb: 2, color: 'text.primary', fontWeight: 600, overflowWrap: 'anywhere' }}
      >
        {file}
      </Box>
      {lines
        .filter((line) => line !== '')
        .map((line) => (
          <Box component="p" key={line} sx={{ m: 0, mt: 2, overflowWrap: 'anywhere' }}>
            {line}
          </Box>
        ))}
    </>
  )
}

/** The newest good copy is chosen already; nothing is written before an answer. */
export function CopiesDialog({
  why,
  examined,
  passphrase: given,
  onPut,
  onRecover,
  onClose,
}: CopiesDialogProps) {
  const { client, about } = useReach()
  const { t } = useLanguage()
  const act = useAct()
  const sentence = useSentence()
  const [chosen, setChosen] = useState(() => examined.copies.find(canBePut)?.path ?? null)
  const [passphrase, setPassphrase] = useState(given)
  const [problem, setProblem] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const copy = examined.copies.find(({ path }) => path === chosen)
  const run = async (work: () => Promise<void>) => {
    if (busy) return
    setBusy(true)
    setProblem(null)
    try {
      await work()
    } catch (error) {
      setProblem(sentence(error))
    }
    setBusy(false)
  }
  const answers: Answer[] = [
    {
      id: 'put',
      label: t('opening.damage.put'),
      primary: true,
      disabled: busy || copy === undefined,
      onRun: () => void run(() => (copy ? onPut(copy.path, passphrase) : Promise.resolve())),
    },
    ...(examined.verdict === 'damaged' && !examined.sealed
      ? [
          {
            id: 'recover',
            label: t('opening.damage.recover'),
            disabled: busy,
            onRun: () => void run(onRecover),
          },
        ]
      : []),
    ...(about.capabilities.reveal && examined.verdict !== 'missing'
      ? [
          {
            id: 'reveal',
            label: t('opening.damage.reveal'),
            onRun: () => void act(() => client.host.reveal({ path: examined.path })),
          },
        ]
      : []),
    { id: 'leave', label: t(`opening.${why}.leave`), onRun: onClose },
  ]
  return (
    <QuestionDialog
      open
      width="sm"
      question={t(`opening.${why}.question`)}
      answers={answers}
      onClose={onClose}
    >
      <About why={why} examined={examined} />
      {examined.copies.length > 0 && <CopiesList examined={examined} chosen={chosen} onChoose={setChosen} />}
      {copy?.sealed && (
        <Box sx={{ mt: 4 }}>
          <PassphraseField
            label={t('opening.passphrase.label')}
            value={passphrase}
            onChange={setPassphrase}
            hint={t('opening.passphrase.forgotten')}
          />
        </Box>
      )}
      {problem !== null && (
        <Box role="alert" sx={{ mt: 4 }}>
          <ProblemMark>{problem}</ProblemMark>
        </Box>
      )}
    </QuestionDialog>
  )
}
