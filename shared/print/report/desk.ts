/** What every page of the report works with: the request, the typesetter, and numbers as the language writes them. */
import { shareOf, type Measure as Figure } from '../../evaluation/measure.ts'
import { formatDate, formatNumber } from '../../i18n/dates.ts'
import { translator, type Translate } from '../../i18n/translate.ts'
import type { LocalDate } from '../../model/scalars.ts'
import { papers, type PaperMeasures } from '../paper.ts'
import type { Measure } from '../type.ts'
import { typesetter, type Typesetter } from '../typeset.ts'
import type { ReportRequest } from './request.ts'

export interface ReportDesk {
  readonly request: ReportRequest
  readonly paper: PaperMeasures
  readonly set: Typesetter
  readonly t: Translate
  readonly internal: boolean
  /** A number; decimals only where asked, and a median of whole numbers keeps its half. */
  number(value: number, decimals?: number): string
  /** `89 %`, kept on one line; a dash where there is nothing to divide by. */
  percent(of: Pick<Figure, 'numerator' | 'denominator'>): string
  /** `118 of 132`. */
  outOf(n: number, all: number): string
  /** `13 days`. */
  days(value: number): string
  /** A day by itself. */
  date(day: LocalDate): string
  /** A day inside a sentence. */
  dateText(day: LocalDate): string
}

/** Lays the desk for one report. */
export function reportDesk(request: ReportRequest, measure: Measure): ReportDesk {
  const { language } = request
  const t = translator(language)
  const number: ReportDesk['number'] = (value, decimals) =>
    formatNumber(language, value, decimals ?? (Number.isInteger(value) ? 0 : 1))
  return {
    request,
    paper: papers[request.paper],
    set: typesetter(measure),
    t,
    internal: request.audience === 'internal',
    number,
    percent: (of) => {
      const share = shareOf(of)
      return share === null ? '–' : `${number(Math.round(share * 100))}\u00a0%`
    },
    outOf: (n, all) => t('report.of', { n, all }),
    days: (value) => t('report.days', { count: Number.isInteger(value) ? value : 2, n: number(value) }),
    date: (day) => formatDate(language, day, 'long'),
    dateText: (day) => formatDate(language, day, 'text-long'),
  }
}
