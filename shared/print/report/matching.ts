/** The report's section on matching: ranks, and how the pairs came about. */
import type { Role } from '../../model/person.ts'
import { type Bar, bars } from './bars.ts'
import type { ReportDesk } from './desk.ts'
import { heading, type Piece, type Section, stack } from './flow.ts'
import { entries, facts } from './lists.ts'

const places = ['first', 'second', 'third', 'later', 'unlisted'] as const

function ranks(desk: ReportDesk, role: Role): Piece {
  const { t, request } = desk
  const found = request.evaluation.matching.ranks[role]
  const { numerator: n, denominator: all, missing } = found.got
  const hint = t('report.matching.hint', { missing })
  if (all === 0)
    return heading(desk, t(`report.matching.none.${role}`), t('report.matching.noneHint', { missing }))
  const rows = places.map((place): Bar => ({
    name: t(`report.matching.${place}`),
    n: found[place].length,
    whole: all,
  }))
  return stack(
    [heading(desk, t(`report.matching.title.${role}`, { n, all }), hint), bars(desk, rows, 6.8)],
    2,
  )
}

function cameAbout(desk: ReportDesk): Piece {
  const { t, request } = desk
  const { byHand, declined, rematched, scores, scoresEndedEarly } = request.evaluation.matching
  const all = request.evaluation.closure.planned.denominator
  const early = scoresEndedEarly.numerator
  const described = early > 0 && (desk.internal || early >= 5)
  const list = [
    { figure: String(byHand.length), words: t('report.matching.byHand') },
    { figure: String(declined.length), words: t('report.matching.declined') },
    { figure: String(rematched.length), words: t('report.matching.rematched') },
    ...(scores.median === null
      ? []
      : [
          {
            figure: desk.number(scores.median),
            words: described
              ? t('report.matching.score', {
                  n: scores.numerator,
                  early,
                  earlyMedian: desk.number(scoresEndedEarly.median ?? 0),
                })
              : t('report.matching.scoreOnly', { n: scores.numerator }),
          },
        ]),
  ]
  const hint = t('report.matching.factsHint', { all, declined: declined.length })
  return stack([heading(desk, t('report.matching.factsTitle'), hint), facts(desk, list)], 2)
}

function reasons(desk: ReportDesk): Piece[] {
  const { t, request } = desk
  const { byHand, declined } = request.evaluation.matching
  const none = t('report.matching.noReason')
  const list = [
    ...byHand.map(({ pairId, reason }) => ({
      label: request.codes[pairId] ?? '',
      kind: t('report.matching.byHandReason'),
      text: reason || none,
    })),
    ...declined.map(({ pairId, by, reasons: said }) => ({
      label: request.codes[pairId] ?? '',
      kind: `${t('report.matching.declinedReason')}: ${by.map((role) => t(`terms.role.${role}`)).join(', ')}`,
      text: said.join(' · ') || none,
    })),
  ]
  if (!desk.internal || list.length === 0) return []
  return flowing(desk, t('report.matching.reasons'), entries(desk, list))
}

/** A list with its heading: entries stay together by eights, the heading with the first of them. */
export function flowing(desk: ReportDesk, title: string, list: readonly Piece[]): Piece[] {
  const parts: Piece[] = []
  for (let at = 0; at < list.length; at += 8) {
    const part = stack(list.slice(at, at + 8))
    parts.push(at === 0 ? stack([heading(desk, title, ''), part], 2) : { ...part, lead: 0 })
  }
  return parts
}

/** Matching, piece by piece. */
export const matchingSection = (desk: ReportDesk): Section => ({
  id: 'matching',
  pieces: [ranks(desk, 'mentee'), ranks(desk, 'mentor'), cameAbout(desk), ...reasons(desk)],
})
