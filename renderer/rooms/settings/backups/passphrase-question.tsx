/** Asks for the passphrase of a backup that was made under another one. */
import { useState } from 'react'
import { useLanguage } from '../../../app/language.tsx'
import { PassphraseField } from '../../../components/passphrase/field.tsx'
import { QuestionDialog } from '../../../components/question-dialog.tsx'

export interface PassphraseQuestionProps {
  /** The last one given was not it. */
  isWrong: boolean
  busy: boolean
  onGive: (passphrase: string) => void
  onClose: () => void
}

/** One field; what was typed is forgotten when it closes. */
export function PassphraseQuestion({ isWrong, busy, onGive, onClose }: PassphraseQuestionProps) {
  const { t } = useLanguage()
  const [passphrase, setPassphrase] = useState('')
  return (
    <QuestionDialog
      open
      question={t('backups.passphraseQuestion')}
      onClose={onClose}
      answers={[
        {
          id: 'open',
          label: t('backups.openIt'),
          primary: true,
          disabled: busy || passphrase === '',
          onRun: () => onGive(passphrase),
        },
        { id: 'leave', label: t('backups.leave'), onRun: onClose },
      ]}
    >
      <PassphraseField
        autoFocus
        id="backup-passphrase"
        label={t('backups.passphrase')}
        value={passphrase}
        onChange={setPassphrase}
        hint={t('backups.passphraseHint')}
        problem={isWrong ? t('backups.wrongPassphrase') : undefined}
      />
    </QuestionDialog>
  )
}
