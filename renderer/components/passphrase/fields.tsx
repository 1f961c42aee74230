/** Choosing a passphrase: two fields that must agree, how good it is, the warning, and the tick that it was read. */
import Box from '@mui/material/Box'
import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import Typography from '@mui/material/Typography'
import { useLanguage } from '../../app/language.tsx'
import { ProblemMark } from '../problem-mark.tsx'
import { type PassphraseChoice, wrongInChoice } from './choice.ts'
import { PassphraseField } from './field.tsx'
import { strengthOf } from './strength.ts'

export interface PassphraseFieldsProps {
  /** Of the page; `<id>-first`, `<id>-second` and `<id>-understood` are the fields. */
  id: string
  choice: PassphraseChoice
  onChange: (changes: Partial<PassphraseChoice>) => void
  /** Whether it was asked for already, so that what is missing is said. */
  asked: boolean
}

/** One column. */
export function PassphraseFields({ id, choice, onChange, asked }: PassphraseFieldsProps) {
  const { t } = useLanguage()
  const wrong = asked ? wrongInChoice(choice) : {}
  const strength = strengthOf(choice.first)
  const said = (key: typeof wrong.first) => (key === undefined ? undefined : t(key))
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 4 }}>
      <PassphraseField
        isNew
        id={`${id}-first`}
        label={t('settings.passphrase.first')}
        value={choice.first}
        onChange={(first) => onChange({ first })}
        problem={said(wrong.first)}
        hint={
          <span aria-live="polite">
            {t(
              choice.first === ''
                ? 'settings.passphrase.firstHint'
                : `settings.passphrase.strength.${strength}`,
            )}
          </span>
        }
      />
      <PassphraseField
        isNew
        id={`${id}-second`}
        label={t('settings.passphrase.second')}
        value={choice.second}
        onChange={(second) => onChange({ second })}
        problem={said(wrong.second)}
      />
      <Box>
        <Typography
          variant="body2"
          component="p"
          sx={{ m: 0, mb: 1, lineHeight: '20px', color: 'text.secondary' }}
        >
          {t('settings.passphrase.warning')}
        </Typography>
        <FormControlLabel
          control={
            <Checkbox
              id={`${id}-understood`}
              checked={choice.understood}
              onChange={(_event, understood) => onChange({ understood })}
              slotProps={{
                input:
                  wrong.understood === undefined
                    ? {}
                    : { 'aria-invalid': true, 'aria-describedby': `${id}-tick` },
              }}
            />
          }
          label={t('settings.passphrase.understood')}
        />
        {wrong.understood !== undefined && (
          <Box id={`${id}-tick`} sx={{ pt: 1 }}>
            <ProblemMark>{t(wrong.understood)}</ProblemMark>
          </Box>
        )}
      </Box>
    </Box>
  )
}
