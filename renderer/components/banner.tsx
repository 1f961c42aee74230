/** What stays until it is settled: what happened, what was kept, one button. */
import type { ReactNode } from 'react'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { Glyph, type GlyphName } from './glyph.tsx'

export interface BannerProps {
  /** What happened, as a sentence. */
  happened: string
  /** What was kept and what to do. */
  children?: ReactNode
  action?: { label: string; onRun: () => void }
  /** `quiet`: nothing is at risk; it is told in passing. */
  tone?: 'problem' | 'quiet'
  /** For a quiet one that is not about who may write. */
  glyph?: GlyphName
}

/** Said aloud when it appears. */
export function Banner({ happened, children, action, tone = 'problem', glyph = 'lock' }: BannerProps) {
  const quiet = tone === 'quiet'
  return (
    <Box
      role={quiet ? 'status' : 'alert'}
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'flex-start',
        gap: 3,
        flex: 'none',
        px: 4,
        py: 2.5,
        borderTop: 3,
        borderColor: quiet ? 'rule' : 'error.main',
        bgcolor: quiet ? 'background.paper' : 'badSoft',
        typography: 'body2',
        lineHeight: '20px',
      }}
    >
      <Box sx={{ color: quiet ? 'text.secondary' : 'error.main', pt: '3px', display: 'flex' }}>
        <Glyph name={quiet ? glyph : 'problem'} />
      </Box>
      <Box sx={{ flex: '1 1 240px', py: 0.5 }}>
        <b>{happened}</b> {children}
      </Box>
      {action && (
        <Button size="small" onClick={action.onRun}>
          {action.label}
        </Button>
      )}
    </Box>
  )
}
