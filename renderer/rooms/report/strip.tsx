/** A spread as dots over its axis: one a record, a ring where it is past the rule, a triangle at the middle. */
import Box from '@mui/material/Box'

export interface Strip {
  /** At least one, in any order. */
  values: readonly number[]
  median: number
  /** What is past it is a ring; absent where no rule holds. */
  rule?: number
}

const width = 540
const high = 44
const step = 8
const r = 3.25

/** Dots of nearly the same value stand on each other; high stacks close up. */
export function stacked({ values, rule = Infinity }: Strip): { x: number; y: number; past: boolean }[] {
  const least = Math.min(0, ...values)
  const span = Math.max(1, Math.max(...values) - least)
  const columns = new Map<number, number[]>()
  for (const value of values.toSorted((a, b) => a - b)) {
    const column = Math.round(((value - least) / span) * ((width - 2 * step) / step))
    columns.set(column, [...(columns.get(column) ?? []), value])
  }
  const tallest = Math.max(...[...columns.values()].map((column) => column.length))
  const rise = Math.min(2 * r + 0.5, (high - 2 * r) / Math.max(1, tallest - 1))
  return [...columns].flatMap(([column, own]) =>
    own.map((value, at) => ({ x: step + column * step, y: high - r - at * rise, past: value > rule })),
  )
}

/** Decoration: middle and ends stand beside it in words. */
export function StripPlot(strip: Strip) {
  const least = Math.min(0, ...strip.values)
  const span = Math.max(1, Math.max(...strip.values) - least)
  const middle = step + ((strip.median - least) / span) * (width - 2 * step)
  return (
    <Box
      component="svg"
      viewBox={`0 0 ${width} ${high + 10}`}
      aria-hidden="true"
      sx={{ display: 'block', width: '100%', maxWidth: width, pt: 1 }}
    >
      {stacked(strip).map(({ x, y, past }, at) => (
        <Box
          component="circle"
          key={at}
          cx={x}
          cy={y}
          r={past ? r - 0.5 : r}
          sx={{
            fill: past ? 'none' : 'var(--mui-palette-text-primary)',
            stroke: past ? 'var(--mui-palette-text-primary)' : 'none',
            strokeWidth: 1.1,
          }}
        />
      ))}
      <Box
        component="path"
        d={`M0 ${high + 0.75}H${width}`}
        sx={{ stroke: 'var(--mui-palette-text-secondary)', strokeWidth: 1 }}
      />
      <Box
        component="path"
        d={`M${middle} ${high + 2}l4 6.5h-8Z`}
        sx={{ fill: 'var(--mui-palette-primary-main)' }}
      />
    </Box>
  )
}
