/** A numbered part of the assistant: its head, a line about it, its fields in two columns. */
import type { ReactNode } from 'react'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { SectionHead } from '../../components/section-head.tsx'

export interface FormPartProps {
  number: number
  title: string
  about?: string
  children: ReactNode
}

/** A group of fields under one name for readers. */
export function FormPart({ number, title, about, children }: FormPartProps) {
  return (
    <Box component="fieldset" sx={{ border: 0, m: 0, p: 0, minWidth: 0 }}>
      <Box component="legend" sx={{ p: 0, width: '100%' }}>
        <SectionHead title={`${number}  ${title}`} />
      </Box>
      {about !== undefined && (
        <Typography
          variant="body2"
          component="p"
          sx={{ m: 0, pt: 2, color: 'text.secondary', lineHeight: '20px' }}
        >
          {about}
        </Typography>
      )}
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' },
          columnGap: 8,
          rowGap: 4,
          alignItems: 'start',
          pt: 3,
          pb: 6,
        }}
      >
        {children}
      </Box>
    </Box>
  )
}
