/** The one shadow of the house, for what floats. */
import type { Shadows } from '@mui/material/styles'

export const floatShadow = '0 8px 24px -8px rgb(30 28 25 / 0.28)'

/** MUI's list of elevations: none casts a shadow but those of floating things, 8 and above. */
export const shadows = (floating: string): Shadows => [
  'none',
  'none',
  'none',
  'none',
  'none',
  'none',
  'none',
  'none',
  floating,
  floating,
  floating,
  floating,
  floating,
  floating,
  floating,
  floating,
  floating,
  floating,
  floating,
  floating,
  floating,
  floating,
  floating,
  floating,
  floating,
]
