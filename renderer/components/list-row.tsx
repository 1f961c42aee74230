/** The rows of plain lists: a sign, a text, something at the right end, a hairline below. */
import type { ReactNode } from 'react'
import Box from '@mui/material/Box'

/** A list without marks; name it, or point to its head. */
export function RowList({
  children,
  label,
  labelledBy,
}: {
  children: ReactNode
  label?: string
  labelledBy?: string
}) {
  return (
    <Box
      component="ul"
      role="list"
      {...(label ? { 'aria-label': label } : {})}
      {...(labelledBy ? { 'aria-labelledby': labelledBy } : {})}
      sx={{ m: 0, p: 0, listStyle: 'none' }}
    >
      {children}
    </Box>
  )
}

export interface ListRowProps {
  /** A glyph, a date, a box: stands in a narrow first column. */
  lead?: ReactNode
  /** Width of that column in px. */
  leadWidth?: number
  children: ReactNode
  /** A second line in the captions' tone. */
  under?: ReactNode
  /** At the right end. */
  end?: ReactNode
  /** Least height in px: 31 in lists, 28 in summaries, 47 with two lines. */
  height?: number
  muted?: boolean
}

/** One row. */
export function ListRow({
  lead,
  leadWidth = 22,
  children,
  under,
  end,
  height = 31,
  muted = false,
}: ListRowProps) {
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        alignItems: under === undefined ? 'center' : 'flex-start',
        minHeight: height,
        py: under === undefined ? 0.5 : 1.25,
        boxSizing: 'border-box',
        borderBottom: 1,
        borderColor: 'rule',
        typography: 'body2',
        color: muted ? 'ink3' : 'text.primary',
      }}
    >
      {lead !== undefined && (
        <Box sx={{ flex: 'none', width: leadWidth, display: 'flex', color: 'ink3' }}>{lead}</Box>
      )}
      <Box sx={{ flex: '1 1 0', minWidth: 0 }}>
        {children}
        {under !== undefined && <Box sx={{ typography: 'caption', color: 'ink3' }}>{under}</Box>}
      </Box>
      {end !== undefined && (
        <Box sx={{ flex: 'none', ml: 2, display: 'flex', alignItems: 'center', gap: 2, color: 'ink3' }}>
          {end}
        </Box>
      )}
    </Box>
  )
}
