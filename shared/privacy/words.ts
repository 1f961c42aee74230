/** What an erasure could not do by itself, as sentences: copies out of reach, and texts that still speak of somebody. */
import { shownName } from '../i18n/names.ts'
import type { Translate } from '../i18n/translate.ts'
import type { Programme } from '../model/programme.ts'
import type { Language } from '../model/scalars.ts'
import type { TextPlace } from './texts.ts'

/** Why a copy was not reached, by the code of the refusal. */
const causes = {
  'needs-passphrase': 'passphrase',
  'wrong-passphrase': 'passphrase',
  'file-was-changed': 'damaged',
  'file-is-empty': 'damaged',
  'not-a-programme-file': 'damaged',
  'file-does-not-fit': 'damaged',
  'file-is-impossible': 'damaged',
  'file-is-newer': 'newer',
  'no-such-place': 'away',
  'no-such-file': 'away',
  'backup-folder-gone': 'away',
  'file-is-in-use': 'inUse',
  'no-permission': 'readOnly',
  'place-is-read-only': 'readOnly',
} as const

/** A copy out of reach, and what to do about it. */
export function unreachedWords(t: Translate, { path, code }: { path: string; code: string }): string {
  const cause = Object.hasOwn(causes, code) ? causes[code as keyof typeof causes] : 'failed'
  return t('privacy.unreached.line', { path, why: t(`privacy.unreached.${cause}`) })
}

/** Whose record it is, and in which of its fields. */
export function mentionWords(
  t: Translate,
  language: Language,
  of: Programme,
  { kind, id, field }: TextPlace,
): string {
  const where = t(`privacy.field.${field}`)
  const person = of.people[id]
  if (kind === 'person')
    return t('privacy.mention.person', { name: person ? shownName(person, language) : '', where })
  if (kind === 'pair') return t('privacy.mention.pair', { code: of.pairs[id]?.code ?? '', where })
  return t('privacy.mention.programme', { where })
}
