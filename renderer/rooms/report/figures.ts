/** Figures as the room shows them: a value in words, how far a bar is filled, what is missing, the records behind. */
import { shareOf, type Measure, type Spread } from '#shared/evaluation/measure.ts'
import type { Withheld } from '#shared/evaluation/suppression.ts'
import { formatDate, formatNumber } from '#shared/i18n/dates.ts'
import { translator, type Translate } from '#shared/i18n/translate.ts'
import type { Phase } from '#shared/model/phases.ts'
import type { Id, Language, LocalDate } from '#shared/model/scalars.ts'
import type { ReportRequest } from '#shared/print/report/request.ts'
import type { Strip } from './strip.tsx'

export type RecordKind = 'person' | 'pair' | 'session' | 'goal'
/** Ids of one kind; of periods, their pair once for each. */
export interface Behind {
  kind: RecordKind
  counted: readonly Id[]
  of: readonly Id[]
  /** Nobody knows: in the denominator, or, of goals and ranks, beside it. */
  missing: readonly Id[]
}

export interface Figure {
  id: string
  name: string
  phase?: Phase
  /** `118 of 132`, `13 days`, `7`. */
  value: string
  /** What stands beside it: `89 %`, `31 of 33`. */
  aside?: string
  /** Whether `aside` is the share, which then leads where a figure stands large. */
  share: boolean
  /** Shares of a bar, 0–1: filled, hatched, and the outline of the rest; null where there is no whole. */
  bar: { filled: number; hatched: number } | null
  /** Null of a count, which can miss nothing. */
  missing: number | null
  /** The median with its unit, the ends as bare numbers. */
  spread?: { median: string; least: string; most: string }
  /** The values behind a spread, without whose they are. */
  strip?: Strip
  /** A line under its name. */
  note?: string
  /** Null where the reader may not look behind it. */
  behind: Behind | null
  /** A figure that is withheld has neither value, bar nor records. */
  withheld: Withheld | null
}

export interface FigureGroup {
  id: string
  title: string
  /** What the figures are out of. */
  hint?: string
  figures: readonly Figure[]
}

export const sectionIds = ['summary', 'reach', 'fidelity', 'goals', 'matching', 'closure', 'method'] as const
export type SectionId = (typeof sectionIds)[number]

/** A part of the report on screen: groups of figures, or paragraphs. */
export interface ReportSection {
  id: SectionId
  groups: readonly FigureGroup[]
  notes: readonly { title: string; text: string }[]
}

/** What every section is made from: the very request the paper is printed from, in the words of the screen. */
export interface FigureDesk {
  request: ReportRequest
  internal: boolean
  t: Translate
  number(value: number, decimals?: number): string
  outOf(of: Pick<Measure, 'numerator' | 'denominator'>): string
  /** `89 %`; a dash where there is nothing to divide by. */
  percent(of: Pick<Measure, 'numerator' | 'denominator'>): string
  days(value: number): string
  dateText(day: LocalDate): string
}

/** Lays the desk in the language of the screen. */
export function figureDesk(request: ReportRequest, language: Language): FigureDesk {
  const t = translator(language)
  const number: FigureDesk['number'] = (value, decimals) =>
    formatNumber(language, value, decimals ?? (Number.isInteger(value) ? 0 : 1))
  return {
    request,
    internal: request.audience === 'internal',
    t,
    number,
    outOf: ({ numerator, denominator }) => t('report.of', { n: numerator, all: denominator }),
    percent: (of) => {
      const share = shareOf(of)
      return share === null ? t('report.cell.none') : `${number(Math.round(share * 100))}\u00a0%`
    },
    days: (value) => t('report.days', { count: Number.isInteger(value) ? value : 2, n: number(value) }),
    dateText: (day) => formatDate(language, day, 'text-long'),
  }
}

interface About {
  id: string
  name: string
  kind: RecordKind
  phase?: Phase
}

const behindOf = (desk: FigureDesk, kind: RecordKind, records: Omit<Behind, 'kind'>): Behind | null =>
  desk.internal ? { kind, ...records } : null

/** A share: numerator of denominator, percent, and who is missing. `whole` where its bar stands in a larger one. */
export function shareFigure(desk: FigureDesk, about: About, of: Measure, whole = of.denominator): Figure {
  const { id, name, kind, phase } = about
  // Goals nobody rated and pairs that ranked nobody are missing and outside the denominator: no part of the bar.
  const all = new Set(of.records.of)
  const unknown = of.records.missing.filter((one) => all.has(one)).length
  return {
    id,
    name,
    ...(phase ? { phase } : {}),
    value: desk.outOf(of),
    aside: desk.percent(of),
    share: true,
    bar: whole > 0 ? { filled: of.numerator / whole, hatched: unknown / whole } : null,
    missing: of.missing,
    behind: behindOf(desk, kind, of.records),
    withheld: null,
  }
}

/** A middle value with how many have one; `said` writes a value with its unit; past `rule` is late. */
export function spreadFigure(
  desk: FigureDesk,
  about: About,
  of: Spread,
  said: (value: number) => string,
  rule?: number,
): Figure {
  const { median, least, most } = of
  const { id, name, kind } = about
  return {
    id,
    name,
    value: median === null ? desk.t('report.cell.none') : said(median),
    aside: desk.outOf(of),
    share: false,
    bar: null,
    missing: of.missing,
    ...(median === null || least === null || most === null
      ? {}
      : {
          spread: { median: said(median), least: desk.number(least), most: desk.number(most) },
          strip: {
            values: of.values.map(({ value }) => value),
            median,
            ...(rule === undefined ? {} : { rule }),
          },
        }),
    behind: behindOf(desk, kind, of.records),
    withheld: null,
  }
}

/** A number of records; with `whole` it has a bar and is out of it. */
export function countFigure(
  desk: FigureDesk,
  about: About,
  ids: readonly Id[],
  whole?: readonly Id[],
): Figure {
  const { id, name, kind, phase } = about
  const all = whole?.length ?? 0
  return {
    id,
    name,
    ...(phase ? { phase } : {}),
    value: whole ? desk.outOf({ numerator: ids.length, denominator: all }) : desk.number(ids.length),
    share: false,
    bar: all > 0 ? { filled: ids.length / all, hatched: 0 } : null,
    missing: null,
    behind: behindOf(desk, kind, { counted: ids, of: whole ?? ids, missing: [] }),
    withheld: null,
  }
}

/** A figure whose group is too small for this reader: its name, and why there is nothing else. */
export const withheldFigure = (id: string, name: string, withheld: Withheld): Figure => ({
  id,
  name,
  value: '',
  share: false,
  bar: null,
  missing: null,
  behind: null,
  withheld,
})

/** A figure or, where it is withheld, its empty place. */
export const unlessWithheld = (figure: Figure, withheld: Withheld | null): Figure =>
  withheld ? withheldFigure(figure.id, figure.name, withheld) : figure
