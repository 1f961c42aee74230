/** The programme's own criteria as a list to add to and take from, and how far ahead in years a mentor is wanted. */
import { useState } from 'react'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useLocation } from 'wouter'
import type { OwnCriterion, Settings } from '#shared/model/settings.ts'
import { criterionName, figure } from '#shared/matching/words/names.ts'
import { useProgramme } from '#renderer/app/backend.tsx'
import { useLanguage } from '#renderer/app/language.tsx'
import { at } from '#renderer/app/routes.ts'
import { Field } from '#renderer/components/field.tsx'
import { LinkButton } from '#renderer/components/link-button.tsx'
import { ListRow, RowList } from '#renderer/components/list-row.tsx'
import { MoreMenu } from '#renderer/components/more-menu.tsx'
import { QuestionDialog } from '#renderer/components/question-dialog.tsx'
import { CriterionForm } from './criterion-form.tsx'

export interface CriteriaDialogProps {
  /** Keeps what is set otherwise; where there is a proposal, matched again as one step. */
  onKeep: (to: Partial<Pick<Settings, 'ownCriteria' | 'experienceGap'>>) => void
  onClose: () => void
}

/** A form in the place of the list while one is added or changed. */
export function CriteriaDialog({ onKeep, onClose }: CriteriaDialogProps) {
  const { settings, fields } = useProgramme()
  const { t, language } = useLanguage()
  const { ownCriteria } = settings
  const [, go] = useLocation()
  const [open, setOpen] = useState<OwnCriterion | 'new' | null>(null)
  if (open !== null)
    return (
      <CriterionForm
        criterion={open === 'new' ? null : open}
        onClose={() => setOpen(null)}
        onKeep={(kept) => {
          const others = ownCriteria.some(({ id }) => id === kept.id)
          onKeep({
            ownCriteria: others
              ? ownCriteria.map((one) => (one.id === kept.id ? kept : one))
              : [...ownCriteria, kept],
          })
          setOpen(null)
        }}
      />
    )
  return (
    <QuestionDialog
      open
      question={t('criteria.own.question')}
      width="sm"
      onClose={onClose}
      answers={[{ id: 'close', label: t('criteria.own.close'), primary: true, onRun: onClose }]}
    >
      <Box sx={{ pb: 3 }}>{t(ownCriteria.length === 0 ? 'criteria.own.empty' : 'criteria.own.deck')}</Box>
      <RowList label={t('criteria.own.list')}>
        {ownCriteria.map((own) => {
          const name = criterionName({ t, fields }, { criterion: 'own', own })
          return (
            <ListRow
              key={own.id}
              end={
                <MoreMenu
                  label={t('shell.moreAbout', { name })}
                  items={[
                    { id: 'change', label: t('criteria.own.change'), onRun: () => setOpen(own) },
                    {
                      id: 'remove',
                      label: t('criteria.own.remove'),
                      onRun: () => onKeep({ ownCriteria: ownCriteria.filter(({ id }) => id !== own.id) }),
                    },
                  ]}
                />
              }
            >
              {name}
              <Box component="span" sx={{ color: 'ink3' }}>
                {', '}
                {t('criteria.own.weighs', { weight: figure({ language }, own.weight) })}
              </Box>
            </ListRow>
          )
        })}
      </RowList>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 4, pt: 3, pb: 5 }}>
        <Button variant="outlined" size="small" onClick={() => setOpen('new')}>
          {t('criteria.own.add')}
        </Button>
        <LinkButton onClick={() => go(at.settings('fields'))}>{t('criteria.own.toFields')}</LinkButton>
      </Box>
      <GapField years={settings.experienceGap} onKeep={(experienceGap) => onKeep({ experienceGap })} />
    </QuestionDialog>
  )
}

/** Kept at Enter or on leaving the field. */
function GapField({ years, onKeep }: { years: number; onKeep: (years: number) => void }) {
  const { t } = useLanguage()
  const [text, setText] = useState(String(years))
  const number = Number(text.replace(',', '.'))
  const fits = text.trim() !== '' && number >= 1 && number <= 40
  return (
    <Field
      label={t('criteria.own.gap')}
      hint={t('criteria.own.gapHint')}
      value={text}
      problem={fits ? undefined : t('start.form.needNumber', { from: 1, to: 40 })}
      onChange={(event) => setText(event.target.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return
        event.preventDefault()
        if (fits && number !== years) onKeep(number)
      }}
      onBlur={() => {
        if (fits && number !== years) onKeep(number)
      }}
      slotProps={{ htmlInput: { inputMode: 'decimal' } }}
      sx={{ maxWidth: 320 }}
    />
  )
}
