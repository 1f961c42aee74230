/** A mark that something is not in order, with words or a number; never hue alone. */
import type { ReactNode } from 'react'
import Box from '@mui/material/Box'
import { Glyph } from './glyph.tsx'

export interface ProblemMarkProps {
  /** `flag` for past a rule (▲ and words), `problem` for an error, `caution` for something to know. */
  kind?: 'problem' | 'flag' | 'caution'
  children: ReactNode
}

/** In the line of the text around it. */
export function ProblemMark({ kind = 'problem', children }: ProblemMarkProps) {
  return (
    <Box
      component="span"
      sx={{
        display: 'inline-flex',
        alignItems: 'baseline',
        gap: 1.5,
        typography: 'caption',
        fontWeight: kind === 'flag' ? 600 : 400,
        color: kind === 'caution' ? 'warning.main' : 'error.main',
        '& > svg': { flex: 'none', alignSelf: 'flex-start', mt: '1px' },
      }}
    >
      <Glyph name={kind === 'flag' ? 'flag' : 'problem'} size={kind === 'flag' ? 10 : 14} />
      <span>{children}</span>
    </Box>
  )
}
