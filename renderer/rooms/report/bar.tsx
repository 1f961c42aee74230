/** A figure's bar: filled as far as it is counted, hatched where nobody knows, outlined as long as its whole. */
import { useId } from 'react'
import Box from '@mui/material/Box'

const width = 200
const height = 10

/** Decoration: the same figures stand beside it in words. */
export function FigureBar({ filled, hatched }: { filled: number; hatched: number }) {
  const id = useId()
  const solid = width * Math.min(1, filled)
  const unknown = Math.min(width - solid, width * hatched)
  return (
    <Box
      component="svg"
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      sx={{ display: 'block', width: '100%', height }}
    >
      <defs>
        <pattern id={id} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <Box component="rect" width="1.5" height="4" sx={{ fill: 'var(--mui-palette-text-secondary)' }} />
        </pattern>
      </defs>
      <Box component="rect" width={solid} height={height} sx={{ fill: 'var(--mui-palette-primary-main)' }} />
      {unknown > 0 && <rect x={solid} width={unknown} height={height} fill={`url(#${id})`} />}
      <Box
        component="rect"
        width={width}
        height={height}
        vectorEffect="non-scaling-stroke"
        sx={{ fill: 'none', stroke: 'var(--mui-palette-edge)', strokeWidth: 1.5 }}
      />
    </Box>
  )
}
