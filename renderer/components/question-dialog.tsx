/** A question with its proof, and verbs to answer it. */
import { useId, type ReactNode } from 'react'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'

export interface Answer {
  id: string
  /** A verb: “Snooze”, “Keep it here”. */
  label: string
  onRun: () => void
  /** The filled one; the others are text. */
  primary?: boolean
  disabled?: boolean
}

export interface QuestionDialogProps {
  open: boolean
  /** Ends in a question mark. */
  question: string
  /** The proof: what is known, as a list or a few fields. */
  children?: ReactNode
  answers: readonly Answer[]
  /** Escape, or a press outside. */
  onClose: () => void
  width?: 'xs' | 'sm' | 'md'
}

/** Focus starts at the first field or answer and goes back to what opened it. Enter gives the primary answer. */
export function QuestionDialog({
  open,
  question,
  children,
  answers,
  onClose,
  width = 'xs',
}: QuestionDialogProps) {
  const id = useId()
  const primary = answers.find((answer) => answer.primary && !answer.disabled)
  return (
    <Dialog
      open={open}
      onClose={onClose}
      aria-labelledby={id}
      fullWidth
      slotProps={{ paper: { sx: { maxWidth: { xs: 420, sm: 560, md: 760 }[width] } } }}
    >
      <Box
        component="form"
        onSubmit={(event) => {
          event.preventDefault()
          primary?.onRun()
        }}
        sx={{ display: 'flex', flexDirection: 'column', minHeight: 0, overflow: 'auto' }}
      >
        <DialogTitle id={id}>{question}</DialogTitle>
        <DialogContent sx={{ typography: 'body2', lineHeight: '20px', color: 'text.secondary' }}>
          {children}
        </DialogContent>
        <DialogActions>
          {answers.map((answer) => (
            <Button
              key={answer.id}
              size="small"
              type={answer === primary ? 'submit' : 'button'}
              variant={answer.primary ? 'contained' : 'text'}
              disabled={answer.disabled ?? false}
              {...(answer === primary ? {} : { onClick: answer.onRun })}
            >
              {answer.label}
            </Button>
          ))}
        </DialogActions>
      </Box>
    </Dialog>
  )
}
