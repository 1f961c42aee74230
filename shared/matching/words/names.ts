/** What criteria are called: those of every programme by their word, its own by the field and how it is compared. */
import type { OwnField } from '../../model/own-field.ts'
import type { Criterion, OwnCriterion } from '../../model/settings.ts'
import type { Translate } from '../../i18n/translate.ts'
import { isBuiltIn } from '../criteria/comparable.ts'

/** What sentences about the programme's own fields need to know. */
export interface Fields {
  t: Translate
  fields: readonly OwnField[]
}

/** The name of a field that can be compared; of one that is no longer there it says so. */
export function fieldName({ t, fields }: Fields, field: string): string {
  if (isBuiltIn(field)) return t(`criteria.field.${field}`)
  return fields.find(({ id }) => id === field)?.name ?? t('criteria.fieldGone')
}

/** The name of a criterion, as it stands beside its weight: “Working hours: close”. */
export function criterionName(
  speaker: Fields,
  of: { criterion: Criterion } | { criterion: 'own'; own: OwnCriterion },
): string {
  if (of.criterion !== 'own') return speaker.t(`terms.criterion.${of.criterion}`)
  const { field, compare } = of.own
  return speaker.t(`criteria.named.${compare}`, { field: fieldName(speaker, field) })
}
