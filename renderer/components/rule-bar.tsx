/** A figure against a rule: the rule's mark always stands at the same place. */
import Box from '@mui/material/Box'

const width = 84
const markAt = 38
const week = 7

/** Where the bar ends, in px of 84: the rule lies at 38, what is past it at the same scale; a rule of 0 counts weeks. */
export function barEnd(value: number, rule: number): number {
  const length = rule > 0 ? (value / rule) * markAt : markAt + (value / week) * markAt
  return Math.max(0, Math.min(width, length))
}

export interface RuleBarProps {
  value: number
  /** In the same unit as the value. */
  rule: number
  /** The sum in words, always beside or below: “34 days; rule 30; 4 over”. */
  words: string
}

/** The bar is decoration, the words carry the figures. */
export function RuleBar({ value, rule, words }: RuleBarProps) {
  const end = barEnd(value, rule)
  const start = rule > 0 ? 0 : markAt
  return (
    <Box
      sx={{
        display: 'flex',
        flexDirection: { xs: 'row', sm: 'column' },
        alignItems: { xs: 'center', sm: 'flex-start' },
        columnGap: 3,
        typography: 'caption',
        color: 'ink3',
      }}
    >
      <Box
        component="svg"
        viewBox={`0 0 ${width} 13`}
        aria-hidden="true"
        sx={{ width, height: 13, flex: 'none', display: 'block', mb: { sm: '4px' } }}
      >
        <Box
          component="rect"
          x={0}
          y={6}
          width={width}
          height={1}
          sx={{ fill: 'var(--mui-palette-rule2)' }}
        />
        <Box
          component="rect"
          x={start}
          y={4}
          width={Math.max(0, Math.min(end, markAt) - start)}
          height={5}
          sx={{ fill: 'var(--mui-palette-text-secondary)' }}
        />
        <Box
          component="rect"
          x={markAt}
          y={4}
          width={Math.max(0, end - markAt)}
          height={5}
          sx={{ fill: 'var(--mui-palette-error-main)' }}
        />
        <Box
          component="rect"
          x={markAt - 1}
          y={0}
          width={1.5}
          height={13}
          sx={{ fill: 'var(--mui-palette-text-primary)' }}
        />
      </Box>
      <span>{words}</span>
    </Box>
  )
}
