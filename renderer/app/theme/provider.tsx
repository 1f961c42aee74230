/** Puts the look around the app: theme, page ground, fonts, and the chosen scheme. */
import { useEffect, useMemo, type ReactNode } from 'react'
import CssBaseline from '@mui/material/CssBaseline'
import { ThemeProvider, useColorScheme } from '@mui/material/styles'
import './fonts.css'
import { themeFor } from './theme.ts'

export type SchemeChoice = 'light' | 'dark' | 'system'

function Scheme({ choice }: { choice: SchemeChoice }) {
  const { setMode } = useColorScheme()
  useEffect(() => setMode(choice), [choice, setMode])
  return null
}

export interface LookProps {
  /** The organisation's accent, `#rrggbb`; the house's blue when absent. */
  accent?: string
  /** `system` follows the computer, also while the window is open. */
  scheme?: SchemeChoice
  children: ReactNode
}

/** The look; it keeps nothing itself, the choice of scheme is the caller's to keep. */
export function Look({ accent, scheme = 'system', children }: LookProps) {
  const theme = useMemo(() => themeFor(accent), [accent])
  return (
    <ThemeProvider theme={theme} defaultMode={scheme} storageManager={null} noSsr>
      <CssBaseline enableColorScheme />
      <Scheme choice={scheme} />
      {children}
    </ThemeProvider>
  )
}
