/** A section with nothing in it yet: what will stand here, and one way on. */
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { LinkButton } from './link-button.tsx'

export interface EmptyProps {
  title: string
  /** A sentence on what will stand here. */
  children: string
  link?: { label: string; onGo: () => void }
}

/** No pictures. */
export function Empty({ title, children, link }: EmptyProps) {
  return (
    <Box sx={{ py: 4, maxWidth: 440 }}>
      <Typography variant="h2">{title}</Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary', lineHeight: '20px' }}>
        {children}
      </Typography>
      {link && (
        <Typography variant="body2" component="div" sx={{ lineHeight: '20px' }}>
          <LinkButton strong onClick={link.onGo}>
            {link.label}
          </LinkButton>
        </Typography>
      )}
    </Box>
  )
}
