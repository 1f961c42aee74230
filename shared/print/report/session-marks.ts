/** One mark per planned session: full held, open missed, slashed cancelled, dashed not recorded. */
import type { PairSessions } from '../../evaluation/fidelity.ts'
import type { Outcome } from '../../journey/planned.ts'
import { hairGrey, ink } from '../ink.ts'
import { circle, rule, stroke, type Mark } from '../marks.ts'
import { left, right } from '../paper.ts'
import type { ReportDesk } from './desk.ts'
import type { Piece } from './flow.ts'

const radius = 1.76
const rowPitch = 7.25
const column = 78

/** The mark of one session. */
export function sessionMark(outcome: Outcome, x: number, y: number, r = radius): Mark[] {
  const line = { stroke: ink, width: 0.8 }
  if (outcome === 'held') return [circle(x, y, r, { fill: ink, ...line })]
  if (outcome === 'missed') return [circle(x, y, r, line)]
  if (outcome === 'unrecorded') return [circle(x, y, r, { stroke: ink, width: 0.7, dash: [0.7, 0.55] })]
  const d = r * Math.SQRT1_2
  return [circle(x, y, r, line), stroke(x - d, y + d, x + d, y - d, line)]
}

/** What the four marks mean, with their counts. */
export function legend(desk: ReportDesk): Piece {
  const { t, request, set } = desk
  const { sessions, missed, cancelled } = request.evaluation.fidelity
  const entries: [Outcome, number][] = [
    ['held', sessions.numerator],
    ['missed', missed.length],
    ['cancelled', cancelled.length],
    ['unrecorded', sessions.missing],
  ]
  return {
    height: 7,
    draw: (top) =>
      entries.flatMap(([outcome, n], at) => [
        ...sessionMark(outcome, left + radius + at * 38, top + 4),
        set.line(t(`report.fidelity.${outcome}`, { n }), 'label', left + 5.4 + at * 38, top + 5),
      ]),
  }
}

function drawRow(
  desk: ReportDesk,
  row: PairSessions,
  x: number,
  y: number,
  room: { from: number; pitch: number },
): Mark[] {
  const { set, t, request } = desk
  const r = Math.min(radius, room.pitch * 0.42)
  const held = row.outcomes.filter((outcome) => outcome === 'held').length
  const code = request.codes[row.pairId]
  const value = set.line(desk.outOf(held, row.outcomes.length), 'hint', x + column, y + 1.1, {
    align: 'right',
    colour: ink,
  })
  return [
    ...(code ? [set.line(code, 'label', x, y + 1)] : []),
    ...row.outcomes.flatMap((outcome, at) => sessionMark(outcome, x + room.from + r + at * room.pitch, y, r)),
    value,
    ...(row.endedEarly
      ? [set.line(t('report.fidelity.endedEarly'), 'label', value.x - 2.4, y + 1, { align: 'right' })]
      : []),
    rule(x, x + column, y + rowPitch / 2, { stroke: hairGrey, width: 0.35 }),
  ]
}

/** Rows of pairs, two columns read downwards, in as many pieces as pages need; `most` rows to a column. */
export function sessionRows(desk: ReportDesk, rows: readonly PairSessions[], most: number): Piece[] {
  const from = desk.internal ? 13 : 0
  const tail = Math.max(
    desk.set.width(desk.outOf(88, 88), 'hint'),
    rows.some((row) => row.endedEarly)
      ? desk.set.width(`${desk.outOf(8, 8)}${desk.t('report.fidelity.endedEarly')}`, 'hint')
      : 0,
  )
  const longest = Math.max(1, ...rows.map((row) => row.outcomes.length))
  const pitch = Math.min(7.06, (column - from - tail - 4) / longest)
  const pieces: Piece[] = []
  for (let at = 0; at < rows.length; at += most * 2) {
    const part = rows.slice(at, at + most * 2)
    const deep = Math.ceil(part.length / 2)
    pieces.push({
      height: deep * rowPitch,
      draw: (top) =>
        part.flatMap((row, n) =>
          drawRow(desk, row, n < deep ? left : right - column, top + 3.6 + (n % deep) * rowPitch, {
            from,
            pitch,
          }),
        ),
    })
  }
  return pieces
}
