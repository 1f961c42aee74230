/** What each criterion weighs, by slider and by number; the proposal follows while it moves. */
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
  const set = (to: Resetting) => ({
    onChange: () => seen.move({ ...seen.trial, ...to }),
    onRest: () => seen.rest({ ...seen.trial, ...to }),
  })
  const slider = (key: string, label: string, value: number, to: (weight: number) => Resetting) => (
    <WeightSlider
      key={key}
      label={label}
      value={value}
      onChange={(weight) => set(to(weight)).onChange()}
      onRest={(weight) => set(to(weight)).onRest()}
    />
  )
  return (
    <>
      <SectionHead
        title={t('matching.weights')}
        note={sum === 100 ? t('matching.weightsOf100') : t('matching.weightsNote', { sum })}
      />
      {criteria.map((criterion) =>
        slider(criterion, t(`terms.criterion.${criterion}`), weights[criterion], (weight) => ({
          weights: { ...weights, [criterion]: weight },
        })),
      )}
      {own.map((one) =>
        slider(
          one.id,
          criterionName({ t, fields }, { criterion: 'own', own: one }),
          one.weight,
          (weight) => ({
            ownCriteria: own.map((other) => (other.id === one.id ? { ...other, weight } : other)),
          }),
        ),
      )}
    </>
  )
}
