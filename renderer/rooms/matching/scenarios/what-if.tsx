/** “What if…?”: one change chosen, solved, and kept beside the other scenarios. */
import { useMemo, useState } from 'react'
import Box from '@mui/material/Box'
import MenuItem from '@mui/material/MenuItem'
import type { Variation } from '#shared/matching/study/variation.ts'
import type { Person, Role } from '#shared/model/person.ts'
import type { Programme } from '#shared/model/programme.ts'
import { criteria, matchModes, type HardRules, type MatchMode } from '#shared/model/settings.ts'
import { useActing } from '#renderer/app/act.tsx'
import { useProgramme } from '#renderer/app/backend.tsx'
import { useLanguage } from '#renderer/app/language.tsx'
import { Field } from '#renderer/components/field.tsx'
import { LinkButton } from '#renderer/components/link-button.tsx'
import { PersonField, usePeople } from '#renderer/components/person-field.tsx'
import { QuestionDialog } from '#renderer/components/question-dialog.tsx'
import { WeightSlider } from '#renderer/components/weight-slider.tsx'
import { longestName } from './keep-scenario.tsx'
import { useTryOut } from './try-out.ts'

const kinds = ['place', 'rule', 'ruleOn', 'person', 'mode', 'weights'] as const
type Kind = (typeof kinds)[number]

/** Those whom the matching knows now: the others change nothing. */
function useTakingPart(role?: Role): Person[] {
  const everybody = usePeople(role)
  const { asideIds } = useProgramme()
  return useMemo(
    () =>
      everybody.filter(
        ({ id, standing, consent }) =>
          standing !== 'withdrawn' && consent.state === 'given' && !asideIds.includes(id),
      ),
    [everybody, asideIds],
  )
}

/** The variation that was chosen; null until something is. */
function variationOf(
  { settings }: Programme,
  kind: Kind,
  { picked, weights }: { picked: string; weights: Programme['settings']['weights'] },
): Variation | null {
  if (kind === 'weights')
    return criteria.some((one) => weights[one] !== settings.weights[one]) &&
      criteria.some((one) => weights[one] > 0)
      ? { weights }
      : null
  if (picked === '') return null
  switch (kind) {
    case 'place':
      return { morePlaces: { [picked]: 1 } }
    case 'person':
      return { withoutIds: [picked] }
    case 'mode':
      return { mode: picked as MatchMode }
    case 'rule':
    case 'ruleOn':
      return { hardRules: { ...settings.hardRules, [picked]: kind === 'ruleOn' } }
  }
}

function Choice({
  label,
  value,
  options,
  onChange,
}: {
  label: string
  value: string
  options: readonly { value: string; label: string }[]
  onChange: (value: string) => void
}) {
  const { t } = useLanguage()
  if (options.length === 0) return <p>{t('scenarios.whatIf.nothing')}</p>
  return (
    <Field
      select
      fullWidth
      label={label}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      slotProps={{ select: { displayEmpty: true } }}
    >
      <MenuItem value="">{t('matching.choose')}</MenuItem>
      {options.map((option) => (
        <MenuItem key={option.value} value={option.value}>
          {option.label}
        </MenuItem>
      ))}
    </Field>
  )
}

/** The second choice, which depends on the first. */
function Detail({
  kind,
  picked,
  onPick,
}: {
  kind: Exclude<Kind, 'weights'>
  picked: string
  onPick: (value: string) => void
}) {
  const { t } = useLanguage()
  const programme = useProgramme()
  const { hardRules, matchMode } = programme.settings
  const mentors = useTakingPart('mentor')
  const everybody = useTakingPart()
  switch (kind) {
    case 'place':
      return (
        <PersonField label={t('scenarios.whatIf.mentor')} people={mentors} value={picked} onChange={onPick} />
      )
    case 'person':
      return (
        <PersonField
          withRole
          label={t('scenarios.whatIf.who')}
          people={everybody}
          value={picked}
          onChange={onPick}
        />
      )
    case 'mode':
      return (
        <Choice
          label={t('scenarios.whatIf.how')}
          value={picked}
          options={matchModes
            .filter((mode) => mode !== matchMode)
            .map((mode) => ({ value: mode, label: t(`terms.matchMode.${mode}`) }))}
          onChange={onPick}
        />
      )
    case 'rule':
    case 'ruleOn':
      return (
        <Choice
          label={t('scenarios.whatIf.whichRule')}
          value={picked}
          options={(Object.keys(hardRules) as (keyof HardRules)[])
            .filter((rule) => hardRules[rule] === (kind === 'rule'))
            .map((rule) => ({ value: rule, label: t(`matching.rule.${rule}`) }))}
          onChange={onPick}
        />
      )
  }
}

/** Also leads to keeping what is proposed, where there is something; `onKeep` closes this and asks for that. */
export function WhatIf({ onClose, onKeep }: { onClose: () => void; onKeep?: (() => void) | undefined }) {
  const { t } = useLanguage()
  const programme = useProgramme()
  const { tryOut } = useTryOut()
  const { tell } = useActing()
  const [kind, setKind] = useState<Kind>('place')
  const [picked, setPicked] = useState('')
  const [weights, setWeights] = useState(programme.settings.weights)
  const [name, setName] = useState('')
  const variation = variationOf(programme, kind, { picked, weights })
  const run = async () => {
    if (!variation) return
    onClose()
    const kept = await tryOut(variation, name.trim() || undefined)
    if (kept) tell(t('scenarios.tried', { letter: kept.letter, name: kept.name }), 'undo')
  }
  return (
    <QuestionDialog
      open
      question={t('scenarios.whatIf.question')}
      onClose={onClose}
      answers={[
        {
          id: 'do',
          label: t('scenarios.whatIf.do'),
          primary: true,
          disabled: variation === null,
          onRun: () => void run(),
        },
        { id: 'no', label: t('shell.cancel'), onRun: onClose },
      ]}
    >
      <p>{t('scenarios.whatIf.says')}</p>
      <Box sx={{ display: 'grid', gap: 4 }}>
        <Field
          select
          fullWidth
          label={t('scenarios.whatIf.kind')}
          value={kind}
          onChange={({ target }) => {
            setKind(kinds.find((one) => one === target.value) ?? 'place')
            setPicked('')
          }}
        >
          {kinds.map((one) => (
            <MenuItem key={one} value={one}>
              {t(`scenarios.whatIf.${one}`)}
            </MenuItem>
          ))}
        </Field>
        {kind === 'weights' ? (
          <div>
            {criteria.map((criterion) => (
              <WeightSlider
                key={criterion}
                label={t(`terms.criterion.${criterion}`)}
                value={weights[criterion]}
                onChange={(weight) => setWeights({ ...weights, [criterion]: weight })}
                onRest={(weight) => setWeights({ ...weights, [criterion]: weight })}
              />
            ))}
          </div>
        ) : (
          <Detail kind={kind} picked={picked} onPick={setPicked} />
        )}
        <Field
          label={t('scenarios.whatIf.name')}
          value={name}
          onChange={(event) => setName(event.target.value)}
          slotProps={{ htmlInput: { maxLength: longestName } }}
        />
        {onKeep && (
          <Box>
            <LinkButton onClick={onKeep}>{t('scenarios.whatIf.keepPresent')}</LinkButton>
          </Box>
        )}
      </Box>
    </QuestionDialog>
  )
}
