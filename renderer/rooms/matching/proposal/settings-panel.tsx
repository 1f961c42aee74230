/** The left panel: what each criterion weighs, and which rules hold, with what they rule out. */
import { useState } from 'react'
import Box from '@mui/material/Box'
import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import { criteria, type HardRules, type Weights } from '#shared/model/settings.ts'
import { useLanguage } from '#renderer/app/language.tsx'
import { SectionHead } from '#renderer/components/section-head.tsx'
import { WeightSlider } from '#renderer/components/weight-slider.tsx'
import type { Work } from './cohort.ts'
import type { Doing } from './doing.ts'
import { leftOutSentence } from '#shared/matching/words/why.ts'

/** Weights follow the thumb while it moves and count when it rests. */
function WeightList({ weights, onRest }: { weights: Weights; onRest: (weights: Weights) => void }) {
  const { t } = useLanguage()
  const [moving, setMoving] = useState<Partial<Weights>>({})
  const shown = { ...weights, ...moving }
  const sum = Object.values(shown).reduce((total, weight) => total + weight, 0)
  return (
    <>
      <SectionHead title={t('matching.weights')} note={t('matching.weightsNote', { sum })} />
      {criteria.map((criterion) => (
        <WeightSlider
          key={criterion}
          label={t(`terms.criterion.${criterion}`)}
          value={shown[criterion]}
          onChange={(weight) => setMoving({ [criterion]: weight })}
          onRest={(weight) => {
            setMoving({})
            if (weight !== weights[criterion]) onRest({ ...weights, [criterion]: weight })
          }}
        />
      ))}
    </>
  )
}

const ruleOrder = [
  'language',
  'organisation',
  'lineManager',
  'exclusion',
  'townOrFormat',
  'training',
  'vetting',
] as const satisfies readonly (keyof HardRules)[]

interface RuleListProps {
  rules: HardRules
  /** What forbids each possible pair, where that is known. */
  forbidden: (string | null)[]
  onChange: (rules: HardRules) => void
}

/** The rules that can be switched, each with how many pairs it rules out. */
export function RuleList({ rules, forbidden, onChange }: RuleListProps) {
  const { t } = useLanguage()
  const allowed = forbidden.filter((rule) => rule === null).length
  return (
    <>
      <SectionHead title={t('matching.rules')} note={t('matching.rulesNote')} />
      {ruleOrder.map((rule) => (
        <Box key={rule} sx={{ display: 'flex', alignItems: 'center', minHeight: 27, typography: 'body2' }}>
          <FormControlLabel
            sx={{ flex: '1 1 0', mr: 1 }}
            label={t(`matching.rule.${rule}`)}
            control={
              <Checkbox checked={rules[rule]} onChange={(_event, on) => onChange({ ...rules, [rule]: on })} />
            }
          />
          <Box component="span" sx={{ color: 'ink3' }}>
            {rules[rule] && forbidden.length > 0 ? forbidden.filter((one) => one === rule).length : ''}
          </Box>
        </Box>
      ))}
      {forbidden.length > 0 && (
        <Box sx={{ pt: 2, typography: 'caption', color: 'ink3' }}>
          {t('matching.allowed', { allowed, all: forbidden.length })}
        </Box>
      )}
    </>
  )
}

/** Every change matches again where there was a proposal. */
export function SettingsPanel({ work, doing }: { work: Work; doing: Doing }) {
  const { t, language } = useLanguage()
  const aside = leftOutSentence({ t, language, people: work.programme.people }, work.cohort.leftOut)
  return (
    <>
      <WeightList
        weights={work.programme.settings.weights}
        onRest={(weights) => void doing.setWeights(weights)}
      />
      <RuleList
        rules={work.programme.settings.hardRules}
        forbidden={work.cohort.forbidden.flatMap((row) =>
          row.filter((_rule, column) => (work.cohort.problem.places[column] ?? 0) > 0),
        )}
        onChange={(rules) => void doing.setRules(rules)}
      />
      {aside !== null && <Box sx={{ pt: 2, typography: 'caption', color: 'ink3' }}>{aside}</Box>}
    </>
  )
}
