/** One circle per goal, stacked at the level it reached; beside them what lies apart, and T. */
import { countsOf } from '../../evaluation/goals.ts'
import { smallest } from '../../evaluation/suppression.ts'
import { attainmentLevels } from '../../model/goal.ts'
import { ink, lineGrey, weight } from '../ink.ts'
import { circle, rule, stroke, type Mark } from '../marks.ts'
import { right } from '../paper.ts'
import type { ReportDesk } from './desk.ts'
import type { Piece } from './flow.ts'

const columnPitch = 22
const firstX = 34
const panelX = 139

/** The sign a level is written with: −2, −1, 0, +1, +2. */
export const levelSign = (level: number): string =>
  level > 0 ? `+${level}` : level < 0 ? `−${Math.abs(level)}` : '0'

/** What the goals that are not rated are, and how many of each. */
export function apart(desk: ReportDesk): { n: number; words: string }[] {
  const { t, request } = desk
  const { goals } = request.evaluation
  return [
    { n: goals.dropped.length, words: t('report.goals.dropped') },
    { n: goals.attained.missing, words: t('report.goals.unrated') },
    { n: goals.kept.length, words: t('report.goals.kept') },
    { n: goals.changed.length, words: t('report.goals.changed') },
  ]
}

function panel(desk: ReportDesk, top: number): Mark[] {
  const { set, t, request } = desk
  const { goals } = request.evaluation
  const facts = [{ n: goals.attained.denominator, words: t('report.goals.rated') }, ...apart(desk)]
  const width = right - panelX
  const marks: Mark[] = [
    rule(panelX, right, top, { stroke: ink, width: weight.head }),
    set.line(t('report.goals.all', { count: goals.all.length }), 'name', panelX, top + 6),
  ]
  let y = top + 12
  for (const { n, words } of facts) {
    const lines = set.lines(words, 'hint', width - 9)
    marks.push(set.line(String(n), 'name', panelX + 6, y, { align: 'right' }))
    marks.push(...lines.map((line, at) => set.line(line, 'hint', panelX + 9, y + at * 4)))
    y += 5.2 + (lines.length - 1) * 4
  }
  const { median, least, most, numerator: count } = goals.t
  const tooFew = !desk.internal && count < smallest
  if (median === null || least === null || most === null || tooFew) return marks
  const t1 = (value: number) => desk.number(value, 1)
  return [
    ...marks,
    rule(panelX, right, y - 1, { stroke: lineGrey }),
    set.line(t('report.goals.t', { n: t1(median) }), 'name', panelX, y + 4),
    ...set.paragraph(
      t('report.goals.tHint', { count, least: t1(least), most: t1(most) }),
      'hint',
      panelX,
      y + 9,
      width,
    ),
  ]
}

/** The columns of circles with the panel beside them. */
export function goalColumns(desk: ReportDesk): Piece {
  const { set, t, request } = desk
  const { goals } = request.evaluation
  const counts = countsOf(goals.levels)
  const most = Math.max(1, ...counts)
  const abreast = most > 24 ? 3 : 2
  const rows = Math.ceil(most / abreast)
  const pitch = Math.min(6.4, 66 / rows)
  const r = Math.min(2.5, pitch * 0.4)
  const height = Math.max(62, rows * pitch + 30)
  const all = goals.attained.denominator
  const above = goals.attained.numerator
  const divide = firstX + 1.5 * columnPitch
  return {
    height,
    draw: (top) => {
      const base = top + height - 12
      const columns = attainmentLevels.flatMap((level, at) => {
        const x = firstX + at * columnPitch
        const n = counts[at] ?? 0
        const inRow = Math.min(abreast, Math.max(1, n))
        const circles = Array.from({ length: n }, (_, k) =>
          circle(
            x + ((k % abreast) - (inRow - 1) / 2) * pitch,
            base - pitch / 2 - 1 - Math.floor(k / abreast) * pitch,
            r,
            {
              stroke: ink,
              width: 0.8,
              ...(level >= 0 ? { fill: ink } : {}),
            },
          ),
        )
        const peak = base - Math.ceil(n / abreast) * pitch - 3.2
        return [
          ...circles,
          set.line(String(n), 'name', x, peak, { align: 'centre' }),
          set.line(levelSign(level), 'prompt', x, base + 6, { align: 'centre' }),
          set.line(t(`report.goals.level.${level}`), 'label', x, base + 10.4, { align: 'centre' }),
        ]
      })
      return [
        stroke(divide, top + 3, divide, base + 1.6, { stroke: ink, width: 0.6, dash: [1.2, 1] }),
        set.line(t('report.goals.below', { n: all - above, all }), 'label', divide - 2, top + 6, {
          align: 'right',
        }),
        set.line(t('report.goals.above', { n: above, all }), 'label', divide + 2, top + 6),
        ...columns,
        rule(23, 133, base, { stroke: lineGrey, width: 0.6 }),
        ...panel(desk, top + 2),
      ]
    },
  }
}
