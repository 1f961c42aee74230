/** The report's section on endings. */
import { suppress } from '../../evaluation/suppression.ts'
import { type Bar, bars } from './bars.ts'
import type { ReportDesk } from './desk.ts'
import { heading, type Piece, prose, type Section, stack } from './flow.ts'
import { entries } from './lists.ts'
import { flowing } from './matching.ts'

/** How pairs ended is counted in full; why some ended early shows only where no kind is small. */
function endings(desk: ReportDesk): Piece {
  const { t, request } = desk
  const { planned, early, underWay, awaiting, kinds } = request.evaluation.closure
  const all = planned.denominator
  const earlyKinds = suppress(
    kinds
      .filter(({ kind, pairs }) => kind !== 'planned' && pairs.length > 0)
      .map(({ kind, pairs }) => ({ kind, n: pairs.length })),
    request.audience,
  )
  const shown = earlyKinds.every(({ withheld }) => withheld === null)
  const rows: Bar[] = [
    { name: t('terms.ending.planned'), n: planned.numerator, whole: all },
    { name: t('report.closure.underWay'), n: underWay.length, whole: all },
    ...(awaiting.length === 0
      ? []
      : [{ name: t('report.closure.awaiting'), n: awaiting.length, whole: all }]),
    ...(shown
      ? earlyKinds.map(({ kind, n }) => ({ name: t(`terms.ending.${kind}`), n, whole: all }))
      : [{ name: t('report.closure.early'), n: early.numerator, whole: all }]),
  ]
  const title =
    early.numerator === 0 ? t('report.closure.none') : t('report.closure.title', { n: early.numerator, all })
  return stack([heading(desk, title, t('report.closure.hint', { all })), bars(desk, rows)], 2)
}

function reasons(desk: ReportDesk): Piece[] {
  const { t, request } = desk
  const { early, reasons: given } = request.evaluation.closure
  if (early.numerator === 0) return []
  if (!desk.internal) return [{ ...prose(desk, t('report.closure.reasonsWithheld'), 'hint'), lead: 3 }]
  const list = given.map(({ pairId, kind, reason }) => ({
    label: request.codes[pairId] ?? '',
    kind: t(`terms.ending.${kind}`),
    text: reason,
  }))
  return list.length > 0 ? flowing(desk, t('report.closure.reasons'), entries(desk, list)) : []
}

/** Endings, piece by piece. */
export function closureSection(desk: ReportDesk): Section {
  const { t, request } = desk
  const { forms } = request.evaluation.closure
  const words = t('report.closure.forms', { n: forms.numerator, all: forms.denominator })
  return {
    id: 'closure',
    pieces: [
      endings(desk),
      ...reasons(desk),
      ...(forms.denominator > 0
        ? [stack([heading(desk, t('report.closure.formsTitle'), ''), prose(desk, words)], 2)]
        : []),
    ],
  }
}
