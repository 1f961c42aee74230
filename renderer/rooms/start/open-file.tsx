/** Asks for the path of a programme where the host has no dialog of its own. */
import { useState } from 'react'
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import TextField from '@mui/material/TextField'
import { useReach } from '../../app/backend.tsx'
import { useLanguage } from '../../app/language.tsx'

export interface OpenFileProps {
  open: boolean
  /** Answers whether it opened. */
  onOpen: (path: string) => Promise<boolean>
  onClose: () => void
}

/** What was typed stays when the file could not be opened. */
export function OpenFile({ open, onOpen, onClose }: OpenFileProps) {
  const { about } = useReach()
  const { t } = useLanguage()
  const [path, setPath] = useState('')
  const [empty, setEmpty] = useState(false)
  const send = async () => {
    if (path.trim() === '') return setEmpty(true)
    if (await onOpen(path.trim())) onClose()
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
          <TextField
            autoFocus
            fullWidth
            label={t('start.file.label')}
            value={path}
            error={empty}
            helperText={empty ? t('start.file.empty') : t('start.file.help', { folder: about.documents })}
            onChange={(event) => {
              setPath(event.target.value)
              setEmpty(false)
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
