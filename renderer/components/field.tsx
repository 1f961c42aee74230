/** A field: its label above, a line below, and what is wrong underneath, with a mark. */
import type { ReactNode } from 'react'
import TextField, { type TextFieldProps } from '@mui/material/TextField'
import { ProblemMark } from './problem-mark.tsx'

export type FieldProps = Omit<TextFieldProps<'standard'>, 'variant' | 'error' | 'helperText' | 'label'> & {
  label: ReactNode
  /** The problem as a sentence; the field is marked while there is one. */
  problem?: string | undefined
  /** What helps to fill it, where there is no problem. */
  hint?: ReactNode
  /** Set in the hand's type, for what a person writes freely. */
  hand?: boolean
}

const written = {
  '& .MuiInputBase-root': { typography: 'hand', color: 'hand' },
  '& .MuiInputBase-input': { height: 'auto', minHeight: '1.5rem' },
} as const

/** MUI's standard text field; `select` and `multiline` work as there. */
export function Field({ label, problem, hint, hand = false, sx, ...rest }: FieldProps) {
  return (
    <TextField
      variant="standard"
      label={label}
      error={problem !== undefined}
      helperText={problem === undefined ? hint : <ProblemMark>{problem}</ProblemMark>}
      sx={[hand ? written : {}, ...(Array.isArray(sx) ? sx : [sx])]}
      {...rest}
    />
  )
}
