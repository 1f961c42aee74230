/** Sentences about scenarios: what they are called, what can no longer be, and how a figure reads. */
import { formatNumber } from '../../i18n/dates.ts'
import type { Scenario } from '../../model/programme.ts'
import type { Language } from '../../model/scalars.ts'
import { nameOf, type Speaker } from '../words/speaker.ts'
import type { Column } from './comparison.ts'
import type { Figures } from './figures.ts'
import { decimalsOf, type FigureRow } from './marks.ts'
import type { Lost } from './restore.ts'

/** The letter and the name over a column; the present proposal has no letter. */
export interface ColumnTitle {
  letter: string | null
  name: string
}

/** How a column is called. */
export function titleOf({ t }: Speaker, scenarios: readonly Scenario[], column: Column): ColumnTitle {
  const kept = scenarios.find(({ id }) => id === column.scenarioId)
  return kept ? { letter: kept.letter, name: kept.name } : { letter: null, name: t('scenarios.present') }
}

/** A figure as it is shown; a dash where there is none. */
export function figureWords({ t, language }: Speaker, figures: Figures, row: FigureRow): string {
  const value = figures[row]
  if (value === null) return t('scenarios.none')
  if (typeof value === 'object' && value.of === 0) return t('scenarios.none')
  if (typeof value === 'object') return t('scenarios.share', { got: value.got, of: value.of })
  return formatNumber(language, value, decimalsOf[row])
}

/** A difference with its sign; 0 where it rounds to nothing. */
export function signedWords(language: Language, value: number, decimals: number): string {
  const words = formatNumber(language, value, decimals)
  return Number(value.toFixed(decimals)) > 0 ? `+${words}` : words
}

/** Couples that can no longer be, each with why; those that became pairs are counted. */
export function lostWords(speaker: Speaker, lost: readonly Lost[]): string[] {
  const { t } = speaker
  const name = (id: string) => nameOf(speaker, id) || t('scenarios.lost.somebody')
  const why = (one: Lost): string => {
    switch (one.code) {
      case 'became-a-pair':
      case 'no-place':
        return t(`scenarios.lost.${one.code}`)
      case 'rule':
        return t('scenarios.lost.rule', { rule: t(`matching.reason.${one.rule}`) })
      case 'takes-no-part':
        return t('scenarios.lost.part', {
          name: name(one.personId),
          why: t(`scenarios.lost.because.${one.because}`),
        })
    }
  }
  const paired = lost.filter(({ code }) => code === 'became-a-pair').length
  return [
    ...lost
      .filter(({ code }) => code !== 'became-a-pair')
      .map((one) =>
        t('scenarios.lost.couple', { mentee: name(one.menteeId), mentor: name(one.mentorId), why: why(one) }),
      ),
    ...(paired > 0 ? [t('scenarios.lost.paired', { count: paired })] : []),
  ]
}

/** The strip in words: how many pairs, the lowest, the highest and the mean. */
export function stripWords({ t, language }: Speaker, { figures, couples }: Column): string {
  const { mean, lowest, matched } = figures
  if (mean === null || lowest === null) return t('scenarios.stripNone')
  const number = (value: number) => formatNumber(language, value, 1)
  return t('scenarios.strip', {
    count: matched,
    lowest: number(lowest),
    highest: number(Math.max(...couples.map(({ points }) => points))),
    mean: number(mean),
  })
}
