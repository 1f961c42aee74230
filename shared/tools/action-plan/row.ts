/** One step of the plan: a group of three lines, 24 mm, never split. */
import { ink, left, rule, weight, type Desk, type Drawn, type Field } from '../../print/index.ts'
import { cell, together, twoLines } from '../../print/blocks/cell.ts'
import { letterCircles } from '../../print/blocks/letters.ts'
import { stateCircle, stepStates } from './state.ts'

export interface PlanWords {
  readonly areaLetters: readonly string[]
  readonly columns: {
    readonly step: string
    readonly who: string
    readonly start: string
    readonly due: string
    readonly state: string
    readonly area: string
    readonly topic: string
    readonly needs: string
    readonly sign: string
    readonly obstacle: string
  }
  readonly states: Readonly<Record<(typeof stepStates)[number], string>>
}

export const rowHeight = 24
/** Where each column starts and how wide it is. */
export const columnsAt = {
  step: [30, 77],
  who: [110, 20],
  start: [133, 18],
  due: [154, 18],
  state: [180.6, 0],
  topic: [30, 38],
  needs: [71, 36],
  sign: [110, 37],
  obstacle: [150, 37],
} as const satisfies Record<string, readonly [number, number]>
/** On the second line the topic stands after the letters of the areas. */
const besideLetters = [49, 19] as const

/** The fields of step n. */
export function stepFields(number: number, words: PlanWords): Field[] {
  const id = `step-${number}`
  const { columns } = words
  const line = (field: string, label: string) => ({ id: `${id}-${field}`, label, kind: 'line' as const })
  return [
    { id, label: columns.step, kind: 'line' },
    line('who', columns.who),
    { id: `${id}-start`, label: columns.start, kind: 'date' },
    { id: `${id}-due`, label: columns.due, kind: 'date' },
    {
      id: `${id}-area`,
      label: columns.area,
      kind: 'choice',
      options: words.areaLetters.map((label, at) => ({ id: String(at + 1), label })),
    },
    line('topic', columns.topic),
    line('needs', columns.needs),
    line('sign', columns.sign),
    line('obstacle', columns.obstacle),
    {
      id: `${id}-state`,
      label: columns.state,
      kind: 'choice',
      options: stepStates.map((state) => ({ id: state, label: words.states[state] })),
    },
  ]
}

/** Step n from its upper rule at y to the rule that ends it. */
export function stepRow(number: number, y: number, end: number, words: PlanWords, desk: Desk): Drawn {
  const id = `step-${number}`
  const { columns } = words
  const headed = (label: string) => `${number}. ${label}`
  const lineOf = (name: 'step' | 'who' | 'start' | 'due') => {
    const [x, width] = columnsAt[name]
    const field = name === 'step' ? id : `${id}-${name}`
    const heading = headed(columns[name])
    return [{ marks: [rule(x, x + width, y + 8)] }, cell({ field, heading, x, y: y + 8, width }, desk)]
  }
  const pairOf = (name: 'needs' | 'sign' | 'obstacle') => {
    const [x, width] = columnsAt[name]
    return twoLines({ field: `${id}-${name}`, heading: headed(columns[name]), x, y: y + 16, width }, desk)
  }
  const topic = { field: `${id}-topic`, heading: headed(columns.topic) }
  const [narrowX, narrow] = besideLetters
  const [topicX, wide] = columnsAt.topic
  const short = desk.set.width(desk.written(topic.field), 'hand') <= narrow
  return together([
    {
      marks: [
        desk.set.line(String(number), 'section', left, y + 6.4, {
          colour: desk.hue,
          size: number > 9 ? 15 : 20,
        }),
        ...stateCircle(desk.written(`${id}-state`), columnsAt.state[0], y + 4.4, 2.5),
      ],
    },
    ...lineOf('step'),
    ...lineOf('who'),
    ...lineOf('start'),
    ...lineOf('due'),
    {
      marks: [
        ...letterCircles(words.areaLetters, desk.written(`${id}-area`), 31.9, y + 12.3, desk),
        rule(narrowX, narrowX + narrow, y + 16),
      ],
    },
    short
      ? cell({ ...topic, x: narrowX, y: y + 16, width: narrow }, desk)
      : cell({ ...topic, x: topicX, y: y + rowHeight, width: wide }, desk),
    pairOf('needs'),
    pairOf('sign'),
    pairOf('obstacle'),
    { marks: [rule(left, end, y + rowHeight, { stroke: ink, width: weight.head })] },
  ])
}
