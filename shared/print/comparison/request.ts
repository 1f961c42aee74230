/** A request for the comparison of scenarios on paper: plain words and points that cross to a worker. */
import { formatDate } from '../../i18n/dates.ts'
import { byName } from '../../i18n/names.ts'
import { type Translate, translator } from '../../i18n/translate.ts'
import type { Column, Comparison } from '../../matching/scenarios/comparison.ts'
import { weighsAlike } from '../../matching/scenarios/differences.ts'
import { lowPoints } from '../../matching/scenarios/limits.ts'
import { bestOf, decimalsOf, figureRows, valueOf } from '../../matching/scenarios/marks.ts'
import { aloneInAll, gainOf, isSamePlace, moversBetween } from '../../matching/scenarios/movers.ts'
import { differenceWords } from '../../matching/scenarios/name.ts'
import {
  figureWords,
  lostWords,
  signedWords,
  titleOf,
  type ColumnTitle,
} from '../../matching/scenarios/words.ts'
import { nameOf, type Speaker } from '../../matching/words/speaker.ts'
import type { Programme } from '../../model/programme.ts'
import type { Instant, Language, LocalDate, Paper } from '../../model/scalars.ts'
import type { PrintedText } from '../request.ts'
import { eachText } from '../subject/request.ts'
import { printable } from '../typeset.ts'

/** One cell: its lines, and what marks it. */
export interface PrintedCell {
  lines: string[]
  /** `best`: a dot after it; `ring`: a ring before it; `same`: set softer. */
  mark: 'best' | 'ring' | 'same' | null
}

export interface PrintedRow {
  label: string
  isStrong: boolean
  cells: PrintedCell[]
}

export interface PrintedColumn {
  letter: string | null
  name: string
  /** When it was kept, what is worked on, other weights: a line each. */
  about: string[]
  isPresent: boolean
  /** Null for the column of differences, which has no strip. */
  points: number[] | null
  mean: number | null
}

export interface ComparisonRequest {
  today: LocalDate
  language: Language
  paper: Paper
  programme: string
  title: string
  deck: string
  /** What a dot, a ring and the triangle are, and by what all is measured. */
  legend: string
  columns: PrintedColumn[]
  /** Under their heads; a head without words has none. */
  sections: { title: string | null; rows: PrintedRow[] }[]
  /** Who has nobody in any column; null where everybody has. */
  alone: string | null
}

const plain = (lines: readonly string[], mark: PrintedCell['mark'] = null): PrintedCell => ({
  lines: [...lines],
  mark,
})

function figures(speaker: Speaker, columns: readonly Column[]): PrintedRow[] {
  const { t } = speaker
  const all = columns.map((column) => column.figures)
  const [first, second] = all
  return figureRows.map((row) => {
    const best = bestOf(all, row)
    const [a, b] = [first && valueOf(first, row), second && valueOf(second, row)]
    const gain = a == null || b == null ? '' : signedWords(speaker.language, b - a, decimalsOf[row])
    return {
      label: t(`scenarios.row.${row}`, { limit: lowPoints }),
      isStrong: false,
      cells: [
        ...all.map((one, at) => plain([figureWords(speaker, one, row)], best[at] ? 'best' : null)),
        ...(all.length === 2 ? [plain([gain])] : []),
      ],
    }
  })
}

/** A row of lists, where some column has one. */
function listed(label: string, lists: readonly string[][], none = ''): PrintedRow[] {
  if (lists.every((list) => list.length === 0)) return []
  const cells = lists.map((list) => plain(list.length > 0 ? list : [none]))
  return [{ label, isStrong: false, cells }]
}

function movers(speaker: Speaker, columns: readonly Column[], asFirst: string): PrintedRow[] {
  const { t, people } = speaker
  const person = (id: string) => people[id] ?? { name: '' }
  return moversBetween(columns)
    .sort((a, b) => byName(person(a.menteeId), person(b.menteeId)))
    .map((mover) => ({
      label: nameOf(speaker, mover.menteeId),
      isStrong: true,
      cells: mover.places
        .map((place, at) => {
          if (at > 0 && isSamePlace(place, mover.places[0])) return plain([asFirst], 'same')
          if (place) return plain([nameOf(speaker, place.mentorId)])
          return place === null
            ? plain([t('scenarios.noMentor')], 'ring')
            : plain([t('scenarios.takesNoPart')], 'same')
        })
        .concat(columns.length === 2 ? [plain([signedWords(speaker.language, gainOf(mover), 1)])] : []),
    }))
}

