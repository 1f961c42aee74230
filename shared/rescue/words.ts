/** What could not be saved of a damaged file, and what its copies lack, in words. */
import { en } from '../i18n/en/index.ts'
import type { MessageKey, Translate } from '../i18n/translate.ts'
import type { Loss } from './loss.ts'

const has = (of: object, key: string): boolean => Object.hasOwn(of, key)

/** `sessions.3, town` as words, each once. */
function fieldsInWords(t: Translate, fields: string): string {
  const tops = new Set(fields.split(', ').map((field) => field.split('.')[0] ?? ''))
  return [...tops]
    .map((field) => {
      if (has(en.rescue.field, field)) return t(`rescue.field.${field}` as MessageKey)
      if (has(en.people.field, field))
        return t('rescue.field.other', { field: t(`people.field.${field}` as MessageKey) })
      return t('rescue.field.other', { field })
    })
    .join(', ')
}

/** One loss as a sentence. */
export function lossSentence(t: Translate, { kind, params }: Loss): string {
  const { fields, field, role } = params
  return t(`rescue.loss.${kind}` as MessageKey, {
    ...params,
    ...(typeof fields === 'string' ? { fields: fieldsInWords(t, fields) } : {}),
    ...(typeof field === 'string'
      ? { field: t(`rescue.detail.${has(en.rescue.detail, field) ? field : 'other'}` as MessageKey) }
      : {}),
    ...(role === 'mentor' || role === 'mentee' ? { role: t(`rescue.role.${role}`) } : {}),
  })
}

/** What a copy says of itself: its revision, and how many changes were made after it; null where that is not known. */
export interface Behind {
  revision: number | null
  behind: number | null
}

/** “revision 812 of 815”; `last` is the revision of the file that the copy is of, where that is known. */
export function revisionWords(t: Translate, { revision, behind }: Behind, last: number | null): string {
  if (revision === null) return t('opening.copy.noRevision')
  return last !== null && behind !== null
    ? t('opening.copy.revisionOf', { revision, last })
    : t('opening.copy.revision', { revision })
}

/** “the last 3 changes would be missing”; null where it cannot be told, or the copy is damaged. */
export function lackWords(
  t: Translate,
  { behind, condition }: Behind & { condition?: string },
): string | null {
  // A damaged copy gives nothing back, whatever its revision.
  if (behind === null || condition === 'damaged') return null
  return behind === 0 ? t('opening.copy.same') : t('opening.copy.behind', { count: behind })
}
