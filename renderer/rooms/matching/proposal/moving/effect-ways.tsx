/** What becomes of the others: both ways of a change told one under the other, or one where they come to the same. */
import { useId } from 'react'
import Box from '@mui/material/Box'
import FormControlLabel from '@mui/material/FormControlLabel'
import Radio from '@mui/material/Radio'
import RadioGroup from '@mui/material/RadioGroup'
import { costOf, type Effect } from '#shared/matching/words/moves.ts'
import { useLanguage } from '#renderer/app/language.tsx'
import { EffectLines } from './effect-lines.tsx'

export const ways = ['all', 'rest'] as const
/** All others may move, or the rest is kept. */
export type Way = (typeof ways)[number]

/** What a change does when all others may move, and when the rest is kept. */
export type Effects = Record<Way, Effect>

const isSame = ({ all, rest }: Effects) => JSON.stringify(all) === JSON.stringify(rest)

/** Keeping the rest where that costs no more than matching it anew: then nobody moves without need. */
export function betterWay({ all, rest }: Effects): Way {
  const [a, b] = [costOf(rest), costOf(all)]
  const isAsGood = a.matched <= b.matched && a.total <= b.total && rest.changes.length <= all.changes.length
  return isAsGood ? 'rest' : 'all'
}

interface EffectWaysProps {
  effects: Effects
  way: Way
  onWay: (way: Way) => void
}

export function EffectWays({ effects, way, onWay }: EffectWaysProps) {
  const { t } = useLanguage()
  const id = useId()
  // Who had nobody gains a mentor and gives up nothing.
  const hasToGiveWay = effects.rest.changes.some(({ from }) => from !== null)
  if (isSame(effects)) return <EffectLines effect={effects.all} />
  return (
    <>
      <Box id={id} sx={{ typography: 'caption', color: 'ink3' }}>
        {t('moves.ways')}
      </Box>
      <RadioGroup
        aria-labelledby={id}
        value={way}
        onChange={(_event, chosen) => onWay(chosen === 'rest' ? 'rest' : 'all')}
      >
        {ways.map((one) => (
          <Box key={one}>
            <FormControlLabel
              value={one}
              control={<Radio slotProps={{ input: { 'aria-describedby': `${id}-${one}` } }} />}
              label={t(`moves.way.${one === 'rest' && hasToGiveWay ? 'swap' : one}`)}
            />
            <Box id={`${id}-${one}`} sx={{ pl: 7, pb: 2 }}>
              <EffectLines effect={effects[one]} />
            </Box>
          </Box>
        ))}
      </RadioGroup>
    </>
  )
}
