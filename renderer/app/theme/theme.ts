/** The look as an MUI theme: one for each organisation's accent, both schemes in it. */
import { createTheme, type Theme } from '@mui/material/styles'
import { buttons } from './overrides/buttons.ts'
import { choices } from './overrides/choices.tsx'
import { fields } from './overrides/fields.tsx'
import { floating } from './overrides/floating.ts'
import { ground } from './overrides/ground.ts'
import { lists } from './overrides/lists.ts'
import { paletteOf } from './palette.ts'
import { floatShadow, shadows } from './shadow.ts'
import { houseAccent } from './tokens.ts'
import { typography } from './typography.ts'

/** The theme with an organisation's accent (`#rrggbb`); the house's blue when none is given. */
export function themeFor(accent: string = houseAccent): Theme {
  return createTheme({
    cssVariables: { colorSchemeSelector: 'data-scheme' },
    colorSchemes: {
      light: { palette: paletteOf('light', accent) },
      dark: { palette: paletteOf('dark', accent) },
    },
    spacing: 4,
    shape: { borderRadius: 3 },
    breakpoints: { values: { xs: 0, sm: 700, md: 1100, lg: 1366, xl: 1920 } },
    shadows: shadows(floatShadow),
    focusVisible: true,
    motion: { reducedMotion: 'system' },
    transitions: {
      duration: {
        shortest: 120,
        shorter: 120,
        short: 120,
        standard: 160,
        complex: 160,
        enteringScreen: 160,
        leavingScreen: 120,
      },
      easing: { easeInOut: 'ease-out', easeOut: 'ease-out', easeIn: 'ease-out', sharp: 'ease-out' },
    },
    typography,
    components: { ...ground, ...buttons, ...choices, ...fields, ...floating, ...lists },
  })
}
