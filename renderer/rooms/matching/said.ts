/** Explanations of the domain as sentences: parts of a score, why somebody has nobody, why not these two. */
import { formatNumber } from '#shared/i18n/dates.ts'
import { shownName } from '#shared/i18n/names.ts'
import type { Translate } from '#shared/i18n/translate.ts'
import { pointsBetween, type WhyNot } from '#shared/matching/explain.ts'
import type { LeftOut, LeftOutCode } from '#shared/matching/cohort.ts'
import type { Part } from '#shared/matching/score.ts'
import type { UnmatchedReason } from '#shared/matching/unmatched.ts'
import type { Programme } from '#shared/model/programme.ts'
import { slots } from '#shared/model/person.ts'
import type { Language } from '#shared/model/scalars.ts'

/** What sentences need to know of the window and the people. */
export interface Speaker {
  t: Translate
  language: Language
  people: Programme['people']
}

export const nameOf = ({ people, language }: Speaker, id: string | null): string => {
  const person = id === null ? undefined : people[id]
  return person ? shownName(person, language) : ''
}

const slotNames: readonly string[] = slots

/** One criterion's result for these two people, or nothing where the bar says it all. */
export function partSentence({ t }: Speaker, { criterion, because }: Part): string | null {
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
