/** A running job, seen from other rooms. */
import Box from '@mui/material/Box'
import IconButton from '@mui/material/IconButton'
import LinearProgress from '@mui/material/LinearProgress'
import { Glyph } from '../../components/glyph.tsx'
import { useLanguage } from '../language.tsx'

export interface HeadJob {
  id: string
  label: string
  done: number
  /** Absent while it is not known. */
  total?: number
  onCancel?: () => void
}

/** The first job with its bar; of others only how many. */
export function HeadJobs({ jobs }: { jobs: readonly HeadJob[] }) {
  const { t } = useLanguage()
  const [first, ...others] = jobs
  if (!first) return null
  const known = first.total !== undefined && first.total > 0
  return (
    <Box
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 2,
        mr: 3,
        minWidth: 0,
        typography: 'caption',
        color: 'ink3',
      }}
    >
      <Box sx={{ width: 132, minWidth: 0 }}>
        <Box sx={{ overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }} title={first.label}>
          {first.label}
        </Box>
        <LinearProgress
          aria-label={first.label}
          {...(known
            ? {
                variant: 'determinate' as const,
                value: Math.min(100, Math.round((100 * first.done) / (first.total ?? 1))),
              }
            : { variant: 'indeterminate' as const })}
          sx={{ height: 3 }}
        />
      </Box>
      {others.length > 0 && <span>{t('shell.job.others', { count: others.length })}</span>}
      {first.onCancel && (
        <IconButton aria-label={t('shell.job.cancel', { name: first.label })} onClick={first.onCancel}>
          <Glyph name="close" size={12} />
        </IconButton>
      )}
    </Box>
  )
}
