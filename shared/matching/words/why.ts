/** Why somebody has nobody, takes no part, or is not with somebody else, as sentences. */
import { formatNumber } from '../../i18n/dates.ts'
import type { LeftOut, LeftOutCode } from '../cohort.ts'
import { pointsBetween, type WhyNot } from '../explain.ts'
import type { UnmatchedReason } from '../unmatched.ts'
import { nameOf, type Speaker } from './speaker.ts'

/** Why a mentee has nobody. */
export function unmatchedSentence({ t }: Speaker, reason: UnmatchedReason): string {
  if (reason.code === 'no-places') return t('matching.because.no-places', { count: reason.mentorIds.length })
  const rules = Object.entries(reason.counts).map(([rule, count]) =>
    t('matching.ruledOut', {
      rule: t(`matching.rule.${rule as keyof typeof reason.counts}`).toLowerCase(),
      count,
    }),
  )
  return t('matching.because.no-eligible-mentor', { rules: rules.join('; ') })
}

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
      return t('matching.why.rule', { rule: t(`matching.rule.${why.rule}`).toLowerCase() })
    case 'locked':
      return t('matching.why.locked', {
        couples: why.couples
          .map(({ menteeId, mentorId }) => `${nameOf(speaker, menteeId)} – ${nameOf(speaker, mentorId)}`)
          .join('; '),
      })
    case 'cost': {
      const points = formatNumber(language, Math.abs(pointsBetween(why.total, 0)), 1)
      const whole = points === formatNumber(language, 0, 1) ? 'free' : why.total > 0 ? 'cost' : 'gain'
      const moves = why.changes.map(({ menteeId, to }) =>
        to === null
          ? t('matching.why.moveOut', { name: nameOf(speaker, menteeId) })
          : t('matching.why.move', { name: nameOf(speaker, menteeId), to: nameOf(speaker, to) }),
      )
      return [
        t(`matching.why.${why.matched > 0 && whole === 'free' ? 'cost' : whole}`, { points }),
        why.matched > 0 ? t('matching.why.matched', { count: why.matched }) : '',
        moves.length > 0 ? t('matching.why.moves', { moves: moves.join('; ') }) : '',
      ]
        .filter(Boolean)
        .join(' ')
    }
  }
}
