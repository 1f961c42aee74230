/** The summary on screen: the six figures of the report's first page. */
import type { FigureDesk, ReportSection } from '../figures.ts'
import { shareFigure } from '../figures.ts'
import { pairsFigure } from './closure.ts'
import { firstFigure, hoursFigure, sessionsFigure } from './fidelity.ts'
import { attainedFigure } from './goals.ts'

/** The section. */
export function summarySection(desk: FigureDesk): ReportSection {
  const { t, request } = desk
  const matched = shareFigure(
    desk,
    { id: 'matchRate', name: t('report.cell.matched'), kind: 'person' },
    request.evaluation.reach.matchRate,
  )
  return {
    id: 'summary',
    groups: [
      {
        id: 'summary',
        title: t(request.evaluation.interim ? 'report.titleInterim' : 'report.titleFinal'),
        figures: [
          pairsFigure(desk),
          { ...sessionsFigure(desk), name: t('report.cell.sessions') },
          { ...firstFigure(desk), name: t('report.cell.first') },
          { ...attainedFigure(desk), name: t('report.cell.goals') },
          matched,
          hoursFigure(desk),
        ],
      },
    ],
    notes: [
      { title: t('report.read.title'), text: `${t('report.read.who')} ${t('report.read.small')}` },
      { title: '', text: t('report.read.private') },
    ],
  }
}
