/** What opens the programme's own criteria and the years wanted between two people, below the weights. */
import { useState } from 'react'
import Box from '@mui/material/Box'
import { useLanguage } from '#renderer/app/language.tsx'
import { LinkButton } from '#renderer/components/link-button.tsx'
import { CriteriaDialog, type CriteriaDialogProps } from './criteria-dialog.tsx'

/** A link; the dialog keeps every change at once. */
export function CriteriaButton({ onKeep }: Pick<CriteriaDialogProps, 'onKeep'>) {
  const { t } = useLanguage()
  const [open, setOpen] = useState(false)
  return (
    <Box sx={{ py: 1, typography: 'body2' }}>
      <LinkButton onClick={() => setOpen(true)}>{t('criteria.own.open')}</LinkButton>
      {open && <CriteriaDialog onKeep={onKeep} onClose={() => setOpen(false)} />}
    </Box>
  )
}
