/** The rules that can be switched, with how many pairs each rules out; at a rule its switch says what it would do. */
import { memo, useCallback, useEffect, useRef, useState } from 'react'
import Box from '@mui/material/Box'
import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import type { HardRules } from '#shared/model/settings.ts'
import { effectSentence } from '#shared/matching/words/effect.ts'
import type { RuledOut } from '#shared/matching/study/ruled-out.ts'
import { useLanguage } from '#renderer/app/language.tsx'
import { SectionHead } from '#renderer/components/section-head.tsx'
import { useAsked } from '../asking.ts'

export type Rule = keyof HardRules

const ruleOrder = [
  'language',
  'organisation',
  'formerPartner',
  'lineManager',
  'exclusion',
  'townOrFormat',
  'training',
  'vetting',
] as const satisfies readonly Rule[]

/** So long somebody stays at a rule before its effect is worked out. */
const stayMs = 150

interface RuleListProps {
  rules: HardRules
  /** Absent where a lock stands in the way of counting. */
  ruledOut: RuledOut | undefined
  /** The rule that somebody is at for a moment; null for none. */
  onAt?: (rule: Rule | null) => void
  onChange: (rules: HardRules) => void
}

/** Numbers in brackets are of rules that are off: what they would rule out. */
export function RuleList({ rules, ruledOut, onAt, onChange }: RuleListProps) {
  const { t } = useLanguage()
  const [here, setHere] = useState<Rule | null>(null)
  useEffect(() => {
    const timer = setTimeout(() => onAt?.(here), here === null ? 0 : stayMs)
    return () => clearTimeout(timer)
  }, [here, onAt])
  const latest = useRef({ rules, onChange })
  useEffect(() => {
    latest.current = { rules, onChange }
  })
  const onSwitch = useCallback((rule: Rule, on: boolean) => {
    setHere(null)
    latest.current.onChange({ ...latest.current.rules, [rule]: on })
  }, [])
  return (
    <>
      <SectionHead title={t('matching.rules')} note={t('matching.rulesNote')} />
      {ruleOrder.map((rule) => (
        <RuleRow
          key={rule}
          rule={rule}
          on={rules[rule]}
          count={ruledOut?.byRule[rule]}
          onHere={setHere}
          onSwitch={onSwitch}
        />
      ))}
      {ruledOut && (
        <Box sx={{ pt: 2, typography: 'caption', color: 'ink3' }}>
          {t('matching.allowed', { allowed: ruledOut.allowed, all: ruledOut.all })}
        </Box>
      )}
    </>
  )
}

interface RuleRowProps {
  rule: Rule
  on: boolean
  count: number | undefined
  onHere: (rule: Rule | null) => void
  onSwitch: (rule: Rule, on: boolean) => void
}

const RuleRow = memo(function RuleRow({ rule, on, count, onHere, onSwitch }: RuleRowProps) {
  const { t } = useLanguage()
  return (
    <Box
      onMouseEnter={() => onHere(rule)}
      onMouseLeave={() => onHere(null)}
      onFocus={() => onHere(rule)}
      onBlur={() => onHere(null)}
      sx={{ display: 'flex', alignItems: 'center', minHeight: 27, typography: 'body2' }}
    >
      <FormControlLabel
        sx={{ flex: '1 1 0', mr: 1 }}
        label={t(`matching.rule.${rule}`)}
        control={<Checkbox checked={on} onChange={(_event, next) => onSwitch(rule, next)} />}
      />
      {count !== undefined && (
        <Box
          component="span"
          title={on ? undefined : t('matching.ruledOutOff', { count })}
          sx={{ color: 'ink3', fontVariantNumeric: 'tabular-nums' }}
        >
          {on ? count : `(${count})`}
        </Box>
      )}
    </Box>
  )
})

interface RulePreviewProps {
  rule: Rule
  rules: HardRules
  count: number
}

/** What switching this rule would do to the proposal, before it is switched. */
export function RulePreview({ rule, rules, count }: RulePreviewProps) {
  const { t, language } = useLanguage()
  const variation = { hardRules: { ...rules, [rule]: !rules[rule] } }
  const { value, isFresh } = useAsked('matching.effect', { variation })
  const effect = value ? effectSentence({ t, language }, value) : ''
  return (
    <div role="status">
      {!isFresh
        ? t('matching.effect.working')
        : t(rules[rule] ? 'matching.rulePreview.off' : 'matching.rulePreview.on', { count, effect })}
    </div>
  )
}
