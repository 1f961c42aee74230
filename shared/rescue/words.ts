/** What could not be saved of a damaged file, in words. */
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
