/** The shape of a group of component overrides. */
import type { Components, Theme } from '@mui/material/styles'
import type {} from '../augment.ts'

/** What MUI takes as `components`, with the finished theme in its style functions. */
export type Overrides = Components<Theme>
