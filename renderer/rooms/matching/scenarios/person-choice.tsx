/** A choice of one person by name, in alphabetical order. */
import MenuItem from '@mui/material/MenuItem'
import { byName, shownName } from '#shared/i18n/names.ts'
import type { Person } from '#shared/model/person.ts'
import { useLanguage } from '#renderer/app/language.tsx'
import { Field } from '#renderer/components/field.tsx'

export function PersonChoice({
  label,
  people,
  value,
  onChange,
}: {
  label: string
  people: readonly Person[]
  value: string
  onChange: (id: string) => void
}) {
  const { t, language } = useLanguage()
  return (
    <Field
      select
      fullWidth
      label={label}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      slotProps={{ select: { displayEmpty: true } }}
    >
      <MenuItem value="">{t('matching.choose')}</MenuItem>
      {people.toSorted(byName).map((person) => (
        <MenuItem key={person.id} value={person.id}>
          {shownName(person, language)}
        </MenuItem>
      ))}
    </Field>
  )
}
