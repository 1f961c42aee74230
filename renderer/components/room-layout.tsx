/** A room's panels side by side, each scrolling alone; stacked in a narrow window. */
import type { ReactNode } from 'react'
import Box from '@mui/material/Box'

export interface RoomLayoutProps {
  /** Grid columns of a wide window, as `minmax(0, 1fr) 328px`. */
  columns: string
  /** The columns from 1366 px on, where they differ. */
  wideColumns?: string
  children: ReactNode
}

/** Fills what the room's head leaves; under 1100 px the panels stack and scroll together. */
export function RoomLayout({ columns, wideColumns, children }: RoomLayoutProps) {
  return (
    <Box
      sx={{
        flex: '1 1 0',
        minHeight: 0,
        display: { xs: 'block', md: 'grid' },
        gridTemplateColumns: { md: columns, lg: wideColumns ?? columns },
        gridTemplateRows: 'minmax(0, 1fr)',
        overflowY: { xs: 'auto', md: 'hidden' },
      }}
    >
      {children}
    </Box>
  )
}

export interface PanelProps {
  /** Names the panel for readers and for F6. */
  label: string
  /** `side` panels are regions that F6 reaches; the `main` one is the room itself. */
  kind?: 'main' | 'side'
  ground?: 'paper' | 'sheet' | 'well'
  /** The hairline between this panel and its neighbour. */
  rule?: 'left' | 'right' | 'none'
  /** Without inner margins, for grids and previews that reach the edges. */
  flush?: boolean
  /** Stays below while the rest scrolls. */
  foot?: ReactNode
  children: ReactNode
}

const grounds = { paper: 'background.default', sheet: 'background.paper', well: 'well' } as const

/** One panel; it can be scrolled with the keyboard. */
export function Panel(props: PanelProps) {
  const {
    label,
    kind = 'main',
    ground = 'paper',
    rule = kind === 'side' ? 'left' : 'none',
    flush = false,
  } = props
  const side = kind === 'side'
  return (
    <Box
      component={side ? 'aside' : 'section'}
      aria-label={label}
      {...(side ? { 'data-region': 'panel' } : {})}
      sx={{
        display: 'flex',
        flexDirection: 'column',
        minWidth: 0,
        minHeight: 0,
        bgcolor: grounds[ground],
        borderColor: 'rule',
        borderStyle: 'solid',
        borderWidth: 0,
        borderLeftWidth: { md: rule === 'left' ? 1 : 0 },
        borderRightWidth: { md: rule === 'right' ? 1 : 0 },
        borderTopWidth: { xs: side ? 1 : 0, md: 0 },
      }}
    >
      <Box
        role="group"
        aria-label={label}
        tabIndex={0}
        data-region-focus
        sx={{
          flex: { xs: 'none', md: '1 1 0' },
          minHeight: 0,
          overflow: { xs: 'visible', md: 'auto' },
          '&:focus-visible': { outlineOffset: -2 },
          ...(flush
            ? {}
            : {
                pt: side ? 3 : { xs: 2, sm: 4 },
                pb: 6,
                pl: { xs: 4, sm: 6, md: side && rule !== 'right' ? 5 : 6 },
                pr: { xs: 4, sm: 6, md: side && rule === 'right' ? 4 : 6 },
              }),
        }}
      >
        {props.children}
      </Box>
      {props.foot}
    </Box>
  )
}
