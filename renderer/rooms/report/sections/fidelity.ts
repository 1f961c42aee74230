/** Sessions and phases on screen: what was held, how soon, in which rhythm, how far. */
import {
  countFigure,
  type Figure,
  type FigureDesk,
  type FigureGroup,
  type ReportSection,
  shareFigure,
  spreadFigure,
} from '../figures.ts'

/** Held of planned. */
export const sessionsFigure = (desk: FigureDesk): Figure =>
  shareFigure(
    desk,
    { id: 'sessions', name: desk.t('report.figure.heldSessions'), kind: 'session' },
    desk.request.evaluation.fidelity.sessions,
  )

/** Days from the match to the first session. */
export const firstFigure = (desk: FigureDesk): Figure =>
  spreadFigure(
    desk,
    { id: 'daysToFirst', name: desk.t('report.figure.daysToFirst'), kind: 'pair' },
    desk.request.evaluation.fidelity.daysToFirst,
    desk.days,
    desk.request.rules.firstSession,
  )

/** Minutes of conversation in all, in hours. */
export function hoursFigure(desk: FigureDesk): Figure {
  const { minutes } = desk.request.evaluation.fidelity
  const each = spreadFigure(
    desk,
    { id: 'hours', name: desk.t('report.cell.hours'), kind: 'session' },
    minutes,
    (value) => desk.number(value),
  )
  const { spread: _spread, strip: _strip, ...rest } = each
  return { ...rest, value: desk.t('report.hours', { n: desk.number(Math.round(minutes.total / 60)) }) }
}

function sessions(desk: FigureDesk): FigureGroup {
  const { t, request } = desk
  const { sessions: found, missed, cancelled, waived } = request.evaluation.fidelity
  const planned = found.records.of
  const { numerator: held, denominator, missing } = found
  const out = waived.flatMap((one) => one.sessions)
  return {
    id: 'sessions',
    title:
      denominator === 0
        ? t('report.fidelity.sessionsNone')
        : t('report.fidelity.sessionsTitle', { held, planned: denominator }),
    hint: t('report.cell.sessionsHint', { held, planned: denominator, missing }),
    figures: [
      sessionsFigure(desk),
      countFigure(
        desk,
        { id: 'missed', name: t('report.figure.missedSessions'), kind: 'session' },
        missed,
        planned,
      ),
      countFigure(
        desk,
        { id: 'cancelled', name: t('report.figure.cancelledSessions'), kind: 'session' },
        cancelled,
        planned,
      ),
      countFigure(
        desk,
        { id: 'unrecorded', name: t('report.room.unrecorded'), kind: 'session' },
        found.records.missing,
        planned,
      ),
      countFigure(desk, { id: 'waived', name: t('report.figure.waivedSessions'), kind: 'session' }, out),
      hoursFigure(desk),
    ],
  }
}

function rhythm(desk: FigureDesk): FigureGroup {
  const { t, request } = desk
  const { contact, gaps, longestSilence, agreements } = request.evaluation.fidelity
  const silence: Figure = {
    ...countFigure(
      desk,
      { id: 'silence', name: t('report.figure.silence'), kind: 'pair' },
      longestSilence ? [longestSilence.pairId] : [],
    ),
    value: longestSilence ? desk.days(longestSilence.days) : t('report.cell.none'),
    ...(longestSilence && desk.internal
      ? {
          note: t('report.room.rangeOf', {
            least: desk.dateText(longestSilence.from),
            most: desk.dateText(longestSilence.to),
          }),
        }
      : {}),
  }
  return {
    id: 'rhythm',
    title: t('report.fidelity.contactTitle'),
    hint: t('report.fidelity.contact.rateHint', {
      n: contact.numerator,
      all: contact.denominator,
      rule: request.rules.contact,
    }),
    figures: [
      firstFigure(desk),
      shareFigure(desk, { id: 'contact', name: t('report.figure.contact'), kind: 'pair' }, contact),
      spreadFigure(desk, { id: 'gaps', name: t('report.figure.gap'), kind: 'session' }, gaps, desk.days),
      silence,
      shareFigure(desk, { id: 'agreements', name: t('report.figure.agreements'), kind: 'pair' }, agreements),
    ],
  }
}

function phases(desk: FigureDesk): FigureGroup {
  const { t, request } = desk
  const found = request.evaluation.fidelity.phases
  const all = found[0]?.reached.denominator ?? 0
  const last = found.at(-1)?.reached.numerator ?? 0
  return {
    id: 'phases',
    title:
      all === 0
        ? t('report.fidelity.phasesNone')
        : last === 0
          ? t('report.fidelity.phasesNobody')
          : t('report.fidelity.phasesTitle', { count: last, all }),
    hint: t('report.fidelity.phasesHint', { all }),
    figures: found.map(({ phase, reached, days }) => {
      const { spread } = spreadFigure(desk, { id: '', name: '', kind: 'pair' }, days, desk.days)
      return {
        ...shareFigure(
          desk,
          { id: `phase-${phase}`, name: t(`terms.phase.${phase}`), kind: 'pair', phase },
          reached,
        ),
        ...(spread ? { spread } : {}),
      }
    }),
  }
}

/** The section. */
export const fidelitySection = (desk: FigureDesk): ReportSection => ({
  id: 'fidelity',
  groups: [sessions(desk), phases(desk), rhythm(desk)],
  notes: [],
})
