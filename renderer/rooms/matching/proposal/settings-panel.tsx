/** The left panel: what each criterion weighs, which rules hold, and what a change of them does. */
import Box from '@mui/material/Box'
import { leftOutSentence } from '#shared/matching/words/why.ts'
import { useProgramme } from '#renderer/app/backend.tsx'
import { EffectLine } from './effect-line.tsx'
import { useSpeaker } from './moving/speaker.ts'
import { RuleList } from './rules.tsx'
import type { Seen } from './seen.ts'
import { WeightList } from './weights.tsx'

/** Everything is tried while it moves, and kept as one step when it rests. */
export function SettingsPanel({ seen }: { seen: Seen }) {
  const speaker = useSpeaker()
  const { settings } = useProgramme()
  const { look } = seen
  const aside = look ? leftOutSentence(speaker, look.leftOut) : null
  return (
    <>
      <WeightList seen={seen} />
      <EffectLine seen={seen} />
      <RuleList
        rules={seen.trial.hardRules ?? settings.hardRules}
        ruledOut={look?.ruledOut}
        onChange={(hardRules) => seen.keep({ ...seen.trial, hardRules })}
      />
      {aside !== null && <Box sx={{ pt: 2, typography: 'caption', color: 'ink3' }}>{aside}</Box>}
    </>
  )
}
