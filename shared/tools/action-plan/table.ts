/** Steps under a tinted head of two lines; every table of the plan repeats the head. */
import { box, fittedLine, left, tint, type Block, type Desk, type Mark } from '../../print/index.ts'
import { together } from '../../print/blocks/cell.ts'
import { columnsAt, rowHeight, stepFields, stepRow, type PlanWords } from './row.ts'

const gap = 8
const head = 12
/** How many steps the whole plan can hold. */
export const mostSteps = 20

/** The steps of each page: six and nine where the paper is long, five and eight on Letter, the last five or seven. */
export function stepsOn(page: 1 | 2 | 3, shorter: number): readonly number[] {
  const [first, second] = shorter > 0 ? [5, 13] : [6, 15]
  const [from, to] = page === 1 ? [1, first] : page === 2 ? [first + 1, second] : [second + 1, mostSteps]
  return Array.from({ length: to - from + 1 }, (_, at) => from + at)
}

function heads(words: PlanWords, top: number, end: number, desk: Desk): Mark[] {
  const { columns } = words
  const [one, two] = [top + gap + 5.4, top + gap + 9.5]
  const under = (name: 'topic' | 'needs' | 'sign' | 'obstacle') =>
    fittedLine(columns[name], 'label', columnsAt[name][0], two, columnsAt[name][1] - 1, desk)
  const over = (name: 'step' | 'who' | 'start' | 'due') =>
    fittedLine(columns[name], 'head', columnsAt[name][0], one, columnsAt[name][1], desk)
  return [
    box(left, top + gap, end - left, head, { fill: tint }),
    over('step'),
    over('who'),
    over('start'),
    over('due'),
    desk.set.line(columns.state, 'head', end - 2, one, { align: 'right' }),
    under('topic'),
    under('needs'),
    under('sign'),
    under('obstacle'),
  ]
}

/** The table of one page. The third is there only when one of its steps is written. */
export function stepTable(page: 1 | 2 | 3, words: PlanWords): Block {
  return {
    fields: page === 1 ? Array.from({ length: mostSteps }, (_, at) => stepFields(at + 1, words)).flat() : [],
    layout: (frame, desk) => {
      const steps = stepsOn(page, desk.paper.shorter)
      const written = steps.some((step) =>
        stepFields(step, words).some((field) => desk.written(field.id) !== ''),
      )
      if (page === 3 && !written) return { height: 0, lead: 0, draw: () => ({ marks: [] }) }
      const end = frame.x + frame.width
      return {
        height: gap + head + rowHeight * steps.length,
        lead: gap + 5.4,
        draw: (top) =>
          together([
            { marks: heads(words, top, end, desk) },
            ...steps.map((step, at) => stepRow(step, top + gap + head + at * rowHeight, end, words, desk)),
          ]),
      }
    },
  }
}
