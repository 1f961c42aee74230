/** The choice of a person, found by name or e-mail. */
import Autocomplete from '@mui/material/Autocomplete'
import { byName, shownName } from '#shared/i18n/names.ts'
import { foldText } from '#shared/i18n/script.ts'
import type { Person } from '#shared/model/person.ts'
import { unerased } from '#shared/privacy/unerased.ts'
import { useProgramme } from '../../../app/backend.tsx'
import { useLanguage } from '../../../app/language.tsx'
import { Field } from '../../../components/field.tsx'
import { Glyph } from '../../../components/glyph.tsx'

/** So many are listed at once; a word more finds the others. */
const most = 60

/** Typing narrows, arrows choose; shells are nobody to choose. */
export function PersonField({
  value,
  onChange,
}: {
  value: string | null
  onChange: (personId: string | null) => void
}) {
  const programme = useProgramme()
  const { t, language } = useLanguage()
  const people = unerased(programme).toSorted(byName)
  const label = (one: Person) => `${shownName(one, language)}, ${t(`terms.role.${one.role}`)}`
  return (
    <Autocomplete
      options={people}
      value={people.find(({ id }) => id === value) ?? null}
      getOptionLabel={label}
      getOptionKey={({ id }) => id}
      isOptionEqualToValue={(one, other) => one.id === other.id}
      filterOptions={(all, { inputValue }) => {
        const words = foldText(inputValue).replace(/,/g, ' ').trim().split(/\s+/)
        const folded = (one: Person) => foldText([label(one), one.name, one.email ?? ''].join(' '))
        return all.filter((one) => words.every((word) => folded(one).includes(word))).slice(0, most)
      }}
      onChange={(_event, next) => onChange(next?.id ?? null)}
      autoHighlight
      popupIcon={<Glyph name="chevron" size={12} />}
      noOptionsText={t('privacy.nobody')}
      openText={t('matching.choose')}
      closeText={t('shell.close')}
      renderInput={({ slotProps, ...given }) => (
        <Field {...given} label={t('privacy.person')} hint={t('privacy.personHint')} slotProps={slotProps} />
      )}
    />
  )
}
