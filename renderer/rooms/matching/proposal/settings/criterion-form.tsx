/** One criterion of the programme's own: which field, how it is compared, how far apart is far, what it weighs. */
import { useState } from 'react'
import Box from '@mui/material/Box'
import MenuItem from '@mui/material/MenuItem'
import { comparisonsOf, needsSpan } from '#shared/matching/criteria/check.ts'
import { builtInFields, kindOf } from '#shared/matching/criteria/comparable.ts'
import { fieldName } from '#shared/matching/words/names.ts'
import type { OwnCriterion } from '#shared/model/settings.ts'
import { useProgramme } from '#renderer/app/backend.tsx'
import { useLanguage } from '#renderer/app/language.tsx'
import { Field } from '#renderer/components/field.tsx'
import { QuestionDialog } from '#renderer/components/question-dialog.tsx'

interface CriterionFormProps {
  /** Null for a new one. */
  criterion: OwnCriterion | null
  onKeep: (criterion: OwnCriterion) => void
  onClose: () => void
}

const usualWeight = 10

const freeId = (taken: readonly OwnCriterion[]): string => {
  for (let number = 1; ; number++) {
    const id = `own-${number}`
    if (!taken.some((one) => one.id === id)) return id
  }
}

/** The programme's own fields stand first, then those that everybody has. */
export function CriterionForm({ criterion, onKeep, onClose }: CriterionFormProps) {
  const { settings, fields } = useProgramme()
  const { t } = useLanguage()
  const all = [...fields.map(({ id }) => id), ...builtInFields]
  const [field, setField] = useState(criterion?.field ?? all[0] ?? '')
  const [compare, setCompare] = useState<OwnCriterion['compare'] | null>(criterion?.compare ?? null)
  const [span, setSpan] = useState(criterion?.span === undefined ? '' : String(criterion.span))
  const [weight, setWeight] = useState(String(criterion?.weight ?? usualWeight))
  const [asked, setAsked] = useState(false)

  const comparisons: readonly OwnCriterion['compare'][] = comparisonsOf[kindOf(field, fields) ?? 'choice']
  const chosen = compare !== null && comparisons.includes(compare) ? compare : (comparisons[0] ?? 'same')
  const numberIn = (text: string) => Number(text.trim().replace(',', '.'))
  const wantsSpan = needsSpan(chosen)
  const problems = {
    span: wantsSpan && !(numberIn(span) > 0) ? t('criteria.own.needSpan') : undefined,
    weight:
      weight.trim() !== '' && numberIn(weight) >= 0 && numberIn(weight) <= 100
        ? undefined
        : t('start.form.needNumber', { from: 0, to: 100 }),
  }
  const keep = () => {
    setAsked(true)
    if (problems.span !== undefined || problems.weight !== undefined) return
    onKeep({
      id: criterion?.id ?? freeId(settings.ownCriteria),
      field,
      compare: chosen,
      ...(wantsSpan ? { span: numberIn(span) } : {}),
      weight: numberIn(weight),
    })
  }
  return (
    <QuestionDialog
      open
      width="sm"
      question={t(criterion ? 'criteria.own.changeQuestion' : 'criteria.own.newQuestion')}
      onClose={onClose}
      answers={[
        { id: 'keep', label: t('criteria.own.keep'), primary: true, onRun: keep },
        { id: 'back', label: t('criteria.own.back'), onRun: onClose },
      ]}
    >
      <Box sx={{ display: 'grid', gap: 4, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
        <Field
          select
          autoFocus
          fullWidth
          label={t('criteria.own.field')}
          value={field}
          onChange={(event) => setField(event.target.value)}
        >
          {all.map((one) => (
            <MenuItem key={one} value={one}>
              {fieldName({ t, fields }, one)}
            </MenuItem>
          ))}
        </Field>
        <Field
          select
          fullWidth
          label={t('criteria.own.compare')}
          value={chosen}
          onChange={(event) => setCompare(comparisons.find((one) => one === event.target.value) ?? null)}
        >
          {comparisons.map((one) => (
            <MenuItem key={one} value={one}>
              {t(`criteria.own.comparison.${one}`)}
            </MenuItem>
          ))}
        </Field>
        {wantsSpan && (
          <Field
            fullWidth
            label={t(chosen === 'close' ? 'criteria.own.spanClose' : 'criteria.own.spanMore')}
            hint={t(chosen === 'close' ? 'criteria.own.spanCloseHint' : 'criteria.own.spanMoreHint')}
            value={span}
            problem={asked ? problems.span : undefined}
            onChange={(event) => setSpan(event.target.value)}
            slotProps={{ htmlInput: { inputMode: 'decimal' } }}
          />
        )}
        <Field
          fullWidth
          label={t('criteria.own.weight')}
          value={weight}
          problem={asked ? problems.weight : undefined}
          onChange={(event) => setWeight(event.target.value)}
          slotProps={{ htmlInput: { inputMode: 'decimal' } }}
        />
      </Box>
    </QuestionDialog>
  )
}
