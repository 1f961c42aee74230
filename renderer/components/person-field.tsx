/** The choice of one person by name, in alphabetical order; typing narrows it, arrows choose. */
import { type ReactNode, useMemo } from 'react'
import Autocomplete from '@mui/material/Autocomplete'
import Box from '@mui/material/Box'
import { byName, shownName } from '#shared/i18n/names.ts'
import { foldText } from '#shared/i18n/script.ts'
import type { Person, Role } from '#shared/model/person.ts'
import { unerased } from '#shared/privacy/unerased.ts'
import { useProgramme } from '../app/backend.tsx'
import { useLanguage } from '../app/language.tsx'
import { Field } from './field.tsx'
import { Glyph } from './glyph.tsx'

/** So many are listed at once; a word more finds the others. */
const most = 60

export interface PersonFieldProps {
  label: string
  /** Who can be chosen; the same array while they stay the same. */
  people: readonly Person[]
  /** The id; empty for nobody. */
  value: string
  onChange: (id: string) => void
  /** Said with the name, where one field has mentors and mentees. */
  withRole?: boolean
  /** Small words behind a name in the list, and under the field once somebody is chosen. */
  beside?: (person: Person) => string
  hint?: ReactNode
}

/** Everybody who can be chosen, of one role where it is given; the same array while nobody changes. */
export function usePeople(role?: Role): Person[] {
  const { people } = useProgramme()
  return useMemo(
    () => unerased({ people }).filter((one) => role === undefined || one.role === role),
    [people, role],
  )
}

/** Nobody is chosen until somebody is; found by the name as shown, as written, or by e-mail. */
export function PersonField(props: PersonFieldProps) {
  const { label, people, value, onChange, withRole = false, beside, hint } = props
  const { t, language } = useLanguage()
  const options = useMemo(() => people.toSorted(byName), [people])
  const chosen = options.find(({ id }) => id === value) ?? null
  const shown = (one: Person) =>
    withRole ? `${shownName(one, language)}, ${t(`terms.role.${one.role}`)}` : shownName(one, language)
  const words = (one: Person) => foldText([shown(one), one.name, one.email ?? ''].join(' '))
  return (
    <Autocomplete
      options={options}
      value={chosen}
      getOptionLabel={shown}
      getOptionKey={({ id }) => id}
      isOptionEqualToValue={(one, other) => one.id === other.id}
      filterOptions={(all, { inputValue }) => {
        const asked = foldText(inputValue).replace(/,/g, ' ').trim().split(/\s+/)
        return all.filter((one) => asked.every((word) => words(one).includes(word))).slice(0, most)
      }}
      onChange={(_event, next) => onChange(next?.id ?? '')}
      renderOption={({ key, ...given }, one) => (
        <Box component="li" key={key} {...given} sx={{ display: 'flex', gap: 3 }}>
          <Box sx={{ flex: '1 1 0' }}>{shown(one)}</Box>
          {beside && <Box sx={{ color: 'ink3', typography: 'caption' }}>{beside(one)}</Box>}
        </Box>
      )}
      autoHighlight
      popupIcon={<Glyph name="chevron" size={12} />}
      noOptionsText={t('shell.nobodyByWords')}
      openText={t('matching.choose')}
      closeText={t('shell.close')}
      clearText={t('matching.clear')}
      renderInput={({ slotProps, ...given }) => (
        <Field {...given} label={label} hint={(chosen && beside?.(chosen)) ?? hint} slotProps={slotProps} />
      )}
    />
  )
}
