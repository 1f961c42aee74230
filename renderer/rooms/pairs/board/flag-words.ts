/** A matter in the two or three words that a board entry has room for. */
import type { AttentionItem } from '#shared/journey/attention.ts'
import type { Translate } from '#shared/i18n/translate.ts'

/** With its days where they are the point. */
export function flagWords(t: Translate, { rule, figures }: AttentionItem): string {
  if (rule === 'contact') return t('pairs.flag.contact', { count: figures.days })
  if (rule === 'phase') return t('pairs.flag.phase', { count: figures.days })
  if (rule === 'answer') return t(`pairs.awaits.${figures.side ?? 'both'}`)
  return t(`pairs.flag.${rule}`)
}
