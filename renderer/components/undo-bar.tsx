/** What was just done, and the way back, for eight seconds. */
import Button from '@mui/material/Button'
import Snackbar from '@mui/material/Snackbar'
import { useLanguage } from '../app/language.tsx'

export interface UndoBarProps {
  /** A new `key` of the component starts the time anew. */
  open: boolean
  /** “Three sessions moved to Friday.” */
  message: string
  /** What the button says; “Undo” unless said. */
  label?: string
  onUndo?: () => void
  onClose: () => void
}

/** The time stands still while pointer or focus is on it; Ctrl Z works after it is gone. */
export function UndoBar({ open, message, label, onUndo, onClose }: UndoBarProps) {
  const { t } = useLanguage()
  return (
    <Snackbar
      open={open}
      autoHideDuration={8000}
      resumeHideDuration={8000}
      onClose={(_event, reason) => {
        if (reason !== 'clickaway') onClose()
      }}
      message={message}
      slotProps={{ content: { role: 'status' } }}
      action={
        onUndo && (
          <Button
            variant="text"
            size="small"
            onClick={() => {
              onUndo()
              onClose()
            }}
          >
            {label ?? t('shell.undo')}
          </Button>
        )
      }
    />
  )
}
