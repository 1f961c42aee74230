/** Endings on screen: how many came to their planned end, and in the team's view why others did not. */
import { suppress } from '#shared/evaluation/suppression.ts'
import { countFigure, type Figure, type FigureDesk, type ReportSection, shareFigure } from '../figures.ts'

/** Pairs under way while the edition runs (proposed ones while nobody has both answers), pairs ended as planned after it. */
export function pairsFigure(desk: FigureDesk): Figure {
  const { t, request } = desk
  const { closure, interim } = request.evaluation
  return interim
    ? closure.underWay.length === 0 && closure.awaiting.length > 0
      ? { ...awaiting(desk), name: t('report.cell.awaiting') }
      : {
          ...underWay(desk),
          name: t('report.cell.underWay'),
          ...(closure.awaiting.length > 0
            ? { note: `${t('report.closure.awaiting')}: ${desk.number(closure.awaiting.length)}` }
            : {}),
        }
    : shareFigure(desk, { id: 'planned', name: t('report.cell.ended'), kind: 'pair' }, closure.planned)
}

const underWay = (desk: FigureDesk): Figure =>
  countFigure(
    desk,
    { id: 'underWay', name: desk.t('report.closure.underWay'), kind: 'pair' },
    desk.request.evaluation.closure.underWay,
    desk.request.evaluation.closure.planned.records.of,
  )

const awaiting = (desk: FigureDesk): Figure =>
  countFigure(
    desk,
    { id: 'awaiting', name: desk.t('report.closure.awaiting'), kind: 'pair' },
    desk.request.evaluation.closure.awaiting,
    desk.request.evaluation.closure.planned.records.of,
  )

/** Kinds of early endings show only where none of them is small, as on paper. */
export function closureSection(desk: FigureDesk): ReportSection {
  const { t, request, internal } = desk
  const { planned, early, kinds, reasons, forms } = request.evaluation.closure
  const all = planned.records.of
  const n = early.numerator
  const earlyKinds = suppress(
    kinds
      .filter(({ kind, pairs }) => kind !== 'planned' && pairs.length > 0)
      .map((one) => ({ ...one, n: one.pairs.length })),
    request.audience,
  )
  const shown = earlyKinds.every(({ withheld }) => withheld === null)
  return {
    id: 'closure',
    groups: [
      {
        id: 'endings',
        title: n === 0 ? t('report.closure.none') : t('report.closure.title', { n, all: all.length }),
        hint: t('report.closure.hint', { all: all.length }),
        figures: [
          shareFigure(desk, { id: 'planned', name: t('terms.ending.planned'), kind: 'pair' }, planned),
          underWay(desk),
          ...(request.evaluation.closure.awaiting.length > 0 ? [awaiting(desk)] : []),
          shareFigure(desk, { id: 'early', name: t('report.closure.early'), kind: 'pair' }, early),
          ...(shown
            ? earlyKinds.map(({ kind, pairs }) =>
                countFigure(
                  desk,
                  { id: `ending-${kind}`, name: t(`terms.ending.${kind}`), kind: 'pair' },
                  pairs,
                  all,
                ),
              )
            : []),
        ],
      },
      {
        id: 'forms',
        title: t('report.closure.formsTitle'),
        figures: [shareFigure(desk, { id: 'forms', name: t('report.figure.forms'), kind: 'pair' }, forms)],
      },
    ],
    notes: internal
      ? reasons.map(({ pairId, kind, reason }) => ({
          title: `${request.codes[pairId] ?? ''} · ${t(`terms.ending.${kind}`)}`,
          text: reason,
        }))
      : n > 0
        ? [{ title: t('report.closure.reasons'), text: t('report.closure.reasonsWithheld') }]
        : [],
  }
}
