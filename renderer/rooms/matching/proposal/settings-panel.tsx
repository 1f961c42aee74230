/** The left panel: what each criterion weighs, which rules hold, and below, always in sight, what a change does. */
import { useState } from 'react'
import Box from '@mui/material/Box'
import { leftOutSentence } from '#shared/matching/words/why.ts'
import { useProgramme } from '#renderer/app/backend.tsx'
import { useLanguage } from '#renderer/app/language.tsx'
import { Panel } from '#renderer/components/room-layout.tsx'
import { EffectLine } from './effect-line.tsx'
import { useSpeaker } from './moving/speaker.ts'
import { type Rule, RuleList, RulePreview } from './rules.tsx'
import type { Seen } from './seen.ts'
import { CriteriaButton } from './settings/own-criteria.tsx'
import { WeightList } from './weights.tsx'

/** Everything is tried while it moves, and kept as one step when it rests. */
export function SettingsPanel({ seen }: { seen: Seen }) {
  const { t } = useLanguage()
  const speaker = useSpeaker()
  const { settings } = useProgramme()
  const [at, setAt] = useState<Rule | null>(null)
  const { look } = seen
  const rules = seen.trial.hardRules ?? settings.hardRules
  const aside = look ? leftOutSentence(speaker, look.leftOut) : null
  return (
    <Panel
      label={t('matching.weights')}
      kind="side"
      rule="right"
      foot={
        <Box
          sx={{
            flex: 'none',
            minHeight: 60,
            boxSizing: 'border-box',
            pl: { xs: 4, sm: 6 },
            pr: 4,
            py: 2,
            borderTop: 1,
            borderColor: 'rule2',
            typography: 'caption',
            color: 'text.secondary',
          }}
        >
          {at === null || !look ? (
            <EffectLine seen={seen} />
          ) : (
            <RulePreview rule={at} rules={rules} count={look.ruledOut.byRule[at]} />
          )}
        </Box>
      }
    >
      <WeightList seen={seen} />
      <CriteriaButton onKeep={(to) => seen.keep({ ...seen.trial, ...to })} />
      <RuleList
        rules={rules}
        ruledOut={look?.ruledOut}
        onAt={setAt}
        onChange={(hardRules) => seen.keep({ ...seen.trial, hardRules })}
      />
      {aside !== null && <Box sx={{ pt: 2, typography: 'caption', color: 'ink3' }}>{aside}</Box>}
    </Panel>
  )
}
