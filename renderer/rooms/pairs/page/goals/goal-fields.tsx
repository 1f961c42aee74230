/** The fields of a goal that may be seen: its words where they were handed over, its weight and term in any case. */
import Box from '@mui/material/Box'
import MenuItem from '@mui/material/MenuItem'
import { attainmentLevels } from '#shared/model/goal.ts'
import { useLanguage } from '../../../../app/language.tsx'
import { Field } from '../../../../components/field.tsx'
import { ProblemMark } from '../../../../components/problem-mark.tsx'
import { DateField } from '../date-field.tsx'
import type { Draft } from './draft.ts'
import { levelKey, levelSign } from './scale.tsx'

export interface GoalFieldsProps {
  draft: Draft
  onChange: (draft: Draft) => void
  problem: 'wording' | 'levels' | null
}

function Words({ draft, onChange, problem }: GoalFieldsProps) {
  const { t } = useLanguage()
  const setLevel = (at: number, text: string) =>
    onChange({ ...draft, levels: draft.levels.map((level, place) => (place === at ? text : level)) })
  return (
    <>
      <Field
        hand
        multiline
        fullWidth
        label={t('pairs.goal.wording')}
        problem={problem === 'wording' ? t('pairs.goal.wordingMissing') : undefined}
        value={draft.wording}
        onChange={(event) => onChange({ ...draft, wording: event.target.value })}
      />
      <Box role="group" aria-label={t('pairs.goal.levels')} sx={{ display: 'grid', gap: 2 }}>
        <div>
          <Box sx={{ typography: 'label' }}>{t('pairs.goal.levels')}</Box>
          <Box sx={{ typography: 'caption', color: 'ink3' }}>{t('pairs.goal.levelsHint')}</Box>
        </div>
        {[...attainmentLevels].reverse().map((level) => (
          <Box key={level} sx={{ display: 'flex', alignItems: 'baseline', gap: 3 }}>
            <Box component="span" aria-hidden="true" sx={{ width: 22, textAlign: 'end' }}>
              {levelSign(level)}
            </Box>
            <Field
              hand
              fullWidth
              label=""
              placeholder={t(`pairs.goal.level.${levelKey[level]}`)}
              value={draft.levels[level + 2] ?? ''}
              onChange={(event) => setLevel(level + 2, event.target.value)}
              slotProps={{ htmlInput: { 'aria-label': levelSign(level), maxLength: 1000 } }}
            />
          </Box>
        ))}
        {problem === 'levels' && <ProblemMark>{t('pairs.goal.levelsMissing')}</ProblemMark>}
      </Box>
    </>
  )
}

export function GoalFields(props: GoalFieldsProps) {
  const { draft, onChange } = props
  const { t } = useLanguage()
  return (
    <>
      {draft.visibility === 'as-written' ? <Words {...props} /> : <div>{t('pairs.goal.levelsOnly')}</div>}
      <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr 1fr' }, gap: 4 }}>
        <Field
          select
          label={t('pairs.goal.importanceLabel')}
          value={draft.importance}
          onChange={(event) => onChange({ ...draft, importance: event.target.value })}
          slotProps={{ select: { displayEmpty: true } }}
        >
          <MenuItem value="">{t('pairs.session.unsaid')}</MenuItem>
          {['1', '2', '3', '4'].map((value) => (
            <MenuItem key={value} value={value}>
              {t('pairs.goal.of4', { value })}
            </MenuItem>
          ))}
        </Field>
        <Field
          select
          label={t('pairs.goal.horizonLabel')}
          value={draft.horizon}
          onChange={(event) => onChange({ ...draft, horizon: event.target.value })}
          slotProps={{ select: { displayEmpty: true } }}
        >
          <MenuItem value="">{t('pairs.session.unsaid')}</MenuItem>
          {(['short', 'mid', 'long'] as const).map((value) => (
            <MenuItem key={value} value={value}>
              {t(`pairs.goal.horizon.${value}`)}
            </MenuItem>
          ))}
        </Field>
        <DateField
          label={t('pairs.goal.dueLabel')}
          value={draft.due}
          onChange={(due) => onChange({ ...draft, due })}
        />
      </Box>
    </>
  )
}
