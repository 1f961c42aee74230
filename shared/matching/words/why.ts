/** Why somebody has nobody, takes no part, or is not with somebody else, as sentences. */
import { formatNumber } from '../../i18n/dates.ts'
import type { LeftOut, LeftOutCode } from '../cohort.ts'
import { type Change, pointsBetween, type WhyNot } from '../explain.ts'
import type { FreeReason, RuleCounts, UnmatchedReason } from '../unmatched.ts'
import { nameOf, type Speaker } from './speaker.ts'

/** As many movers as a sentence names. */
const mostNamed = 6

/** Rules with how many each ruled out, in words. */
const countedRules = ({ t }: Speaker, counts: RuleCounts): string =>
  Object.entries(counts)
    .map(([rule, count]) =>
      t('matching.ruledOut', {
        rule: t(`matching.reason.${rule as keyof RuleCounts}`),
        count,
      }),
    )
    .join('; ')

/** Why a mentee has nobody; `full` is how many allowed mentors are full. */
export function unmatchedSentence(
  speaker: Speaker,
  reason: UnmatchedReason | { code: 'no-places'; full: number },
): string {
  const { t } = speaker
  if (reason.code === 'no-eligible-mentor')
    return t('matching.because.no-eligible-mentor', { rules: countedRules(speaker, reason.counts) })
  return t('matching.because.no-places', {
    count: 'full' in reason ? reason.full : reason.mentorIds.length,
  })
}

/** Why a mentor has places left. */
export const freeSentence = (speaker: Speaker, reason: FreeReason): string =>
  reason.code === 'not-needed'
    ? speaker.t('matching.freeBecause.not-needed')
    : speaker.t('matching.freeBecause.no-eligible-mentee', { rules: countedRules(speaker, reason.counts) })

/** Who takes no part, counted by reason. */
export function leftOutSentence({ t }: Speaker, leftOut: readonly LeftOut[]): string | null {
  if (leftOut.length === 0) return null
  const counts = new Map<LeftOutCode, number>()
  for (const { code } of leftOut) counts.set(code, (counts.get(code) ?? 0) + 1)
  const reasons = [...counts].map(([code, count]) => t(`matching.leftOutCode.${code}`, { count }))
  return t('matching.leftOut', { count: leftOut.length, reasons: reasons.join(', ') })
}

/** Why two people are not proposed, or what it would cost. */
export function whyNotSentence(speaker: Speaker, why: WhyNot): string {
  const { t, language } = speaker
  switch (why.kind) {
    case 'paired':
      return t('matching.why.paired')
    case 'takes-no-part':
      return t('matching.why.takes-no-part', {
        name: nameOf(speaker, why.personId),
        reason: t(`matching.noPart.${why.code}`),
      })
    case 'rule':
      return t('matching.why.rule', { rule: t(`matching.reason.${why.rule}`) })
    case 'locked':
      return t('matching.why.locked', {
        couples: why.couples
          .map(({ menteeId, mentorId }) => `${nameOf(speaker, menteeId)} – ${nameOf(speaker, mentorId)}`)
          .join('; '),
      })
    case 'cost': {
      const shown = (points: number) => formatNumber(language, points, 1)
      const points = shown(Math.abs(pointsBetween(why.total, 0)))
      const whole = points === shown(0) ? 'free' : why.total > 0 ? 'cost' : 'gain'
      const figures = { points, before: shown(why.before.total), after: shown(why.after.total) }
      const named = why.changes.slice(0, mostNamed).map((change) => changeWords(speaker, change))
      const left = why.changes.length - named.length
      const moves = left > 0 ? [...named, t('matching.why.more', { count: left })] : named
      return [
        t(`matching.why.${why.matched > 0 && whole === 'free' ? 'cost' : whole}`, figures),
        why.matched > 0 ? t('matching.why.matched', { count: why.matched }) : '',
        moves.length > 0 ? t('matching.why.moves', { moves: moves.join('; ') }) : '',
      ]
        .filter(Boolean)
        .join(' ')
    }
  }
}

/** One mover with the points of both pairs, to be joined. */
function changeWords(speaker: Speaker, change: Change): string {
  const { t, language } = speaker
  const points = (score: number | null) => (score === null ? '–' : formatNumber(language, score))
  const words = {
    name: nameOf(speaker, change.menteeId),
    from: nameOf(speaker, change.from),
    fromPoints: points(change.fromScore),
    to: nameOf(speaker, change.to),
    toPoints: points(change.toScore),
  }
  if (change.to === null) return t('matching.why.moveOut', words)
  return t(change.from === null ? 'matching.why.moveIn' : 'matching.why.move', words)
}
