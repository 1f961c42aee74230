/** The app's mark: two who meet, on a line. */
import Box from '@mui/material/Box'

/** Decoration; the app's or the programme's name stands beside it. Width in px, the height is two thirds. */
export function Mark({ width = 18 }: { width?: number }) {
  return (
    <Box
      component="svg"
      viewBox="88 136 336 248"
      aria-hidden="true"
      sx={{ width, height: (width * 248) / 336, flex: 'none', display: 'block' }}
    >
      <Box component="circle" cx={196} cy={238} r={98} sx={{ fill: 'var(--mui-palette-primary-main)' }} />
      <Box
        component="circle"
        cx={352}
        cy={272}
        r={50}
        sx={{ fill: 'none', stroke: 'var(--mui-palette-text-primary)', strokeWidth: 32 }}
      />
      <Box
        component="rect"
        x={88}
        y={350}
        width={336}
        height={32}
        sx={{ fill: 'var(--mui-palette-text-primary)' }}
      />
    </Box>
  )
}
