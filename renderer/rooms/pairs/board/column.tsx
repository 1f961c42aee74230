/** A phase on the board: its name under its hue, the number of pairs, the pairs. */
import { useId, type DragEvent, type ReactNode } from 'react'
import Box from '@mui/material/Box'
import type { Phase } from '#shared/model/phases.ts'
import { useLanguage } from '../../../app/language.tsx'
import { PhaseGlyph } from '../../../components/phase-glyph.tsx'

export interface BoardColumnProps {
  phase: Phase
  count: number
  /** Two lanes for the longest phase. */
  long: boolean
  /** A pair is held over it, or would be put down here. */
  aimed: boolean
  /** Whether what is being dragged may be put down here. */
  takes: boolean
  onOver: () => void
  onDrop: () => void
  children: ReactNode
}

/** Beside each other from 1100 px on; below that a phase is a section with its entries side by side. */
export function BoardColumn({
  phase,
  count,
  long,
  aimed,
  takes,
  onOver,
  onDrop,
  children,
}: BoardColumnProps) {
  const { t } = useLanguage()
  const id = useId()
  return (
    <Box
      component="section"
      aria-labelledby={id}
      {...(takes
        ? {
            onDragOver: (event: DragEvent) => {
              event.preventDefault()
              onOver()
            },
            onDrop: (event: DragEvent) => {
              event.preventDefault()
              onDrop()
            },
          }
        : {})}
      sx={{
        minWidth: 0,
        gridColumn: { md: long ? 'span 2' : 'auto' },
        boxShadow: aimed ? '0 0 0 8px var(--mui-palette-accentSoft)' : 'none',
        bgcolor: aimed ? 'accentSoft' : 'transparent',
      }}
    >
      <Box
        component="h2"
        id={id}
        sx={{
          m: 0,
          position: { md: 'sticky' },
          top: 0,
          zIndex: 2,
          display: 'flex',
          alignItems: 'center',
          columnGap: 2,
          minHeight: 29,
          typography: 'body2',
          fontWeight: 600,
          bgcolor: aimed ? 'accentSoft' : 'background.default',
          borderTop: 3,
          borderTopColor: `phase.${phase}.main`,
          borderBottom: 1,
          borderBottomColor: 'rule2',
        }}
      >
        <PhaseGlyph phase={phase} />
        <Box component="span" sx={{ minWidth: 0, overflowWrap: 'anywhere', lineHeight: '16px' }}>
          {t(`terms.phase.${phase}`)}
        </Box>
        <Box component="span" sx={{ ml: 'auto' }}>
          {count}
        </Box>
      </Box>
      <Box
        component="ul"
        role="list"
        aria-labelledby={id}
        sx={{
          m: 0,
          p: 0,
          pt: 1.5,
          minHeight: { xs: 12, md: 120 },
          listStyle: 'none',
          display: 'grid',
          alignContent: 'start',
          columnGap: 4,
          gridTemplateColumns: {
            xs: 'repeat(auto-fill, minmax(min(180px, 100%), 1fr))',
            md: long ? 'repeat(2, minmax(0, 1fr))' : 'minmax(0, 1fr)',
          },
        }}
      >
        {children}
      </Box>
    </Box>
  )
}
