/** Three areas to develop, lettered, each on a line of its own; and who asks how it is going. */
import {
  columns,
  fittedLine,
  oneLine,
  promptMarks,
  type Block,
  type Desk,
  type Mark,
} from '../../print/index.ts'
import { together, cell } from '../../print/blocks/cell.ts'
import { stateCircle, stepStates, type StepState } from './state.ts'

interface Areas {
  readonly prompt: string
  readonly letters: readonly string[]
}

/** The areas side by side, four columns each. */
export const areas = (of: Areas): Block => ({
  fields: of.letters.map((letter, at) => ({
    id: `area-${at + 1}`,
    label: `${of.prompt}: ${letter}`,
    kind: 'line' as const,
  })),
  layout: (frame, desk) => ({
    height: 20,
    lead: 10,
    draw: (top) =>
      together([
        { marks: promptMarks({ prompt: of.prompt }, frame, top + 10, desk) },
        ...of.letters.map((letter, at) => {
          const x = frame.x + at * (columns(4) + 4)
          const place = { x: x + 6, y: top + 20, width: columns(4) - 6 }
          const written = cell(
            { field: `area-${at + 1}`, heading: `${of.prompt}: ${letter}`, ...place },
            desk,
          )
          return {
            marks: [
              desk.set.line(letter, 'prompt', x, top + 18.6, { colour: desk.hue }),
              ...oneLine(place.x, place.y, place.width, '', desk),
              ...written.marks,
            ],
            rest: written.rest ?? [],
          }
        }),
      ]),
  }),
})

interface Key {
  readonly prompt: string
  readonly states: Readonly<Record<StepState, string>>
  /** At the right end: where the plan goes on. */
  readonly more?: string
}

function keyMarks(of: Key, x: number, y: number, width: number, desk: Desk): Mark[] {
  const more = of.more ? [desk.set.line(of.more, 'label', x + width, y, { align: 'right' })] : []
  const prompt = desk.set.line(of.prompt, 'head', x, y)
  const end = more[0] ? more[0].x : x + width
  const labels = stepStates.map((state) => desk.set.width(of.states[state], 'label'))
  const taken = labels.reduce((sum, one) => sum + one + 4.7, 0)
  const gap = Math.min(4, (end - 3 - (prompt.x + prompt.width) - taken) / stepStates.length)
  let from = prompt.x + prompt.width + gap
  const signs = stepStates.flatMap((state, at) => {
    const start = from
    from += 4.7 + (labels[at] ?? 0) + gap
    return [
      ...stateCircle(state, start + 1.6, y - 1, 1.6),
      desk.set.line(of.states[state], 'label', start + 4.7, y),
    ]
  })
  return [prompt, ...signs, ...more]
}

/** What the circles mean, below the last step. */
export const stateKey = (of: Key): Block => ({
  fields: [],
  layout: (frame, desk) => ({
    height: 8,
    lead: 5.6,
    hang: 4,
    draw: (top) => ({ marks: keyMarks(of, frame.x, top + 5.6, frame.width, desk) }),
  }),
})

/** A prompt with its one line beside it. */
export const besideLine = (of: { readonly field: string; readonly prompt: string }): Block => ({
  fields: [{ id: of.field, label: of.prompt, kind: 'line' }],
  layout: (frame, desk) => ({
    height: 12,
    lead: 10,
    draw: (top) => {
      const x = frame.x + columns(6) + 2
      const width = frame.x + frame.width - x
      const written = cell({ field: of.field, heading: of.prompt, x, y: top + 12, width }, desk)
      return {
        marks: [
          fittedLine(of.prompt, 'prompt', frame.x, top + 10.4, columns(6) - 2, desk),
          ...oneLine(x, top + 12, width, '', desk),
          ...written.marks,
        ],
        rest: written.rest ?? [],
      }
    },
  }),
})
