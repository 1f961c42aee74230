/** A pair's score as a thin bar, and the points of a part against its weight. */
import Box from '@mui/material/Box'
import { useLanguage } from '../app/language.tsx'

const share = (part: number, whole: number): number =>
  whole > 0 ? Math.max(0, Math.min(1, part / whole)) : 0

export interface ScoreBarProps {
  /** Points of 100. */
  points: number
  /** In the accent, for the current row. */
  current?: boolean
  /** Px. */
  width?: number
}

/** Four px high; the number stands beside it, so the bar itself is decoration. */
export function ScoreBar({ points, current = false, width = 54 }: ScoreBarProps) {
  return (
    <Box
      component="svg"
      viewBox={`0 0 ${width} 4`}
      aria-hidden="true"
      sx={{ width, height: 4, flex: 'none', display: 'block' }}
    >
      <Box component="rect" width={width} height={4} sx={{ fill: 'var(--mui-palette-rule)' }} />
      <Box
        component="rect"
        width={width * share(points, 100)}
        height={4}
        sx={{ fill: `var(--mui-palette-${current ? 'primary-main' : 'text-secondary'})` }}
      />
    </Box>
  )
}

export interface PartBarProps {
  points: number
  weight: number
  /** The largest weight shown with it, which gets the full width. */
  longest: number
  /** Px of the longest bar. */
  width?: number
}

/** Outlined as long as its weight, filled as far as its points. */
export function PartBar({ points, weight, longest, width = 127 }: PartBarProps) {
  const long = Math.max(2, width * share(weight, longest))
  return (
    <Box
      component="svg"
      viewBox={`0 0 ${width} 8`}
      aria-hidden="true"
      sx={{ width, height: 8, flex: 'none', display: 'block' }}
    >
      <Box
        component="rect"
        x={0.5}
        y={0.5}
        width={long - 1}
        height={7}
        sx={{ fill: 'none', stroke: 'var(--mui-palette-edge)' }}
      />
      <Box
        component="rect"
        width={long * share(points, weight)}
        height={8}
        sx={{ fill: 'var(--mui-palette-primary-main)' }}
      />
    </Box>
  )
}

export interface PartRowProps extends PartBarProps {
  label: string
}

/** The part's name, its bar, “24 of 28”. */
export function PartRow({ label, points, weight, longest, width = 112 }: PartRowProps) {
  const { t } = useLanguage()
  const [before = '', after = ''] = t('shell.points', { points: '\u0000', weight }).split('\u0000')
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', minHeight: 27, columnGap: 2, typography: 'body2' }}>
      <Box sx={{ flex: '1 1 0', minWidth: 0, overflowWrap: 'anywhere' }}>{label}</Box>
      <PartBar points={points} weight={weight} longest={longest} width={width} />
      <Box sx={{ width: 58, textAlign: 'end', fontVariantNumeric: 'tabular-nums', color: 'ink3' }}>
        {before}
        <Box component="b" sx={{ fontWeight: 600, color: 'text.primary' }}>
          {points}
        </Box>
        {after}
      </Box>
    </Box>
  )
}
