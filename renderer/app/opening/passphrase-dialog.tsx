/** Asks for the passphrase of a file. */
import { useState } from 'react'
import Box from '@mui/material/Box'
import { PassphraseField } from '../../components/passphrase/field.tsx'
import { QuestionDialog } from '../../components/question-dialog.tsx'
import { useSentence } from '../act.tsx'
import { useLanguage } from '../language.tsx'
import { fileNameOf } from './copy-words.ts'

export interface PassphraseDialogProps {
  path: string
  /** `locked`: it was open in this window until a moment ago. */
  why: 'sealed' | 'locked'
  /** Rejects where it does not open. */
  onOpen: (passphrase: string) => Promise<unknown>
  onClose: () => void
}

/** A wrong passphrase is said at the field, and stays there to be corrected. */
export function PassphraseDialog({ path, why, onOpen, onClose }: PassphraseDialogProps) {
  const { t } = useLanguage()
  const sentence = useSentence()
  const [passphrase, setPassphrase] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const send = async () => {
    if (busy) return
    if (passphrase === '') return setProblem(t('opening.passphrase.empty'))
    setBusy(true)
    try {
      await onOpen(passphrase)
    } catch (error) {
      setProblem(sentence(error))
    }
    setBusy(false)
  }
  return (
    <QuestionDialog
      open
      question={t(`opening.passphrase.${why}`)}
      onClose={onClose}
      answers={[
        { id: 'open', label: t('opening.passphrase.open'), primary: true, onRun: () => void send() },
        { id: 'leave', label: t('opening.passphrase.leave'), onRun: onClose },
      ]}
    >
      <Box component="p" sx={{ m: 0, mb: 4, overflowWrap: 'anywhere' }}>
        {t(why === 'locked' ? 'opening.passphrase.aboutLocked' : 'opening.passphrase.aboutSealed', {
          file: fileNameOf(path),
        })}
      </Box>
      <PassphraseField
        autoFocus
        label={t('opening.passphrase.label')}
        value={passphrase}
        onChange={(text) => {
          setPassphrase(text)
          setProblem(null)
        }}
        hint={t('opening.passphrase.forgotten')}
        {...(problem === null ? {} : { problem })}
      />
    </QuestionDialog>
  )
}
