/** The head of a section: serif title, a figure beside it or a note at right, a rule below. */
import type { ReactNode } from 'react'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'

export interface SectionHeadProps {
  title: ReactNode
  /** Close beside the title, as a count. */
  count?: ReactNode
  /** At the right end: a note, a figure, a link. */
  note?: ReactNode
  /** Where it stands in the outline of the page. */
  level?: 2 | 3
  /** For `aria-labelledby` of what follows. */
  id?: string
  /** Without the rule below. */
  bare?: boolean
}

/** Sixteen px above it, unless it is the first thing in its panel. */
export function SectionHead({ title, count, note, level = 2, id, bare = false }: SectionHeadProps) {
  return (
    <Box
      sx={{
        display: 'flex',
        alignItems: 'baseline',
        columnGap: 2,
        mt: 4,
        pb: 1,
        borderBottom: bare ? 0 : 1,
        borderColor: 'rule2',
        // The first thing in the first part of its panel; `:first-child` written so that emotion does not warn.
        '*:not(* + *) > &:not(* + *)': { mt: 0 },
      }}
    >
      <Typography variant="h2" component={level === 2 ? 'h2' : 'h3'} {...(id ? { id } : {})}>
        {title}
      </Typography>
      {count !== undefined && (
        <Typography variant="caption" sx={{ color: 'ink3' }}>
          {count}
        </Typography>
      )}
      {note !== undefined && (
        <Typography variant="caption" component="div" sx={{ color: 'ink3', ml: 'auto', textAlign: 'end' }}>
          {note}
        </Typography>
      )}
    </Box>
  )
}
