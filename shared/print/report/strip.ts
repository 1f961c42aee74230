/** A strip of dots over days: filled within the rule, open past it, a dashed line for the rule, a triangle for the median. */
import type { Spread } from '../../evaluation/measure.ts'
import { ink, lineGrey } from '../ink.ts'
import { circle, path, rule, stroke } from '../marks.ts'
import { left, right, textWidth } from '../paper.ts'
import type { ReportDesk } from './desk.ts'
import type { Piece } from './flow.ts'

/** The axis: its end in days, and how many days from tick to tick. */
function axisOf(most: number): { end: number; step: number } {
  const step = [5, 10, 20, 50, 100].find((days) => most / days <= 5) ?? 100
  return { end: Math.max(20, Math.ceil((most + 1) / step) * step), step }
}

/**
 * The strip; days that lie closer than a dot is wide share one stack. Stacks are counted from the rule to both sides,
 * a dot's width apart, so that no two touch and none stands across the rule.
 */
export function strip(desk: ReportDesk, values: Spread, limit: number): Piece {
  const { set, t } = desk
  const { end, step } = axisOf(Math.max(values.most ?? 0, limit))
  const x = (day: number) => left + (day / end) * textWidth
  const bin = Math.max(1, Math.ceil((3.7 * end) / textWidth))
  const edge = limit + 0.5
  const stacks = new Map<number, number[]>()
  for (const { value } of values.values) {
    const middle = edge + (Math.floor((value - edge) / bin) + 0.5) * bin
    stacks.set(middle, [...(stacks.get(middle) ?? []), value])
  }
  const tallest = Math.max(1, ...[...stacks.values()].map((days) => days.length))
  const pitch = Math.min(4.2, 46 / tallest)
  const r = Math.min(1.75, pitch * 0.44)
  const height = Math.max(3, tallest) * pitch + 8
  return {
    height: height + 9,
    draw: (top) => {
      const axis = top + height
      const dots = [...stacks].flatMap(([middle, days]) =>
        days.map((day, at) =>
          circle(x(middle), axis - pitch / 2 - 0.3 - at * pitch, r, {
            stroke: ink,
            width: 0.8,
            ...(day <= limit ? { fill: ink } : {}),
          }),
        ),
      )
      const ruleX = x(edge)
      const ticks = Array.from({ length: Math.floor(end / step) + 1 }, (_, n) => n * step)
      const median = values.median
      return [
        stroke(ruleX, top + 1, ruleX, axis, { stroke: ink, width: 0.6, dash: [1.2, 1] }),
        set.line(t('report.fidelity.rule', { count: limit }), 'label', ruleX + 2, top + 3),
        ...dots,
        rule(left, right, axis, { stroke: ink, width: 0.6 }),
        ...ticks.flatMap((day) => {
          const last = day === end
          return [
            stroke(x(day), axis, x(day), axis + 1.4, { stroke: lineGrey, width: 0.5 }),
            set.line(last ? `${day} ${t('report.fidelity.days')}` : String(day), 'label', x(day), axis + 5, {
              align: day === 0 ? 'left' : last ? 'right' : 'centre',
            }),
          ]
        }),
        ...(median === null
          ? []
          : [
              path(
                [
                  ['M', x(median), axis + 1],
                  ['L', x(median) + 1.6, axis + 3.6],
                  ['L', x(median) - 1.6, axis + 3.6],
                  ['Z'],
                ],
                { fill: ink },
              ),
              set.line(
                t('report.fidelity.median', { n: desk.number(median) }),
                'label',
                x(median),
                axis + 8.2,
                {
                  align: median / end > 0.9 ? 'right' : median / end < 0.1 ? 'left' : 'centre',
                  colour: ink,
                },
              ),
            ]),
      ]
    },
  }
}
