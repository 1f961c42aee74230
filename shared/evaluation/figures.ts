/** The figures of an evaluation as a flat table: what was measured, out of how many, what is missing. */
import { formatNumber } from '../i18n/dates.ts'
import { translator, type Translate } from '../i18n/translate.ts'
import { delimited } from '../intake/write.ts'
import { attainmentLevels } from '../model/goal.ts'
import { roles } from '../model/person.ts'
import type { Programme } from '../model/programme.ts'
import type { Language, LocalDate } from '../model/scalars.ts'
import { evaluate, type Evaluation } from './evaluate.ts'
import { type Measure, shareOf, type Spread } from './measure.ts'
import { stages } from './reach.ts'

export type FigureUnit = 'share' | 'days' | 'minutes' | 'count' | 'points'
export interface FigureRow {
  section: 'reach' | 'fidelity' | 'goals' | 'matching' | 'closure'
  measure: string
  /** Null where a figure is a count and has no such part. */
  numerator: number | null
  denominator: number | null
  missing: number | null
  /** A share is 0–1; null where there was nothing to measure. */
  value: number | null
  unit: FigureUnit
}

type Row = Omit<FigureRow, 'section'>
const share = (measure: string, of: Measure): Row => ({
  measure,
  numerator: of.numerator,
  denominator: of.denominator,
  missing: of.missing,
  value: shareOf(of),
  unit: 'share',
})
const count = (measure: string, value: number): Row => ({
  measure,
  numerator: null,
  denominator: null,
  missing: null,
  value,
  unit: 'count',
})
const middle = (measure: string, of: Spread, unit: FigureUnit, value = of.median): Row => ({
  measure,
  numerator: of.numerator,
  denominator: of.denominator,
  missing: of.missing,
  value,
  unit,
})

const reachRows = (t: Translate, { reach }: Evaluation): Row[] => [
  ...roles.flatMap((role) =>
    stages.map((stage) =>
      share(
        t('report.figure.stage', { role: t(`terms.roles.${role}`), stage: t(`report.reach.stage.${stage}`) }),
        reach.stages[role][stage],
      ),
    ),
  ),
  share(t('report.figure.matchRate'), reach.matchRate),
  ...reach.waiting.map(({ reason, people }) =>
    count(t('report.figure.waiting', { reason: t(`report.reach.waiting.${reason}`) }), people.length),
  ),
]

const fidelityRows = (t: Translate, { fidelity }: Evaluation): Row[] => {
  const { sessions, missed, cancelled, waived, daysToFirst, gaps, longestSilence, minutes } = fidelity
  return [
    share(t('report.figure.heldSessions'), sessions),
    count(t('report.figure.missedSessions'), missed.length),
    count(t('report.figure.cancelledSessions'), cancelled.length),
    count(
      t('report.figure.waivedSessions'),
      waived.reduce((sum, one) => sum + one.sessions.length, 0),
    ),
    middle(t('report.figure.daysToFirst'), daysToFirst, 'days'),
    middle(t('report.figure.daysToFirstMost'), daysToFirst, 'days', daysToFirst.most),
    middle(t('report.figure.gap'), gaps, 'days'),
    { ...count(t('report.figure.silence'), 0), value: longestSilence?.days ?? null, unit: 'days' },
    middle(t('report.figure.minutes'), minutes, 'minutes', minutes.total),
    middle(t('report.figure.minutesEach'), minutes, 'minutes'),
    share(t('report.figure.contact'), fidelity.contact),
    share(t('report.figure.agreements'), fidelity.agreements),
    ...fidelity.phases.flatMap(({ phase, reached, days }) => {
      const named = { phase: t(`terms.phase.${phase}`) }
      return [
        share(t('report.figure.reached', named), reached),
        middle(t('report.figure.daysIn', named), days, 'days'),
      ]
    }),
  ]
}

const goalRows = (t: Translate, { goals }: Evaluation): Row[] => [
  share(t('report.figure.attained'), goals.attained),
  ...attainmentLevels.map((level) =>
    count(
      t('report.figure.level', {
        level: level > 0 ? `+${level}` : String(level).replace('-', '−'),
      }),
      goals.levels[`${level}`].length,
    ),
  ),
  count(t('report.figure.dropped'), goals.dropped.length),
  count(t('report.figure.changed'), goals.changed.length),
  count(t('report.figure.kept'), goals.kept.length),
  middle(t('report.figure.t'), goals.t, 'points'),
]

const matchingRows = (t: Translate, { matching }: Evaluation): Row[] => [
  ...roles.map((role) =>
    share(t('report.figure.ranked', { role: t(`terms.roles.${role}`) }), matching.ranks[role].got),
  ),
  count(t('report.figure.byHand'), matching.byHand.length),
  count(t('report.figure.declined'), matching.declined.length),
  count(t('report.figure.rematched'), matching.rematched.length),
  middle(t('report.figure.score'), matching.scores, 'points'),
]

const closureRows = (t: Translate, { closure }: Evaluation): Row[] => [
  share(t('report.figure.endedPlanned'), closure.planned),
  share(t('report.figure.endedEarly'), closure.early),
  share(t('report.figure.forms'), closure.forms),
]

const tables = {
  reach: reachRows,
  fidelity: fidelityRows,
  goals: goalRows,
  matching: matchingRows,
  closure: closureRows,
} as const

/** Every figure of a programme on a day, a row each, named in a language. Counts only: nobody is named. */
export function figures(of: Programme, today: LocalDate, language: Language): FigureRow[] {
  const t = translator(language)
  const found = evaluate(of, today)
  const sections = Object.keys(tables) as (keyof typeof tables)[]
  return sections.flatMap((section) => tables[section](t, found).map((row) => ({ section, ...row })))
}

/** The figures as CSV with a byte order mark; Serbian spreadsheets expect semicolons and a decimal comma. */
export function figuresCsv(of: Programme, today: LocalDate, language: Language): string {
  const t = translator(language)
  const part = (value: number | null) => (value === null ? '' : String(value))
  const decimals = ({ value, unit }: FigureRow) => (unit === 'share' ? 3 : Number.isInteger(value) ? 0 : 2)
  const amount = (row: FigureRow) =>
    row.value === null
      ? ''
      : language === 'en'
        ? row.value.toFixed(decimals(row))
        : formatNumber(language, row.value, decimals(row)).replaceAll('.', '')
  const columns = ['section', 'measure', 'numerator', 'denominator', 'missing', 'value', 'unit'] as const
  const rows = figures(of, today, language).map((row) => [
    t(`report.section.${row.section}`),
    row.measure,
    part(row.numerator),
    part(row.denominator),
    part(row.missing),
    amount(row),
    t(`report.unit.${row.unit}`),
  ])
  const headings = columns.map((column) => t(`report.table.${column}`))
  return `\uFEFF${delimited([headings, ...rows], language === 'en' ? ',' : ';')}`
}
