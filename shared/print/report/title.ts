/** The report's first page: what it is about, six figures, and how to read them. */
import { shareOf } from '../../evaluation/measure.ts'
import { asSentence, numberWord } from '../../i18n/numerals.ts'
import { daysBetween, formatDate } from '../../i18n/dates.ts'
import type { Leaf } from '../compose.ts'
import { ink, lineGrey, weight } from '../ink.ts'
import { rule, type Mark } from '../marks.ts'
import { columnX, half, left, right, textWidth } from '../paper.ts'
import { type Cell, cells } from './cells.ts'
import type { ReportDesk } from './desk.ts'
import { foot } from './flow.ts'

function deck({ t, request }: ReportDesk): string {
  const { language, details, evaluation, today } = request
  const last = evaluation.interim ? today : details.endsOn
  const length = Math.max(1, Math.round(daysBetween(details.startsOn, last) / 30.4))
  const pairs = evaluation.closure.planned.denominator
  const words = (count: number) => ({ count, words: numberWord(language, count) })
  const months = last === details.startsOn ? t('report.firstDay') : t('report.months', words(length))
  return pairs === 0
    ? asSentence(t('report.deckNone', { months }))
    : asSentence(t('report.deck', { pairs: t('report.pairsInWords', words(pairs)), months }))
}

const none = (desk: ReportDesk, meaning: string, hint: string): Cell => ({
  figure: desk.t('report.cell.none'),
  meaning,
  hint,
})

function pairsCell(desk: ReportDesk): Cell {
  const { t, request } = desk
  const { planned, early, underWay, awaiting } = request.evaluation.closure
  const params = {
    early: early.numerator,
    planned: planned.numerator,
    underWay: underWay.length,
    awaiting: awaiting.length,
  }
  if (request.evaluation.interim && underWay.length === 0 && awaiting.length > 0)
    return {
      figure: desk.outOf(awaiting.length, planned.denominator),
      meaning: t('report.cell.awaiting'),
      hint: t('report.cell.awaitingHint', params),
    }
  return request.evaluation.interim
    ? {
        figure: desk.outOf(underWay.length, planned.denominator),
        meaning: t('report.cell.underWay'),
        hint: t(awaiting.length > 0 ? 'report.cell.underWayAwaitedHint' : 'report.cell.underWayHint', params),
      }
    : {
        figure: desk.outOf(planned.numerator, planned.denominator),
        meaning: t('report.cell.ended'),
        hint: t('report.cell.endedHint', params),
      }
}

function sessionCells(desk: ReportDesk): { sessions: Cell; first: Cell; hours: Cell } {
  const { t, request } = desk
  const { sessions, daysToFirst, minutes } = request.evaluation.fidelity
  const { numerator: n, denominator: all, missing } = sessions
  const noSessions = t('report.cell.noSessions')
  return {
    sessions:
      all === 0
        ? none(desk, t('report.cell.sessions'), noSessions)
        : {
            figure: desk.percent(sessions),
            meaning: t('report.cell.sessions'),
            hint: t('report.cell.sessionsHint', { held: n, planned: all, missing }),
          },
    first:
      daysToFirst.median === null
        ? none(desk, t('report.cell.first'), t('report.cell.noFirst', { missing: daysToFirst.missing }))
        : {
            figure: desk.days(daysToFirst.median),
            meaning: t('report.cell.first'),
            hint: t('report.cell.firstHint', {
              n: daysToFirst.numerator,
              all: daysToFirst.denominator,
              most: desk.days(daysToFirst.most ?? 0),
              rule: desk.days(request.rules.firstSession),
              missing: daysToFirst.missing,
            }),
          },
    hours:
      minutes.numerator === 0
        ? none(desk, t('report.cell.hours'), t('report.cell.hoursHint', { n: 0, all: n, missing: n }))
        : {
            figure: t('report.hours', { n: desk.number(Math.round(minutes.total / 60)) }).replace(
              ' ',
              '\u00a0',
            ),
            meaning: t('report.cell.hours'),
            hint: t('report.cell.hoursHint', {
              n: minutes.numerator,
              all: minutes.denominator,
              missing: minutes.missing,
            }),
          },
  }
}

function goalsCell(desk: ReportDesk): Cell {
  const { t, request } = desk
  const { attained, dropped, all } = request.evaluation.goals
  if (shareOf(attained) === null)
    return none(desk, t('report.cell.goals'), t('report.cell.noGoals', { all: all.length }))
  const { numerator: n, denominator, missing } = attained
  return {
    figure: desk.percent(attained),
    meaning: t('report.cell.goals'),
    hint: t('report.cell.goalsHint', { n, all: denominator, dropped: dropped.length, missing }),
  }
}

function reachCell(desk: ReportDesk): Cell {
  const { t, request } = desk
  const { matchRate, stages } = request.evaluation.reach
  return {
    figure: desk.outOf(matchRate.numerator, matchRate.denominator),
    meaning: t('report.cell.matched'),
    hint: t('report.cell.matchedHint', {
      applied: stages.mentee.applied.numerator,
      accepted: matchRate.denominator,
      waiting: matchRate.denominator - matchRate.numerator,
    }),
  }
}

function reading(desk: ReportDesk, y: number): Mark[] {
  const { set, t } = desk
  return [
    rule(left, right, y, { stroke: ink, width: weight.head }),
    set.line(t('report.read.title'), 'prompt', left, y + 7),
    ...set.paragraph(t('report.read.who'), 'hint', left, y + 14, half - 4),
    ...set.paragraph(t('report.read.small'), 'hint', columnX(6), y + 14, half - 4),
    set.line(t('report.read.private'), 'hint', left, y + 34),
  ]
}

/** The title page. */
export function titlePage(desk: ReportDesk): Leaf {
  const { set, t, request, paper } = desk
  const { details, evaluation, language } = request
  const day = (date: string) => formatDate(language, date, 'short')
  const title = t(evaluation.interim ? 'report.titleInterim' : 'report.titleFinal')
  const fittedTitle = set.fitted(title, 'report', textWidth, 24)
  const fittedDeck = set.fitted(deck(desk), 'deck', textWidth, 11)
  const dates = set.line(`${day(details.startsOn)} – ${day(details.endsOn)}`, 'body', right, 27, {
    align: 'right',
  })
  const owner = set.fitted(details.organisation || details.name, 'prompt', dates.x - left - 6, 8)
  const about = set.fitted([details.name, details.edition].filter(Boolean).join(', '), 'body', textWidth, 8)
  const shorter = paper.shorter > 0
  const { sessions, first, hours } = sessionCells(desk)
  const grid = cells(
    desk,
    [pairsCell(desk), sessions, first, goalsCell(desk), reachCell(desk), hours],
    shorter ? 43 : 46,
  )
  return {
    draw: (place) => [
      set.line(owner.text, owner.style, left, 27),
      dates,
      rule(left, right, 31, { stroke: lineGrey }),
      set.line(about.text, about.style, left, shorter ? 40 : 42),
      set.line(fittedTitle.text, fittedTitle.style, left, shorter ? 56 : 60, {
        id: 'report-title',
        bookmark: { title: t('report.section.summary') },
      }),
      set.line(fittedDeck.text, fittedDeck.style, left, shorter ? 67 : 71),
      ...grid.draw(shorter ? 84 : 92),
      ...reading(desk, shorter ? 217 : 232),
      ...foot(desk, place),
    ],
  }
}
