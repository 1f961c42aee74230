/** A section of the settings: its head, a line about it, and its fields in two columns. */
import type { ReactNode } from 'react'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { SectionHead } from '../../components/section-head.tsx'

/** One column in a narrow window. */
export function Section({
  id,
  title,
  deck,
  columns = 2,
  children,
}: {
  id: string
  title: string
  deck?: string
  columns?: 1 | 2 | 3
  children: ReactNode
}) {
  return (
    <Box component="section" aria-labelledby={id} sx={{ maxWidth: 760, mb: 8, scrollMarginTop: 16 }}>
      <SectionHead id={id} title={title} />
      {deck !== undefined && (
        <Typography variant="body2" sx={{ color: 'text.secondary', pt: 2 }}>
          {deck}
        </Typography>
      )}
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: { xs: '1fr', sm: `repeat(${columns}, minmax(0, 1fr))` },
          columnGap: 8,
          rowGap: 4,
          alignItems: 'start',
          pt: 3,
        }}
      >
        {children}
      </Box>
    </Box>
  )
}
