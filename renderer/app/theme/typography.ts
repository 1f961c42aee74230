/** Type: Source Serif 4 for what is printed or written, Source Sans 3 for what is worked with. */
import type { TypographyStyle, TypographyVariantsOptions } from '@mui/material/styles'

export const sans = '"Source Sans 3", system-ui, sans-serif'
export const serif = '"Source Serif 4", Georgia, serif'

/** Size and line in px at 100 %, set in rem so that a reader's own base size counts. */
const set = (size: number, line: number, rest: TypographyStyle = {}): TypographyStyle => ({
  fontSize: `${size / 16}rem`,
  lineHeight: line / size,
  letterSpacing: 0,
  ...rest,
})
const printed = (size: number, line: number, rest: TypographyStyle = {}) =>
  set(size, line, { fontFamily: serif, fontWeight: 400, ...rest })

export const typography = {
  fontFamily: sans,
  fontWeightMedium: 600,
  fontWeightBold: 600,
  cover: printed(60, 64),
  name: printed(26, 32),
  subtitle: printed(20, 24),
  h1: printed(30, 36),
  h2: printed(17, 24, { fontWeight: 600 }),
  h3: set(15, 20, { fontWeight: 600 }),
  h4: printed(20, 24),
  h5: printed(17, 24),
  h6: printed(17, 24, { fontWeight: 600 }),
  deck: printed(16, 20, { fontStyle: 'italic' }),
  hand: printed(16, 24),
  figure: printed(30, 36),
  body1: set(15, 20),
  body2: set(14, 18),
  label: set(13, 16, { fontWeight: 600 }),
  caption: set(13, 16),
  subtitle1: set(15, 20),
  subtitle2: set(14, 18, { fontWeight: 600 }),
  overline: set(13, 16, { textTransform: 'none' }),
  button: set(14, 18, { fontWeight: 600, textTransform: 'none' }),
} satisfies TypographyVariantsOptions
