/** A key of the keyboard, as a hint; readers hear the shortcut from the control itself. */
import type { ReactNode } from 'react'
import Box from '@mui/material/Box'

/** Drawn only. */
export function KeyCap({ children }: { children: ReactNode }) {
  return (
    <Box
      component="kbd"
      aria-hidden="true"
      sx={{
        fontFamily: 'inherit',
        fontSize: '0.75rem',
        fontWeight: 400,
        lineHeight: '16px',
        px: 1.25,
        border: 1,
        borderColor: 'rule2',
        borderRadius: '2px',
        color: 'ink3',
        whiteSpace: 'nowrap',
      }}
    >
      {children}
    </Box>
  )
}
