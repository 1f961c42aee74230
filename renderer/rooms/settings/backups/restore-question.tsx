/** Asks whether a backup is to be put back, and says exactly what happens then. */
import Box from '@mui/material/Box'
import { useFile } from '../../../app/backend.tsx'
import { useLanguage } from '../../../app/language.tsx'
import { QuestionDialog } from '../../../components/question-dialog.tsx'
import type { Row } from './days.ts'
import { momentOf } from './moment.ts'

export interface RestoreQuestionProps {
  row: Row
  busy: boolean
  onRestore: () => void
  /** Absent where they were compared just now. */
  onCompare?: (() => void) | undefined
  onClose: () => void
}

/** What is saved first, what follows, and the way back. */
export function RestoreQuestion({ row, busy, onRestore, onCompare, onClose }: RestoreQuestionProps) {
  const { t, language } = useLanguage()
  const { revision: now } = useFile()
  const revision = row.revision ?? 0
  const lines = [
    t('backups.first', { revision: now }),
    revision < now
      ? t('backups.then', { revision, count: now - revision })
      : t('backups.thenAll', { revision }),
    t('backups.undo'),
  ]
  return (
    <QuestionDialog
      open
      width="sm"
      question={t('backups.question', momentOf(language, row))}
      onClose={onClose}
      answers={[
        { id: 'restore', label: t('backups.putBack'), primary: true, disabled: busy, onRun: onRestore },
        ...(onCompare ? [{ id: 'compare', label: t('backups.compareFirst'), onRun: onCompare }] : []),
        { id: 'leave', label: t('backups.leave'), onRun: onClose },
      ]}
    >
      <Box component="ul" sx={{ m: 0, pl: 4, '& li + li': { mt: 1.5 } }}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </Box>
    </QuestionDialog>
  )
}
