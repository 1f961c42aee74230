/** What narrows the history: words, and who. */
import Box from '@mui/material/Box'
import MenuItem from '@mui/material/MenuItem'
import { useLanguage } from '../../../app/language.tsx'
import { Field } from '../../../components/field.tsx'
import type { Narrowing } from './narrowing.ts'

export interface FiltersProps {
  /** Everybody who changed something. */
  names: readonly string[]
  narrowing: Narrowing
  onChange: (next: Narrowing) => void
}

const everybody = 'everybody'
const keyOf = (name: string) => `by ${name}`

/** Escape in the search shows everything again. */
export function Filters({ names, narrowing, onChange }: FiltersProps) {
  const { t } = useLanguage()
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 6, rowGap: 3, alignItems: 'flex-end', py: 3 }}>
      <Field
        label={t('history.search')}
        value={narrowing.words}
        onChange={(event) => onChange({ ...narrowing, words: event.target.value })}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && narrowing.words !== '') onChange({ ...narrowing, words: '' })
        }}
        slotProps={{ htmlInput: { type: 'search' } }}
        sx={{ width: 300 }}
      />
      {names.length > 1 && (
        <Field
          select
          label={t('history.who')}
          value={narrowing.who === null ? everybody : keyOf(narrowing.who)}
          onChange={(event) =>
            onChange({ ...narrowing, who: names.find((name) => keyOf(name) === event.target.value) ?? null })
          }
          sx={{ width: 200 }}
        >
          <MenuItem value={everybody}>{t('history.everybody')}</MenuItem>
          {names.map((name) => (
            <MenuItem key={name} value={keyOf(name)}>
              {name || t('history.nameless')}
            </MenuItem>
          ))}
        </Field>
      )}
    </Box>
  )
}