/** The head of the differences between two columns. */
function gains(t: Translate, titles: readonly ColumnTitle[]): PrintedColumn {
  const [from = '', to = ''] = titles.map(({ letter, name }) => letter ?? name)
  const about = [t('scenarios.gainSays', { from, to })]
  return { letter: null, name: t('scenarios.gain'), about, isPresent: false, points: null, mean: null }
}

export interface ComparisonAbout {
  today: LocalDate
  language: Language
  paper: Paper
  /** A moment as day and time where the user is. */
  local: (at: Instant) => { day: LocalDate; time: string }
}

/** The columns as they stand in a comparison, in the words of a language, made fit for paper. */
export function comparisonRequest(
  programme: Programme,
  { columns }: Comparison,
  { today, language, paper, local }: ComparisonAbout,
): ComparisonRequest {
  const t = translator(language)
  const speaker = { t, language, people: programme.people }
  const { scenarios } = programme
  const titles = columns.map((column) => titleOf(speaker, scenarios, column))
  const heads = columns.map((column, at): PrintedColumn => {
    const scenario = scenarios.find(({ id }) => id === column.scenarioId)
    const when = scenario && local(scenario.madeAt)
    const made = when
      ? t('scenarios.made', { date: formatDate(language, when.day, 'short'), time: when.time })
      : t('scenarios.presentSays')
    return {
      ...(titles[at] ?? { letter: null, name: '' }),
      about: [
        made,
        ...(column.isPresent && scenario ? [t('scenarios.chosen')] : []),
        ...(weighsAlike(column.difference) ? [] : [t('scenarios.otherWeights')]),
      ],
      isPresent: column.isPresent,
      points: column.couples.map(({ points }) => points),
      mean: column.figures.mean,
    }
  })
  const letter = titles[0]?.letter
  const moved = movers(
    speaker,
    columns,
    letter ? t('scenarios.asFirst', { letter }) : t('scenarios.asPresent'),
  )
  const alone = aloneInAll(columns).map((id) => nameOf(speaker, id))
  return eachText(
    {
      today,
      language,
      paper,
      programme: [programme.name, programme.edition].filter(Boolean).join(' · '),
      title: t('scenarios.print.title'),
      deck: t('scenarios.print.deck', {
        programme: programme.name,
        date: formatDate(language, today, 'text-long'),
      }),
      legend: `${t('scenarios.eachDot')} ${t('scenarios.eachDotSays', { limit: lowPoints })} ${t('scenarios.measure')} ${t('scenarios.print.best')}`,
      columns: [...heads, ...(titles.length === 2 ? [gains(t, titles)] : [])],
      sections: [
        {
          title: null,
          rows: [
            ...figures(speaker, columns),
            ...listed(
              t('scenarios.row.other'),
              columns.map(({ difference }) => differenceWords(speaker, difference)),
              t('scenarios.nothingOther'),
            ),
            ...listed(
              t('scenarios.row.lost'),
              columns.map(({ lost }) => lostWords(speaker, lost)),
            ),
            ...listed(
              t('scenarios.row.note'),
              columns.map(({ scenarioId }) => {
                const note = scenarios.find(({ id }) => id === scenarioId)?.note
                return note === undefined ? [] : [note]
              }),
            ),
          ],
        },
        ...(columns.length > 1
          ? [
              {
                title: t('scenarios.movers'),
                rows:
                  moved.length > 0
                    ? moved
                    : [{ label: t('scenarios.movesNone'), isStrong: false, cells: [] }],
              },
            ]
          : []),
      ],
      alone: alone.length > 0 ? t('scenarios.aloneInAll', { names: alone.join(', ') }) : null,
    },
    printable,
  )
}

/** The texts that people wrote, for what a font cannot show. */
export const comparisonTexts = ({
  programme,
  columns,
  sections,
  alone,
}: ComparisonRequest): PrintedText[] => [
  { field: 'programme', text: programme },
  ...columns.map(({ letter, name }) => ({ field: 'name', person: letter ?? name, text: name })),
  ...sections.flatMap(({ rows }) =>
    rows.flatMap(({ label, cells }) => [
      { field: 'name', person: label, text: label },
      ...cells.flatMap(({ lines }) => lines.map((text) => ({ field: 'name', person: label, text }))),
    ]),
  ),
  { field: 'name', text: alone ?? '' },
]
