/** A column's pairs as dots over the axis that all columns share: rings below the limit, a triangle at the mean. */
import Box from '@mui/material/Box'
import { dotsOf, type StripAxis } from '#shared/matching/scenarios/strip.ts'

const width = 180
const margin = 6
const r = 2.9
/** Room for dots above the axis; high stacks close up. */
const high = 46
const below = 22

export interface StripProps {
  points: readonly number[]
  mean: number | null
  axis: StripAxis
  /** The same in words. */
  label: string
}

/** A picture with its words; figures stand beside it in the table. */
export function PointsStrip({ points, mean, axis, label }: StripProps) {
  const x = (value: number) => margin + ((value - axis.from) / (axis.to - axis.from)) * (width - 2 * margin)
  // One px below the lowest and above the highest, with the stroke of a ring.
  const rise = Math.min(2 * r + 0.6, (high - 2 * r - 2) / Math.max(1, axis.tallest - 1))
  return (
    <Box
      component="svg"
      viewBox={`0 0 ${width} ${high + below}`}
      role="img"
      aria-label={label}
      sx={{
        display: 'block',
        width: '100%',
        maxWidth: width,
        '& text': { typography: 'caption', fontSize: 11, fill: 'var(--mui-palette-ink3)' },
        '& circle': { fill: 'var(--mui-palette-text-secondary)' },
        '& .low': { fill: 'none', stroke: 'var(--mui-palette-error-main)', strokeWidth: 1.3 },
        '& .axis': { stroke: 'var(--mui-palette-edge)', strokeWidth: 1 },
        '& .mean': { fill: 'var(--mui-palette-primary-main)' },
      }}
    >
      {dotsOf(points, axis.span).map(({ at, level, isLow }) => (
        <circle
          key={`${at} ${level}`}
          className={isLow ? 'low' : undefined}
          cx={x(at)}
          cy={high - r - 1 - level * rise}
          r={isLow ? r - 0.6 : r}
        />
      ))}
      <path className="axis" d={`M0 ${high + 0.5}H${width}`} />
      {axis.ticks.map((tick) => (
        <text
          key={tick}
          x={x(tick)}
          y={high + 19}
          textAnchor={tick === axis.from ? 'start' : tick === axis.to ? 'end' : 'middle'}
        >
          {tick}
        </text>
      ))}
      {mean !== null && <path className="mean" d={`M${x(mean)} ${high + 1.5}l4 6h-8Z`} />}
    </Box>
  )
}
