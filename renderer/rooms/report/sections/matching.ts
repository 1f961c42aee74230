/** Matching on screen: the place a partner had in the list, and how the pairs came about. */
import { smallest } from '#shared/evaluation/suppression.ts'
import type { Role } from '#shared/model/person.ts'
import {
  countFigure,
  type FigureDesk,
  type FigureGroup,
  type ReportSection,
  shareFigure,
  spreadFigure,
  unlessWithheld,
} from '../figures.ts'

const places = ['first', 'second', 'third', 'later', 'unlisted'] as const

function ranks(desk: FigureDesk, role: Role): FigureGroup {
  const { t, request } = desk
  const found = request.evaluation.matching.ranks[role]
  const { numerator: n, denominator: all, missing } = found.got
  return {
    id: `ranks-${role}`,
    title: all === 0 ? t(`report.matching.none.${role}`) : t(`report.matching.title.${role}`, { n, all }),
    hint: t('report.matching.hint', { missing }),
    figures:
      all === 0
        ? []
        : [
            shareFigure(
              desk,
              {
                id: `got-${role}`,
                name: t('report.figure.ranked', { role: t(`terms.roles.${role}`) }),
                kind: 'pair',
              },
              found.got,
            ),
            ...places.map((place) =>
              countFigure(
                desk,
                { id: `${role}-${place}`, name: t(`report.matching.${place}`), kind: 'pair' },
                found[place],
                found.got.records.of,
              ),
            ),
          ],
  }
}

/** The section. */
export function matchingSection(desk: FigureDesk): ReportSection {
  const { t, request, internal } = desk
  const { byHand, declined, rematched, scores, scoresEndedEarly: early } = request.evaluation.matching
  const few = !internal && early.numerator > 0 && early.numerator < smallest
  const pairs = (list: readonly { pairId: string }[]) => list.map(({ pairId }) => pairId)
  const score = (value: number) => desk.number(value)
  return {
    id: 'matching',
    groups: [
      ranks(desk, 'mentee'),
      ranks(desk, 'mentor'),
      {
        id: 'cameAbout',
        title: t('report.matching.factsTitle'),
        hint: t('report.matching.factsHint', {
          all: request.evaluation.closure.planned.denominator,
          declined: declined.length,
        }),
        figures: [
          countFigure(desk, { id: 'byHand', name: t('report.figure.byHand'), kind: 'pair' }, pairs(byHand)),
          countFigure(
            desk,
            { id: 'declined', name: t('report.figure.declined'), kind: 'pair' },
            pairs(declined),
          ),
          countFigure(
            desk,
            { id: 'rematched', name: t('report.figure.rematched'), kind: 'person' },
            rematched,
          ),
          spreadFigure(desk, { id: 'scores', name: t('report.figure.score'), kind: 'pair' }, scores, score),
          unlessWithheld(
            spreadFigure(
              desk,
              { id: 'scoresEndedEarly', name: t('report.room.scoresEndedEarly'), kind: 'pair' },
              early,
              score,
            ),
            few ? 'small' : null,
          ),
        ],
      },
    ],
    notes: internal
      ? [
          ...byHand.map(({ pairId, reason }) => ({
            title: `${request.codes[pairId] ?? ''} · ${t('report.matching.byHandReason')}`,
            text: reason || t('report.matching.noReason'),
          })),
          ...declined.map(({ pairId, reasons }) => ({
            title: `${request.codes[pairId] ?? ''} · ${t('report.matching.declinedReason')}`,
            text: reasons.join(' · ') || t('report.matching.noReason'),
          })),
        ]
      : [],
  }
}
