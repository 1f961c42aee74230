/** The signs of the phases, always hue and shape together. */
import type { ReactElement } from 'react'
import Box from '@mui/material/Box'
import Tooltip from '@mui/material/Tooltip'
import type { Phase } from '#shared/model/phases.ts'
import { useLanguage } from '../app/language.tsx'

/** A phase, the tool that runs through all of them, or a pair that ended. */
export type PhaseSign = Phase | 'failures' | 'ended'

const drawings = {
  preparation: (
    <rect x="3.25" y="2.25" width="9.5" height="11.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
  ),
  'first-session': (
    <>
      <circle cx="4.9" cy="8" r="3.9" fill="currentColor" />
      <circle cx="11.6" cy="8" r="3.15" fill="none" stroke="currentColor" strokeWidth="1.5" />
    </>
  ),
  'here-and-now': (
    <>
      <circle cx="8" cy="8" r="5.75" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <circle cx="8" cy="8" r="2.4" fill="currentColor" />
    </>
  ),
  'there-and-then': <path d="M3.5 1.9 14 8 3.5 14.1Z" fill="currentColor" />,
  'bridging-the-gap': (
    <path
      d="M1.25 13.25V9.5a6.75 6.75 0 0 1 13.5 0v3.75H11.5V9.5a3.5 3.5 0 0 0-7 0v3.75Z"
      fill="currentColor"
    />
  ),
  'final-session': <path d="M8 1.2 14.8 8 8 14.8 1.2 8Z" fill="currentColor" />,
  failures: (
    <path
      d="M1.5 9.6C3 5.4 5.6 5.6 8 8s5 2.6 6.5-1.6"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="square"
    />
  ),
  ended: <path d="m3 3 10 10m0-10L3 13" fill="none" stroke="currentColor" strokeWidth="1.25" />,
} as const satisfies Record<PhaseSign, ReactElement>

export interface PhaseGlyphProps {
  phase: PhaseSign
  size?: 12 | 14 | 16 | 20
  /** Alone, without the phase's name beside it: carries the name and a tooltip. */
  alone?: boolean
  /** The tone of the text around it, for what is over or not yet. */
  muted?: boolean
}

/** One sign; beside its phase's name it is decoration. */
export function PhaseGlyph({ phase, size = 16, alone = false, muted = false }: PhaseGlyphProps) {
  const { t } = useLanguage()
  const name = phase === 'failures' || phase === 'ended' ? t(`terms.${phase}`) : t(`terms.phase.${phase}`)
  const hue = muted || phase === 'failures' || phase === 'ended' ? 'ink3' : `phase.${phase}.main`
  const drawn = (
    <Box
      component="svg"
      viewBox="0 0 16 16"
      {...(alone ? { role: 'img', 'aria-label': name } : { 'aria-hidden': true })}
      sx={{ width: size, height: size, flex: 'none', display: 'block', color: hue }}
    >
      {drawings[phase]}
    </Box>
  )
  return alone ? <Tooltip title={name}>{drawn}</Tooltip> : drawn
}
