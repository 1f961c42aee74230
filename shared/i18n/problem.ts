/** A failure as a sentence: what happened, what was kept, what to do. */
import { en } from './en/index.ts'
import type { MessageKey, Translate } from './translate.ts'

interface Failed {
  code: string
  params?: Record<string, string | number>
  incident?: string | undefined
}

/** The sentence of a failure's code; an unknown code gives the general one with the incident's number. */
export function problemSentence(t: Translate, { code, params = {}, incident = '' }: Failed): string {
  const known = Object.keys(en.problems).some((key) => key === code || key === `${code}_one`)
  return known ? t(`problems.${code}` as MessageKey, params) : t('problems.unexpected' as MessageKey, { incident, code })
}
