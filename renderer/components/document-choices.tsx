/** The choices every document has: its language and its paper, and a strip of segments under its words. */
import type { ReactNode } from 'react'
import Box from '@mui/material/Box'
import MenuItem from '@mui/material/MenuItem'
import { type Language, languages, type Paper, papers } from '#shared/model/scalars.ts'
import { useLanguage } from '../app/language.tsx'
import { Field } from './field.tsx'
import { Segments } from './segments.tsx'

export interface LanguageFieldProps {
  value: Language | 'own'
  onChange: (language: Language | 'own') => void
  /** Whose language `own` is, as words. */
  own: string
  /** “Language” unless said. */
  label?: string
}

/** The language of a document: the person's own unless another is asked for. */
export function LanguageField({ value, onChange, own, label }: LanguageFieldProps) {
  const { t } = useLanguage()
  return (
    <Field
      select
      fullWidth
      label={label ?? t('tools.language')}
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
export function PaperField({ value, onChange }: { value: Paper; onChange: (paper: Paper) => void }) {
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
