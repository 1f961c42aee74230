/** Tells MUI's types of the palette and the type styles this app adds. */
import type { TypographyStyle } from '@mui/material/styles'
import type {} from '@mui/material/themeCssVarsAugmentation'
import type { Phase } from '#shared/model/phases.ts'
import type { PhaseColour } from './tokens.ts'

/** Palette keys beyond MUI's own; in `sx` by name: `color: 'ink3'`, `color: 'phase.here-and-now.main'`. */
export interface OwnPalette {
  well: string
  edge: string
  rule: string
  rule2: string
  ink3: string
  hand: string
  accentSoft: string
  badSoft: string
  warnSoft: string
  goodSoft: string
  /** What floats in the other scheme's colours: snackbar, tooltip, the chosen segment. */
  reverse: { paper: string; ink: string; accent: string }
  phase: Record<Phase, PhaseColour>
}

/** Type styles beyond MUI's own. */
export interface OwnType {
  cover: TypographyStyle
  name: TypographyStyle
  subtitle: TypographyStyle
  deck: TypographyStyle
  hand: TypographyStyle
  figure: TypographyStyle
  label: TypographyStyle
}

declare module '@mui/material/styles' {
  // Declaration merging needs interfaces, even where they add nothing to what they extend.
  interface Palette extends OwnPalette {
    readonly own?: true
  }
  interface PaletteOptions extends Partial<OwnPalette> {
    readonly own?: true
  }
  interface TypographyVariants extends OwnType {
    readonly own?: true
  }
  interface TypographyVariantsOptions extends Partial<OwnType> {
    readonly own?: true
  }
}

declare module '@mui/material/Typography' {
  interface TypographyPropsVariantOverrides {
    cover: true
    name: true
    subtitle: true
    deck: true
    hand: true
    figure: true
    label: true
    h4: false
    h5: false
    h6: false
    subtitle1: false
    subtitle2: false
    overline: false
  }
}
