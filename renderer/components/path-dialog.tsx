/** Asks for a path where the host has no dialog of its own. */
import { useState } from 'react'
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import { useSentence } from '../app/act.tsx'
import { useLanguage } from '../app/language.tsx'
import { Field } from './field.tsx'

export interface PathDialogProps {
  open: boolean
  words: {
    title: string
    label: string
    hint: string
    /** Said where nothing was written. */
    empty: string
    /** Of the button. */
    go: string
  }
  /** What stands in the field at first. */
  suggestion?: string
  /** Rejects where nothing came of it, which is then said at the field. */
  onPath: (path: string) => Promise<unknown>
  onClose: () => void
}

/** What was typed stays when nothing came of it. */
export function PathDialog({ open, words, suggestion = '', onPath, onClose }: PathDialogProps) {
  const { t } = useLanguage()
  const [path, setPath] = useState(suggestion)
  const [problem, setProblem] = useState<string | null>(null)
  const sentence = useSentence()
  const send = async () => {
    if (path.trim() === '') return setProblem(words.empty)
    try {
      await onPath(path.trim())
      onClose()
    } catch (error) {
      setProblem(sentence(error))
    }
  }
  return (
    <Dialog open={open} onClose={onClose} aria-labelledby="which-path" fullWidth maxWidth="sm">
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void send()
        }}
      >
        <DialogTitle id="which-path">{words.title}</DialogTitle>
        <DialogContent>
          <Field
            autoFocus
            fullWidth
            label={words.label}
            value={path}
            {...(problem === null ? {} : { problem })}
            hint={words.hint}
            onChange={(event) => {
              setPath(event.target.value)
              setProblem(null)
            }}
            slotProps={{ htmlInput: { spellCheck: false, autoCapitalize: 'off' } }}
          />
        </DialogContent>
        <DialogActions>
          <Button type="submit" variant="contained">
            {words.go}
          </Button>
          <Button variant="text" onClick={onClose}>
            {t('shell.cancel')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
