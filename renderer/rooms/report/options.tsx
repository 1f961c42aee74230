/** What is asked of the report: for whom, as of which day, in which language, on which paper. */
import Box from '@mui/material/Box'
import type { Audience } from '#shared/evaluation/suppression.ts'
import { type Language, localDate, type LocalDate, type Paper } from '#shared/model/scalars.ts'
import { useProgramme, useToday } from '#renderer/app/backend.tsx'
import { useLanguage } from '#renderer/app/language.tsx'
import { Labelled, LanguageField, PaperField } from '#renderer/components/document-choices.tsx'
import { Field } from '#renderer/components/field.tsx'
import { SectionHead } from '#renderer/components/section-head.tsx'
import { Segments } from '#renderer/components/segments.tsx'

export interface ReportChoices {
  audience: Audience
  /** As typed; `dayOf` makes a day of it. */
  on: string
  language: Language | 'own'
  paper: Paper
}

/** The day the report tells of: the one chosen, or today where it is none or still to come. */
export const dayOf = (on: string, today: LocalDate): LocalDate =>
  localDate.safeParse(on).success && on < today ? on : today

export interface ReportOptionsProps {
  choices: ReportChoices
  onChange: (change: Partial<ReportChoices>) => void
}

/** Every choice shows at once in figures and pages. */
export function ReportOptions({ choices, onChange }: ReportOptionsProps) {
  const { t } = useLanguage()
  const programme = useProgramme()
  const today = useToday()
  const { audience, on } = choices
  return (
    <>
      <SectionHead title={t('report.room.options')} bare />
      <Box sx={{ display: 'flex', flexDirection: 'column', gap: 4, pt: 2 }}>
        <Labelled
          label={t('report.room.audience')}
          hint={t(audience === 'internal' ? 'report.room.internalHint' : 'report.room.externalHint')}
        >
          <Segments
            label={t('report.room.audience')}
            value={audience}
            options={[
              { value: 'internal', label: t('report.room.internal') },
              { value: 'external', label: t('report.room.external') },
            ]}
            onChange={(next) => onChange({ audience: next })}
          />
        </Labelled>
        <Field
          type="date"
          fullWidth
          label={t('report.room.asOf')}
          value={on}
          hint={on > today ? t('report.room.ahead') : t('report.room.asOfHint')}
          onChange={({ target }) => onChange({ on: target.value })}
          slotProps={{ htmlInput: { min: programme.startsOn, max: today } }}
        />
        <LanguageField
          label={t('report.room.language')}
          value={choices.language}
          onChange={(language) => onChange({ language })}
          own={t('tools.ownProgramme', { language: t(`shell.language.${programme.language}`) })}
        />
        <PaperField value={choices.paper} onChange={(paper) => onChange({ paper })} />
      </Box>
    </>
  )
}
