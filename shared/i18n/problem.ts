/** A failure as a sentence: what happened, what was kept, what to do. */
import { en } from './en/index.ts'
import type { MessageKey, MessageParams, Translate } from './translate.ts'

export interface Failed {
  code: string
  params?: Record<string, string | number> | undefined
  incident?: string | undefined
}

const has = (tree: object, key: string): boolean =>
  Object.hasOwn(tree, key) || Object.hasOwn(tree, `${key}_one`) || Object.hasOwn(tree, `${key}_other`)

/** The key of a code's sentence, or null for a code that has none. */
export function sentenceKey(code: string): MessageKey | null {
  if (has(en.problems, code)) return `problems.${code}` as MessageKey
  if (has(en.refusals, code)) return `refusals.${code}` as MessageKey
  return null
}

/** Codes inside params (a matching rule, a reason to take no part, a count) as words of the sentence. */
function spoken(t: Translate, params: MessageParams): MessageParams {
  const { rule, why, missing } = params
  const named = (area: 'rule' | 'noPart', code: string | number | undefined): string | undefined =>
    typeof code === 'string' && has(en.matching[area], code)
      ? t(`matching.${area}.${code}` as MessageKey).toLowerCase()
      : undefined
  const [ruled, reason] = [named('rule', rule), named('noPart', why)]
  return {
    ...params,
    ...(ruled === undefined ? {} : { rule: ruled }),
    ...(reason === undefined ? {} : { why: reason }),
    ...(typeof missing === 'number' ? { count: missing } : {}),
  }
}

/**
 * The sentence of a failure's code; an unknown code gives the general one with the incident's number. `inWindow` false is
 * for a terminal, which keeps no change that was not saved.
 */
export function problemSentence(
  t: Translate,
  { code, params = {}, incident = '' }: Failed,
  { inWindow = true }: { inWindow?: boolean } = {},
): string {
  const key = (inWindow ? null : sentenceKey(`${code}-unsaved`)) ?? sentenceKey(code)
  return key
    ? t(key, { ...spoken(t, params), incident })
    : t('refusals.unexpected', { incident: incident || code })
}
