/** Long work in the panel that began it: how far, how much longer, and a way to stop it. */
import { useId } from 'react'
import Box from '@mui/material/Box'
import LinearProgress from '@mui/material/LinearProgress'
import { useLanguage } from '../app/language.tsx'
import { LinkButton } from './link-button.tsx'

export interface JobBarProps {
  label: string
  done: number
  /** Absent while it is not known. */
  total?: number
  /** What is being done now, instead of the count. */
  note?: string
  secondsLeft?: number
  onCancel?: () => void
}

/** A cancelled job leaves nothing behind, so Cancel asks no question. */
export function JobBar({ label, done, total, note, secondsLeft, onCancel }: JobBarProps) {
  const { t } = useLanguage()
  const id = useId()
  const known = total !== undefined && total > 0
  const left =
    secondsLeft === undefined
      ? ''
      : secondsLeft < 90
        ? t('shell.job.seconds', { count: Math.max(1, Math.round(secondsLeft)) })
        : t('shell.job.minutes', { count: Math.round(secondsLeft / 60) })
  const count = note ?? (known ? t('shell.job.done', { done, total }) : '')
  return (
    <Box sx={{ py: 3 }}>
      <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 4, pb: 1.5, typography: 'body2' }}>
        <Box component="b" id={id} sx={{ fontWeight: 600 }}>
          {label}
        </Box>
        {onCancel && (
          <LinkButton onClick={onCancel} label={t('shell.job.cancel', { name: label })}>
            {t('shell.cancel')}
          </LinkButton>
        )}
      </Box>
      <LinearProgress
        aria-labelledby={id}
        {...(known
          ? { variant: 'determinate' as const, value: Math.min(100, Math.round((100 * done) / total)) }
          : { variant: 'indeterminate' as const })}
      />
      <Box sx={{ pt: 1.5, minHeight: 22, typography: 'caption', color: 'ink3' }}>
        {[count, left].filter(Boolean).join(', ')}
      </Box>
    </Box>
  )
}
