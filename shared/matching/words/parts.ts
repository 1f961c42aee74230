/** The parts of a score as sentences that a coordinator would say aloud. */
import { slots } from '../../model/person.ts'
import type { Part } from '../score.ts'
import type { Speaker } from './speaker.ts'

const slotNames: readonly string[] = slots

/** One criterion's result for these two people, or nothing where the bar says it all. */
export function partSentence({ t }: Speaker, { criterion, because }: Part): string | null {
  if (criterion === 'own') return null
  const { code, params, words } = because
  if (code === 'missing') return null
  if (criterion === 'availability') {
    if (code !== 'common') return null
    const named = words.map((word) =>
      slotNames.includes(word) ? t(`terms.slot.${word as (typeof slots)[number]}`) : word,
    )
    return t('matching.said.hours', { count: Number(params['hours'] ?? 0), words: named.join(', ') })
  }
  switch (code) {
    case 'common':
      return t('matching.said.common', { what: t(`terms.criterion.${criterion}`), words: words.join(', ') })
    case 'ranked':
      return t(
        criterion === 'mentee-rank' ? 'matching.said.menteeRanked' : 'matching.said.mentorRanked',
        params,
      )
    case 'ahead':
    case 'little-ahead':
      return t('matching.said.ahead', { count: Number(params['years'] ?? 0) })
    case 'same-town':
    case 'other-town':
    case 'online':
    case 'only-online':
    case 'in-person-apart':
    case 'no-common-format':
    case 'not-ahead':
      return t(`matching.said.${code}`)
    default:
      return null
  }
}
