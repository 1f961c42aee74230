/** Why a programme can only be read, in words. */
import type { ReadOnly } from '#shared/contract/file.ts'
import type { Translate } from '#shared/i18n/translate.ts'
import type { Language } from '#shared/model/scalars.ts'
import { momentWords } from '../opening/copy-words.ts'

export interface ReadOnlyWords {
  happened: string
  hint: string
  /** The holder by name; by computer where no name was given there. */
  who: string
}

/** A moment nobody knows is given as the beginning of time; it is not told. */
const isKnown = (at: string): boolean => !at.startsWith('1970-')

/** `unsaved`: changes of this window are not in the file. */
export function readOnlyWords(
  t: Translate,
  language: Language,
  { why, holder }: ReadOnly,
  unsaved: boolean,
): ReadOnlyWords {
  const who = holder?.who || holder?.host || t('opening.notice.somebody')
  const host = holder?.host ?? ''
  const moment = (at: string | undefined) => (at && isKnown(at) ? momentWords(language, at) : null)
  const since = moment(holder?.since)
  const renewed = moment(holder?.renewedAt)
  switch (why) {
    case 'held':
      return {
        happened: holder?.here ? t('opening.notice.heldHere') : t('opening.notice.held', { who }),
        hint:
          since === null
            ? ''
            : t(holder?.here ? 'opening.notice.heldHintHere' : 'opening.notice.heldHint', { since, host }),
        who,
      }
    case 'left-behind':
      return {
        happened: t('opening.notice.left', { who }),
        hint:
          renewed === null
            ? ''
            : t(holder?.here ? 'opening.notice.leftHintHere' : 'opening.notice.leftHint', { renewed, host }),
        who,
      }
    case 'taken-over':
      return {
        happened: t('opening.notice.taken'),
        hint: unsaved
          ? t('opening.notice.takenUnsaved')
          : since === null
            ? ''
            : t('opening.notice.heldHint', { since, host }),
        who,
      }
    case 'place':
      return { happened: t('opening.notice.place'), hint: t('opening.notice.placeHint'), who }
  }
}
