/** A mentor's places: filled discs taken, rings free. */
import Box from '@mui/material/Box'
import { useLanguage } from '../app/language.tsx'

const step = 12

/** Says “2 of 3 places taken”. More pairs than places are drawn past the places, in the colour of a broken rule. */
export function PlacesDots({ taken, places }: { taken: number; places: number }) {
  const { t } = useLanguage()
  const count = Math.max(taken, places, 1)
  return (
    <Box
      component="svg"
      viewBox={`0 0 ${count * step - 2} 10`}
      role="img"
      aria-label={t('shell.places', { taken, places })}
      sx={{ width: count * step - 2, height: 10, flex: 'none', display: 'block' }}
    >
      {Array.from({ length: Math.max(taken, places) }, (_, at) => (
        <Box
          key={at}
          component="circle"
          cx={at * step + 5}
          cy={5}
          r={4}
          sx={
            at < taken
              ? { fill: `var(--mui-palette-${at < places ? 'text-secondary' : 'error-main'})` }
              : { fill: 'none', stroke: 'var(--mui-palette-edge)' }
          }
        />
      ))}
    </Box>
  )
}
