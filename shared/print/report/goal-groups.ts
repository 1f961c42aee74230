/** Stacked bars of goals by group: −2 hatched, −1 white, then greys to black; small groups withheld outside. */
import { countsOf, type GoalGroup } from '../../evaluation/goals.ts'
import { suppress, type Withheld } from '../../evaluation/suppression.ts'
import { attainmentLevels } from '../../model/goal.ts'
import { hairGrey, ink, white } from '../ink.ts'
import { box, rule, stroke, type Mark } from '../marks.ts'
import { left, right } from '../paper.ts'
import { notShown } from './bars.ts'
import type { ReportDesk } from './desk.ts'
import { levelSign } from './goal-columns.ts'
import { heading, type Piece, stack } from './flow.ts'
import { largest } from './groups.ts'

const barX = 89
const height = 5.4
const pitch = 8
const fills = [white, white, '#C9C9C4', '#7D7D78', ink]
const figures = [ink, ink, ink, white, white]

/** Slanting lines inside a box, each cut at its edges. */
function hatch(x: number, y: number, w: number, h: number): Mark[] {
  const marks: Mark[] = []
  for (let start = x - h + 1; start < x + w; start += 1.6) {
    const from = Math.max(x, start)
    const to = Math.min(x + w, start + h)
    if (to > from)
      marks.push(stroke(from, y + h - (from - start), to, y + h - (to - start), { stroke: ink, width: 0.7 }))
  }
  return marks
}

const segment = (level: number, x: number, y: number, w: number, h = height): Mark[] => [
  box(x, y, w, h, { fill: fills[level] ?? white, stroke: ink, width: 0.5 }),
  ...(level === 0 ? hatch(x, y, w, h) : []),
]

interface Row {
  name: string
  people: number
  counts: number[]
  withheld: Withheld | null
  strong?: boolean
}

function drawRow(desk: ReportDesk, row: Row, y: number): Mark[] {
  const { set } = desk
  const goals = row.counts.reduce((sum, n) => sum + n, 0)
  const name = set.fitted(row.name, row.strong ? 'name' : 'body', 48, 7.5)
  const label = set.line(name.text, name.style, left, y + 1.2)
  if (row.withheld) return [label, ...notShown(desk, row.withheld, barX, y)]
  let x = barX
  const parts = row.counts.flatMap((n, level) => {
    const w = goals > 0 ? ((right - barX) * n) / goals : 0
    const start = x
    x += w
    if (n === 0) return []
    const figure =
      level > 0 && w > 4
        ? [
            set.line(String(n), 'label', start + w / 2, y + 1, {
              align: 'centre',
              colour: figures[level] ?? ink,
            }),
          ]
        : []
    return [...segment(level, start, y - height / 2, w), ...figure]
  })
  return [
    label,
    set.line(`${row.people} · ${goals}`, 'hint', barX - 3, y + 1.1, { align: 'right' }),
    ...parts,
  ]
}

const legend = (desk: ReportDesk): Piece => ({
  height: 6,
  draw: (top) => [
    desk.set.line(desk.t('report.goals.head'), 'label', barX - 3, top + 3.4, { align: 'right' }),
    ...attainmentLevels.flatMap((level, at) => [
      ...segment(at, barX + at * 15, top + 0.8, 4.2, 3.2),
      desk.set.line(levelSign(level), 'label', barX + 5.4 + at * 15, top + 3.4),
    ]),
  ],
})

/** At most ten fields: the largest, and the others together. */
function fewer(desk: ReportDesk, groups: readonly GoalGroup[]): GoalGroup[] {
  const { shown, rest, silent } = largest(groups, 10)
  if (rest.length === 0) return [...shown, ...silent]
  const at = (level: keyof GoalGroup['levels']) => rest.flatMap((group) => group.levels[level])
  const others: GoalGroup = {
    key: desk.t('report.others'),
    mentees: rest.flatMap(({ mentees }) => mentees),
    levels: { '-2': at('-2'), '-1': at('-1'), '0': at('0'), '1': at('1'), '2': at('2') },
  }
  return [...shown, others, ...silent]
}

/** By experience and by field, below the row of all; nothing where no goal is rated. */
export function goalGroups(desk: ReportDesk): Piece[] {
  const { t, request } = desk
  const { goals } = request.evaluation
  if (goals.attained.denominator === 0) return []
  const nameOf = (key: string) =>
    key === 'under-five' || key === 'five-or-more'
      ? t(`report.goals.${key}`)
      : key === ''
        ? t('report.notSaid')
        : key
  const rowsOf = (groups: readonly GoalGroup[]): Row[] =>
    suppress(
      groups.map((group) => ({ n: group.mentees.length, group })),
      request.audience,
    ).map(({ group, n, withheld }) => ({
      name: nameOf(group.key),
      people: n,
      counts: countsOf(group.levels),
      withheld,
    }))
  const everyone: Row = {
    name: t('report.goals.everyone'),
    people: goals.t.numerator,
    counts: countsOf(goals.levels),
    withheld: null,
    strong: true,
  }
  const sets = [[everyone], rowsOf(goals.byExperience), rowsOf(fewer(desk, goals.byDiscipline))]
  const rows = sets.flat()
  const ends = new Set([sets[0]?.length ?? 0, (sets[0]?.length ?? 0) + (sets[1]?.length ?? 0)])
  const body: Piece = {
    height: rows.length * pitch,
    draw: (top) =>
      rows.flatMap((row, at) => [
        ...(ends.has(at) ? [rule(left, barX - 3, top + at * pitch, { stroke: hairGrey })] : []),
        ...drawRow(desk, row, top + 4 + at * pitch),
      ]),
  }
  return [
    stack(
      [heading(desk, t('report.goals.groupsTitle'), t('report.goals.groupsHint')), legend(desk), body],
      2,
    ),
  ]
}
