/** A choice of one person by name, in alphabetical order; typing narrows it. */
import { useMemo } from 'react'
import Autocomplete from '@mui/material/Autocomplete'
import { byName, shownName } from '#shared/i18n/names.ts'
import { foldText } from '#shared/i18n/script.ts'
import { peopleOf } from '#shared/model/programme.ts'
import type { Person, Role } from '#shared/model/person.ts'
import { useProgramme } from '#renderer/app/backend.tsx'
import { useLanguage } from '#renderer/app/language.tsx'
import { Field } from '#renderer/components/field.tsx'
import { Glyph } from '#renderer/components/glyph.tsx'

/** So many are listed at once; a word more finds the others. */
const most = 60

export interface PersonFieldProps {
  role: Role
  label: string
  /** The id; empty for nobody. */
  value: string
  onChange: (id: string) => void
  /** Only these, where not everybody can be chosen. */
  among?: readonly string[]
}

/** Nobody is chosen until somebody is. */
export function PersonField({ role, label, value, onChange, among }: PersonFieldProps) {
  const { people: everybody } = useProgramme()
  const { t, language } = useLanguage()
  const people = useMemo(
    () =>
      peopleOf({ people: everybody }, role)
        .filter(({ id, erasedOn }) => erasedOn === undefined && (!among || among.includes(id)))
        .sort(byName),
    [everybody, role, among],
  )
  const shown = (person: Person) => shownName(person, language)
  return (
    <Autocomplete
      options={people}
      value={people.find(({ id }) => id === value) ?? null}
      getOptionLabel={shown}
      getOptionKey={({ id }) => id}
      isOptionEqualToValue={(one, other) => one.id === other.id}
      filterOptions={(all, { inputValue }) => {
        const words = foldText(inputValue).trim().split(/\s+/)
        return all.filter((one) => words.every((word) => foldText(shown(one)).includes(word))).slice(0, most)
      }}
      onChange={(_event, next) => onChange(next?.id ?? '')}
      autoHighlight
      popupIcon={<Glyph name="chevron" size={12} />}
      noOptionsText={t('matching.nobody')}
      openText={t('matching.choose')}
      closeText={t('shell.close')}
      clearText={t('matching.clear')}
      renderInput={({ slotProps, ...given }) => <Field {...given} label={label} slotProps={slotProps} />}
    />
  )
}
