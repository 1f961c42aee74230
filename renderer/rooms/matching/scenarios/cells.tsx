/** The cells of the comparison: a head that stays at left, and columns of which the present one is toned. */
import type { ReactNode } from 'react'
import Box from '@mui/material/Box'

const side = {
  position: 'sticky',
  left: 0,
  zIndex: 1,
  bgcolor: 'background.default',
  // What scrolls past is hidden in the margin too.
  boxShadow: {
    xs: '-16px 0 var(--mui-palette-background-default)',
    sm: '-24px 0 var(--mui-palette-background-default)',
  },
  textAlign: 'start',
  verticalAlign: 'top',
  pr: 3,
} as const

/** What a row is about. */
export function RowHead({
  children,
  strong = false,
  kind = 'th',
}: {
  children: ReactNode
  strong?: boolean
  kind?: 'th' | 'td'
}) {
  return (
    <Box
      component={kind}
      {...(kind === 'th' ? { scope: 'row' } : {})}
      sx={{ ...side, fontWeight: strong ? 600 : 400, color: strong ? 'text.primary' : 'text.secondary' }}
    >
      {children}
    </Box>
  )
}

const toned = { bgcolor: 'action.selected' } as const

/** One column in one row. */
export function Cell({
  children,
  isPresent = false,
  isBest = false,
}: {
  children?: ReactNode
  isPresent?: boolean
  isBest?: boolean
}) {
  return (
    <Box
      component="td"
      sx={{
        px: 3,
        verticalAlign: 'top',
        fontVariantNumeric: 'tabular-nums',
        fontWeight: isBest ? 600 : 400,
        overflowWrap: 'anywhere',
        ...(isPresent && toned),
      }}
    >
      {children}
    </Box>
  )
}

/** The head of a column. */
export function ColumnCell({ children, isPresent = false }: { children: ReactNode; isPresent?: boolean }) {
  return (
    <Box
      component="th"
      scope="col"
      sx={{
        px: 3,
        pt: 3,
        textAlign: 'start',
        verticalAlign: 'top',
        fontWeight: 400,
        overflowWrap: 'anywhere',
        ...(isPresent && toned),
      }}
    >
      {children}
    </Box>
  )
}
