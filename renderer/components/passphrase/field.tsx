/** A field for a passphrase: hidden as it is typed, shown on asking. */
import { useState } from 'react'
import Button from '@mui/material/Button'
import { useLanguage } from '../../app/language.tsx'
import { Field, type FieldProps } from '../field.tsx'

export interface PassphraseFieldProps extends Pick<
  FieldProps,
  'hint' | 'problem' | 'autoFocus' | 'id' | 'disabled'
> {
  label: string
  value: string
  onChange: (text: string) => void
  /** A new one, so that no stored one is offered. */
  isNew?: boolean
}

/** Spaces count; nothing typed is corrected or suggested. */
export function PassphraseField({ label, value, onChange, isNew = false, ...rest }: PassphraseFieldProps) {
  const { t } = useLanguage()
  const [shown, setShown] = useState(false)
  return (
    <Field
      fullWidth
      label={label}
      type={shown ? 'text' : 'password'}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      autoComplete={isNew ? 'new-password' : 'current-password'}
      slotProps={{
        htmlInput: { spellCheck: false, autoCapitalize: 'off', autoCorrect: 'off', maxLength: 1000 },
        input: {
          endAdornment: (
            <Button
              variant="text"
              size="small"
              aria-pressed={shown}
              aria-label={`${t('settings.passphrase.show')}: ${label}`}
              onClick={() => setShown(!shown)}
              sx={{ flex: 'none', minHeight: 24, py: 0 }}
            >
              {t(shown ? 'settings.passphrase.hide' : 'settings.passphrase.show')}
            </Button>
          ),
        },
      }}
      {...rest}
    />
  )
}
