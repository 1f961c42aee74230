/** Asks for the path of a programme where the host has no dialog of its own. */
import { useState } from 'react'
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import { useSentence } from '../../app/act.tsx'
import { useReach } from '../../app/backend.tsx'
import { useLanguage } from '../../app/language.tsx'
import { Field } from '../../components/field.tsx'

export interface OpenFileProps {
  open: boolean
  /** Rejects where it could not be opened. */
  onOpen: (path: string) => Promise<void>
  onClose: () => void
}

/** What was typed stays when the file could not be opened. */
export function OpenFile({ open, onOpen, onClose }: OpenFileProps) {
  const { about } = useReach()
  const { t } = useLanguage()
  const [path, setPath] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const sentence = useSentence()
  const send = async () => {
    if (path.trim() === '') return setProblem(t('start.file.empty'))
    try {
      await onOpen(path.trim())
      onClose()
    } catch (error) {
      setProblem(sentence(error))
    }
  }
  return (
    <Dialog open={open} onClose={onClose} aria-labelledby="which-file" fullWidth maxWidth="sm">
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void send()
        }}
      >
        <DialogTitle id="which-file">{t('start.file.title')}</DialogTitle>
        <DialogContent>
          <Field
            autoFocus
            fullWidth
            label={t('start.file.label')}
            value={path}
            {...(problem === null ? {} : { problem })}
            hint={t('start.file.help', { folder: about.documents })}
            onChange={(event) => {
              setPath(event.target.value)
              setProblem(null)
            }}
            slotProps={{ htmlInput: { spellCheck: false, autoCapitalize: 'off' } }}
          />
        </DialogContent>
        <DialogActions>
          <Button type="submit" variant="contained">
            {t('start.file.open')}
          </Button>
          <Button variant="text" onClick={onClose}>
            {t('shell.cancel')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
