/** What a person wrote: serif, in the accent, as blue ink on a form. */
import type { ElementType, ReactNode } from 'react'
import Typography from '@mui/material/Typography'

export interface HandProps {
  children: ReactNode
  /** BCP 47, where the words are in another language than the screen. */
  lang?: string
  /** 15 to 17 px. */
  size?: 15 | 16 | 17
  strong?: boolean
  component?: ElementType
}

/** Lines and paragraphs stay as they were written. */
export function Hand({ children, lang, size = 16, strong = false, component = 'p' }: HandProps) {
  return (
    <Typography
      variant="hand"
      component={component}
      {...(lang ? { lang } : {})}
      sx={{
        fontSize: `${size / 16}rem`,
        lineHeight: (size + 7) / size,
        fontWeight: strong ? 600 : 400,
        whiteSpace: 'pre-wrap',
        overflowWrap: 'anywhere',
      }}
    >
      {children}
    </Typography>
  )
}
