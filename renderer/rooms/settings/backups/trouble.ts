/** What keeps a backup from being made, in the words of a copy: the refusals' own sentences speak of the open file. */
import type { Translate } from '#shared/i18n/translate.ts'
import { backups } from '#shared/i18n/en/backups.ts'

type Known = keyof typeof backups.trouble

const isKnown = (code: string): code is Known => code !== 'other' && Object.hasOwn(backups.trouble, code)

/** What happened and what to do. */
export const troubleOf = (t: Translate, code: string): string =>
  isKnown(code) ? t(`backups.trouble.${code}`) : t('backups.trouble.other', { code })
