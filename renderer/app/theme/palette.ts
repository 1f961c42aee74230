/** The tokens as an MUI palette. */
import type { PaletteOptions } from '@mui/material/styles'
import { accentFor } from './accent.ts'
import type { OwnPalette } from './augment.ts'
import { tokens, type Scheme } from './tokens.ts'

/** The palette of one scheme with an organisation's accent, `#rrggbb`. */
export function paletteOf(scheme: Scheme, organisation: string): PaletteOptions & OwnPalette {
  const own = tokens[scheme]
  const other = scheme === 'light' ? 'dark' : 'light'
  const { accent, accentSoft, onAccent } = accentFor(organisation, scheme)
  const ink = scheme === 'light' ? '30 28 25' : '237 232 221'
  return {
    primary: { main: accent, contrastText: onAccent },
    secondary: { main: own.ink2, contrastText: own.paper },
    error: { main: own.bad, contrastText: own.paper },
    warning: { main: own.warn, contrastText: own.paper },
    success: { main: own.good, contrastText: own.paper },
    info: { main: accent, contrastText: onAccent },
    background: { default: own.paper, paper: own.sheet },
    text: { primary: own.ink, secondary: own.ink2, disabled: own.ink3 },
    divider: own.rule,
    action: {
      active: own.ink2,
      hover: `rgb(${ink} / 0.04)`,
      selected: accentSoft,
      disabled: own.ink3,
      disabledBackground: own.rule,
    },
    well: own.well,
    edge: own.edge,
    rule: own.rule,
    rule2: own.rule2,
    ink3: own.ink3,
    hand: accent,
    accentSoft,
    badSoft: own.badSoft,
    warnSoft: own.warnSoft,
    goodSoft: own.goodSoft,
    reverse: {
      paper: own.ink,
      ink: own.paper,
      accent: accentFor(organisation, other).accent,
    },
    phase: own.phase,
  }
}
