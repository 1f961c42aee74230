/** The question before a field is taken away: what goes with it. */
import { useProgramme } from '#renderer/app/backend.tsx'
import { useLanguage } from '#renderer/app/language.tsx'
import { QuestionDialog } from '#renderer/components/question-dialog.tsx'
import type { OwnField } from '#shared/model/own-field.ts'

interface RemoveDialogProps {
  field: OwnField
  /** How many people have an answer to it. */
  answered: number
  onRemove: () => void
  onClose: () => void
}

export function RemoveDialog({ field, answered, onRemove, onClose }: RemoveDialogProps) {
  const { settings } = useProgramme()
  const { t } = useLanguage()
  const counts = settings.ownCriteria.some((own) => own.field === field.id)
  return (
    <QuestionDialog
      open
      question={t('criteria.fields.removeQuestion', { name: field.name })}
      onClose={onClose}
      answers={[
        { id: 'remove', label: t('criteria.fields.removeDo'), primary: true, onRun: onRemove },
        { id: 'cancel', label: t('shell.cancel'), onRun: onClose },
      ]}
    >
      {t('criteria.fields.removeSays', { count: answered })}
      {counts && ` ${t('criteria.fields.removeCriterion')}`}
    </QuestionDialog>
  )
}
