/** Terms and what is known under each, as a small table without lines. */
import type { ReactNode } from 'react'
import Box from '@mui/material/Box'

export interface Fact {
  id: string
  term: string
  value: ReactNode
}

/** Terms in a column of 100 px unless said. */
export function Facts({ items, termWidth = 100 }: { items: readonly Fact[]; termWidth?: number }) {
  return (
    <Box
      component="dl"
      sx={{
        m: 0,
        py: 2,
        display: 'grid',
        gridTemplateColumns: `${termWidth}px minmax(0, 1fr)`,
        rowGap: 1.5,
        typography: 'body2',
      }}
    >
      {items.map(({ id, term, value }) => (
        <Box key={id} sx={{ display: 'contents' }}>
          <Box component="dt" sx={{ color: 'ink3', pr: 2 }}>
            {term}
          </Box>
          <Box component="dd" sx={{ m: 0, minWidth: 0, overflowWrap: 'anywhere' }}>
            {value}
          </Box>
        </Box>
      ))}
    </Box>
  )
}
