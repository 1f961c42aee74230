/** The choices at right: for whom, in which language, on which paper, blank or filled. */
import type { ReactNode } from 'react'
import Box from '@mui/material/Box'
import FormControlLabel from '@mui/material/FormControlLabel'
import MenuItem from '@mui/material/MenuItem'
import Switch from '@mui/material/Switch'
import { type Language, languages, papers } from '#shared/model/scalars.ts'
import { useLanguage } from '#renderer/app/language.tsx'
import { Field } from '#renderer/components/field.tsx'
import { SectionHead } from '#renderer/components/section-head.tsx'
import { Segments } from '#renderer/components/segments.tsx'
import type { Choices } from './choices.ts'

export interface LanguageFieldProps {
  value: Language | 'own'
  onChange: (language: Language | 'own') => void
  /** Whose language `own` is, as words. */
  own: string
}

/** The language of a document: the person's own unless another is asked for. */
export function LanguageField({ value, onChange, own }: LanguageFieldProps) {
  const { t } = useLanguage()
  return (
    <Field
      select
      fullWidth
      label={t('tools.language')}
      value={value}
      onChange={({ target }) => onChange(languages.find((one) => one === target.value) ?? 'own')}
    >
      <MenuItem value="own">{own}</MenuItem>
      {languages.map((one) => (
        <MenuItem key={one} value={one} lang={one}>
          {t(`shell.language.${one}`)}
        </MenuItem>
      ))}
    </Field>
  )
}

/** A strip of segments under its words. */
export function Labelled({ label, children, hint }: { label: string; children: ReactNode; hint?: string }) {
  return (
    <Box sx={{ '& .MuiToggleButtonGroup-root': { display: 'flex' }, '& .MuiToggleButton-root': { flex: 1 } }}>
      <Box aria-hidden sx={{ pb: 1, typography: 'label', color: 'text.secondary' }}>
        {label}
      </Box>
      {children}
      {hint !== undefined && <Box sx={{ pt: 1, typography: 'caption', color: 'ink3' }}>{hint}</Box>}
    </Box>
  )
}

/** The strip of papers. */
export function PaperField({
  value,
  onChange,
}: {
  value: Choices['paper']
  onChange: (paper: Choices['paper']) => void
}) {
  const { t } = useLanguage()
  return (
    <Labelled label={t('tools.paper')}>
      <Segments
        label={t('tools.paper')}
        value={value}
        options={papers.map((paper) => ({ value: paper, label: paper }))}
        onChange={onChange}
      />
    </Labelled>
  )
}

export interface OptionsProps {
  choices: Choices
  onChange: (change: Partial<Choices>) => void
  own: string
  /** Nobody's sheet is always blank. */
  someone: boolean
  /** The choice of the pair. */
  pair: ReactNode
}

/** Sixteen px between groups. */
export function Options({ choices, onChange, own, someone, pair }: OptionsProps) {
  const { t } = useLanguage()
  const { blank } = choices
  return (
    <>
      <SectionHead title={t('tools.options')} bare />
      <Box sx={{ display: 'flex', flexDirection: 'column', gap: 4, pt: 2 }}>
        {pair}
        <LanguageField value={choices.language} onChange={(language) => onChange({ language })} own={own} />
        {someone && (
          <Labelled label={t('tools.fill')} hint={t(blank ? 'tools.blankHint' : 'tools.filledHint')}>
            <Segments
              label={t('tools.fill')}
              value={blank ? 'blank' : 'filled'}
              options={[
                { value: 'blank', label: t('tools.blank') },
                { value: 'filled', label: t('tools.filled') },
              ]}
              onChange={(fill) => onChange({ blank: fill === 'blank' })}
            />
          </Labelled>
        )}
        <PaperField value={choices.paper} onChange={(paper) => onChange({ paper })} />
        <FormControlLabel
          labelPlacement="start"
          label={t('tools.lowInk')}
          control={<Switch checked={choices.lowInk} onChange={(_event, lowInk) => onChange({ lowInk })} />}
          sx={{
            justifyContent: 'space-between',
            alignItems: 'center',
            ml: 0,
            '& .MuiSwitch-root': { mr: '-5px' },
            borderBottom: 1,
            borderColor: 'rule',
            '& .MuiFormControlLabel-label': { pl: 0 },
          }}
        />
      </Box>
    </>
  )
}
