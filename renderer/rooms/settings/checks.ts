/** What can be wrong with a setting as it is typed. */
import type { Translate } from '#shared/i18n/translate.ts'
import { localDate } from '#shared/model/scalars.ts'

type Check = (text: string) => string | null

/** A whole number between two, both allowed. */
export const wholeNumber =
  (t: Translate, from: number, to: number): Check =>
  (text) => {
    const value = Number(text)
    const fits = text !== '' && Number.isInteger(value) && value >= from && value <= to
    return fits ? null : t('settings.needNumber', { from, to })
  }

export const someText =
  (t: Translate): Check =>
  (text) =>
    text === '' ? t('settings.needText') : null

/** A day; the last one not before `from`. */
export const someDay =
  (t: Translate, from?: string): Check =>
  (text) => {
    if (!localDate.safeParse(text).success) return t('settings.needDate')
    return from !== undefined && text < from ? t('settings.endsFirst') : null
  }

/** A zone this runtime knows. */
export const someZone =
  (t: Translate): Check =>
  (text) => {
    try {
      new Intl.DateTimeFormat('en', { timeZone: text })
      return text === '' ? t('settings.needZone') : null
    } catch {
      return t('settings.needZone')
    }
  }

export const someColour =
  (t: Translate): Check =>
  (text) =>
    /^#[0-9a-fA-F]{6}$/.test(text) ? null : t('settings.brand.accentWrong')
