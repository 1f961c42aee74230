/** What a change would do to the proposal, as a sentence: who moves, and what the whole gains or loses. */
import { formatNumber } from '../../i18n/dates.ts'
import type { Beside, Effect } from '../study/effect.ts'
import type { Speaker } from './speaker.ts'

/** “3 people change mentor; total 2530 → 2542; lowest 58 → 61.” Matched is said only where it changes, and so is that before was measured anew. */
export function effectSentence({ t, language }: Pick<Speaker, 't' | 'language'>, effect: Effect): string {
  const figure = (name: 'matched' | 'total' | 'lowest', { before, after }: Beside) =>
    t(`matching.effect.${name}`, {
      before: formatNumber(language, before),
      after: formatNumber(language, after),
    })
  const { moved, matched, total, lowest, isMeasuredAnew } = effect
  const figures = [
    ...(matched.before === matched.after ? [] : [figure('matched', matched)]),
    figure('total', total),
    ...(Math.round(lowest.before) === Math.round(lowest.after) ? [] : [figure('lowest', lowest)]),
  ]
  return t(isMeasuredAnew ? 'matching.effect.anew' : 'matching.effect.of', {
    moved:
      moved.length === 0 ? t('matching.effect.nobody') : t('matching.effect.moved', { count: moved.length }),
    figures: figures.join('; '),
  })
}
