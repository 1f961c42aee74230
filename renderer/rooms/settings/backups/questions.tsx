/** The one dialog that stands over the list of backups: a question, or what differs. */
import { ComparisonView } from '../../../components/comparison/comparison.tsx'
import { useLanguage } from '../../../app/language.tsx'
import { QuestionDialog } from '../../../components/question-dialog.tsx'
import { useFile } from '../../../app/backend.tsx'
import { momentOf } from './moment.ts'
import { PassphraseQuestion } from './passphrase-question.tsx'
import { RestoreQuestion } from './restore-question.tsx'
import type { useAsking } from './use-asking.ts'

/** Nothing while nothing is asked. */
export function Questions({
  asking,
  setAsking,
  busy,
  compare,
  restore,
  close,
}: ReturnType<typeof useAsking>) {
  const { t, language } = useLanguage()
  const { readOnly } = useFile()
  if (!asking) return null
  const { row } = asking
  if (asking.kind === 'passphrase') {
    const { aim, isWrong } = asking
    return (
      <PassphraseQuestion
        isWrong={isWrong}
        busy={busy}
        onClose={close}
        onGive={(passphrase) => void (aim === 'compare' ? compare : restore)(row, passphrase)}
      />
    )
  }
  const { passphrase } = asking
  if (asking.kind === 'restore')
    return (
      <RestoreQuestion
        row={row}
        busy={busy}
        onClose={close}
        onRestore={() => void restore(row, passphrase)}
        onCompare={asking.compared ? undefined : () => void compare(row, passphrase)}
      />
    )
  const question = () => setAsking({ kind: 'restore', row, passphrase, compared: true })
  return (
    <QuestionDialog
      open
      width="md"
      question={t('backups.comparison', momentOf(language, row))}
      onClose={close}
      answers={[
        ...(readOnly ? [] : [{ id: 'restore', label: t('backups.restore'), onRun: question }]),
        { id: 'close', label: t('backups.close'), primary: true, onRun: close },
      ]}
    >
      <ComparisonView comparison={asking.comparison} />
    </QuestionDialog>
  )
}
