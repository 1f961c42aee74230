/** The choice of a pair, found by code or by either name. */
import Autocomplete from '@mui/material/Autocomplete'
import { foldText } from '#shared/i18n/script.ts'
import { useLanguage } from '#renderer/app/language.tsx'
import { Glyph } from '#renderer/components/glyph.tsx'
import { Field } from '#renderer/components/field.tsx'
import type { PairChoice } from './pairs.ts'

export interface PairFieldProps {
  choices: readonly PairChoice[]
  value: string | null
  onChange: (pairId: string | null) => void
  /** Whether a sheet for nobody can be chosen. */
  nobody: boolean
}

/** So many are listed at once; a word more finds the others. */
const most = 60

/** Typing narrows, arrows choose. */
export function PairField({ choices, value, onChange, nobody }: PairFieldProps) {
  const { t } = useLanguage()
  const none: PairChoice = { id: '', label: t('tools.nobody'), folded: foldText(t('tools.nobody')) }
  const options = nobody ? [none, ...choices] : choices
  const chosen = options.find((one) => one.id === (value ?? ''))
  return (
    <Autocomplete
      options={options}
      value={chosen ?? null}
      getOptionLabel={(one) => one.label}
      getOptionKey={(one) => one.id}
      isOptionEqualToValue={(one, other) => one.id === other.id}
      filterOptions={(all, { inputValue }) => {
        const words = foldText(inputValue).split(/\s+/)
        return all.filter((one) => words.every((word) => one.folded.includes(word))).slice(0, most)
      }}
      onChange={(_event, next) => {
        if (next) onChange(next.id === '' ? null : next.id)
      }}
      disableClearable={chosen !== undefined}
      autoHighlight
      popupIcon={<Glyph name="chevron" size={12} />}
      noOptionsText={t('tools.noSuchPair')}
      openText={t('matching.choose')}
      closeText={t('shell.close')}
      renderInput={({ slotProps, ...given }) => (
        <Field {...given} label={t('tools.pair')} slotProps={slotProps} />
      )}
    />
  )
}
