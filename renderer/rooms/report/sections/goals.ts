/** Goals on screen: the share at or above the expected level, the levels, what lies apart, T, and groups. */
import type { GoalGroup } from '#shared/evaluation/goals.ts'
import { measure } from '#shared/evaluation/measure.ts'
import { smallest, suppress } from '#shared/evaluation/suppression.ts'
import { attainmentLevels } from '#shared/model/goal.ts'
import { levelSign } from '#shared/print/report/goal-columns.ts'
import { largest } from '#shared/print/report/groups.ts'
import {
  countFigure,
  type Figure,
  type FigureDesk,
  type FigureGroup,
  type ReportSection,
  shareFigure,
  spreadFigure,
  unlessWithheld,
} from '../figures.ts'

/** Rated goals at or above 0. */
export const attainedFigure = (desk: FigureDesk): Figure =>
  shareFigure(
    desk,
    { id: 'attained', name: desk.t('report.figure.attained'), kind: 'goal' },
    desk.request.evaluation.goals.attained,
  )

function tFigure(desk: FigureDesk): Figure {
  const { t: scores } = desk.request.evaluation.goals
  const figure = spreadFigure(
    desk,
    { id: 't', name: desk.t('report.figure.t'), kind: 'person' },
    scores,
    (value) => desk.number(value, 1),
  )
  const few = !desk.internal && scores.numerator > 0 && scores.numerator < smallest
  return unlessWithheld(figure, few ? 'small' : null)
}

/** Grouped as on paper, so that neither gives away what the other withholds. */
function groups(desk: FigureDesk, what: 'byDiscipline' | 'byExperience'): FigureGroup[] {
  const { t, request } = desk
  const found = request.evaluation.goals[what]
  if (found.length === 0) return []
  const { shown, rest, silent } = largest(found, 10)
  const nameOf = (key: string) =>
    key === 'under-five' || key === 'five-or-more'
      ? t(`report.goals.${key}`)
      : key === ''
        ? t('report.notSaid')
        : key
  const row = (name: string, list: readonly GoalGroup[]) => {
    const at = (level: keyof GoalGroup['levels']) => list.flatMap((group) => group.levels[level])
    const reached = [...at('0'), ...at('1'), ...at('2')]
    return {
      name,
      n: list.reduce((sum, { mentees }) => sum + mentees.length, 0),
      of: measure(reached, [...at('-2'), ...at('-1'), ...reached]),
    }
  }
  const rows = [
    ...shown.map((group) => row(nameOf(group.key), [group])),
    ...(rest.length > 0 ? [row(t('report.others'), rest)] : []),
    ...silent.map((group) => row(nameOf(group.key), [group])),
  ]
  return [
    {
      id: what,
      title: t(`report.room.${what}`),
      figures: suppress(rows, request.audience).map(({ name, of, withheld }, at) =>
        unlessWithheld(shareFigure(desk, { id: `${what}-${at}`, name, kind: 'goal' }, of), withheld),
      ),
    },
  ]
}

/** The section. */
export function goalsSection(desk: FigureDesk): ReportSection {
  const { t, request } = desk
  const { attained, levels, dropped, changed, kept, all } = request.evaluation.goals
  const rated = attained.records.of
  const { numerator: n, denominator } = attained
  const about = (id: string, name: string) => ({ id, name, kind: 'goal' as const })
  return {
    id: 'goals',
    groups: [
      {
        id: 'attained',
        title: denominator === 0 ? t('report.goals.none') : t('report.goals.title', { n, all: denominator }),
        hint: denominator === 0 ? t('report.goals.noneHint') : t('report.goals.hint'),
        figures: [
          attainedFigure(desk),
          ...attainmentLevels.map((level) =>
            countFigure(
              desk,
              about(`level${level}`, `${levelSign(level)} ${t(`report.goals.level.${level}`)}`),
              levels[`${level}`],
              rated,
            ),
          ),
          tFigure(desk),
        ],
      },
      {
        id: 'apart',
        title: t('report.room.apart'),
        hint: t('report.goals.all', { count: all.length }),
        figures: [
          countFigure(desk, about('unrated', t('report.goals.unrated')), attained.records.missing),
          countFigure(desk, about('dropped', t('report.goals.dropped')), dropped),
          countFigure(desk, about('kept', t('report.goals.kept')), kept),
          countFigure(desk, about('changed', t('report.goals.changed')), changed),
        ],
      },
      ...groups(desk, 'byExperience'),
      ...groups(desk, 'byDiscipline'),
    ],
    notes: [],
  }
}
