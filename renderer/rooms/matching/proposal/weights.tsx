/** What each criterion weighs, by slider and by number; the proposal follows while it moves. */
import { memo, useCallback, useEffect, useRef } from 'react'
import type { Weights } from '#shared/model/settings.ts'
import { criteria } from '#shared/model/settings.ts'
import { criterionName } from '#shared/matching/words/names.ts'
import { useProgramme } from '#renderer/app/backend.tsx'
import { useLanguage } from '#renderer/app/language.tsx'
import { SectionHead } from '#renderer/components/section-head.tsx'
import { WeightSlider } from '#renderer/components/weight-slider.tsx'
import type { Resetting } from './doing.ts'
import type { Seen } from './seen.ts'

/** The built-in criteria, then the programme's own. Weights need not sum to 100: the note says what they are parts of. */
export function WeightList({ seen }: { seen: Pick<Seen, 'trial' | 'move' | 'rest'> }) {
  const { t } = useLanguage()
  const { settings, fields } = useProgramme()
  const weights: Weights = seen.trial.weights ?? settings.weights
  const own = seen.trial.ownCriteria ?? settings.ownCriteria
  const sum = [...Object.values(weights), ...own.map(({ weight }) => weight)].reduce(
    (all, one) => all + one,
    0,
  )
  // One function for all, the same at every drawing: sliders are dear, and only the one that moves is drawn.
  const latest = useRef<(key: string, weight: number) => Resetting>(() => ({}))
  const { move, rest, trial } = seen
  useEffect(() => {
    latest.current = (key, weight) => ({
      ...trial,
      ...(key in weights
        ? { weights: { ...weights, [key]: weight } }
        : { ownCriteria: own.map((one) => (one.id === key ? { ...one, weight } : one)) }),
    })
  })
  const onMove = useCallback((key: string, weight: number) => move(latest.current(key, weight)), [move])
  const onRest = useCallback((key: string, weight: number) => rest(latest.current(key, weight)), [rest])
  return (
    <>
      <SectionHead
        title={t('matching.weights')}
        note={sum === 100 ? t('matching.weightsOf100') : t('matching.weightsNote', { sum })}
      />
      {criteria.map((criterion) => (
        <Weight
          key={criterion}
          id={criterion}
          label={t(`terms.criterion.${criterion}`)}
          value={weights[criterion]}
          onMove={onMove}
          onRest={onRest}
        />
      ))}
      {own.map((one) => (
        <Weight
          key={one.id}
          id={one.id}
          label={criterionName({ t, fields }, { criterion: 'own', own: one })}
          value={one.weight}
          onMove={onMove}
          onRest={onRest}
        />
      ))}
    </>
  )
}

interface WeightProps {
  id: string
  label: string
  value: number
  onMove: (id: string, weight: number) => void
  onRest: (id: string, weight: number) => void
}

const Weight = memo(function Weight({ id, label, value, onMove, onRest }: WeightProps) {
  return (
    <WeightSlider
      label={label}
      value={value}
      onChange={(weight) => onMove(id, weight)}
      onRest={(weight) => onRest(id, weight)}
    />
  )
})
