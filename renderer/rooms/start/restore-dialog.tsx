/** Asks which programme is to go back to a backup: one of the recent ones, also of those that are gone, or another file. */
import Box from '@mui/material/Box'
import ListItemButton from '@mui/material/ListItemButton'
import type { RecentFile } from '#shared/contract/programme.ts'
import { useLanguage } from '../../app/language.tsx'
import { QuestionDialog } from '../../components/question-dialog.tsx'
import { titleOf } from './recent-words.ts'

export interface RestoreDialogProps {
  open: boolean
  files: readonly RecentFile[]
  onChoose: (path: string) => void
  /** A file that is not in the list. */
  onOther: () => void
  onClose: () => void
}

/** Nothing is changed by choosing; the copies are shown next. */
export function RestoreDialog({ open, files, onChoose, onOther, onClose }: RestoreDialogProps) {
  const { t } = useLanguage()
  return (
    <QuestionDialog
      open={open}
      onClose={onClose}
      width="sm"
      question={t('start.restore.question')}
      answers={[
        { id: 'other', label: t('start.restore.other'), onRun: onOther },
        { id: 'close', label: t('shell.cancel'), onRun: onClose },
      ]}
    >
      <Box component="p" sx={{ m: 0, pb: 2 }}>
        {t('start.restore.hint')}
      </Box>
      <Box component="ul" role="list" sx={{ m: 0, mx: -3, p: 0, listStyle: 'none' }}>
        {files.map((file) => (
          <li key={file.path}>
            <ListItemButton
              component="button"
              onClick={() => onChoose(file.path)}
              sx={{
                width: '100%',
                height: 'auto',
                px: 3,
                py: 1.5,
                border: 0,
                bgcolor: 'transparent',
                display: 'block',
                textAlign: 'start',
              }}
            >
              <Box component="span" sx={{ display: 'block', color: 'text.primary' }}>
                {[titleOf(file), file.glance?.edition ?? ''].filter(Boolean).join(', ')}
              </Box>
              <Box
                component="span"
                sx={{ display: 'block', typography: 'caption', color: 'ink3', overflowWrap: 'anywhere' }}
              >
                {file.path}
                {file.missing && ` – ${t('start.missing')}`}
              </Box>
            </ListItemButton>
          </li>
        ))}
      </Box>
    </QuestionDialog>
  )
}
