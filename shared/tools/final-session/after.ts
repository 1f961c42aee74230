/** After the end: contact, permission to quote, a later role; and the two signatures. */
import {
  afterSign,
  choiceCircle,
  fittedLine,
  oneLine,
  promptMarks,
  textX,
  type Block,
  type Desk,
  type Field,
  type Mark,
} from '../../print/index.ts'
import { signatureLine } from '../../print/blocks/signature.ts'

interface Question {
  readonly field: string
  readonly name: string
  readonly options: readonly { readonly id: string; readonly label: string }[]
  /** A line after the last option, for a date. */
  readonly date?: string
}
interface After {
  readonly number: number
  readonly prompt: string
  readonly questions: readonly Question[]
}

const optionsAt = [72.7, 105.7, 152.7] as const
const rowPitch = 8

function questionMarks(of: Question, x: number, y: number, end: number, desk: Desk): Mark[] {
  const chosen = desk.written(of.field)
  const marks = of.options.flatMap(({ id, label }, at) => {
    const centre = optionsAt[at] ?? end
    const text = centre + afterSign
    const room = (optionsAt[at + 1] ?? end + 3.8) - 3.8 - text
    return [...choiceCircle(centre, y - 1.2, id === chosen), fittedLine(label, 'body', text, y, room, desk)]
  })
  const last = marks.at(-1)
  const from = (last?.kind === 'text' ? last.x + last.width : x) + 2
  return [
    fittedLine(of.name, 'name', x, y, optionsAt[0] - 4 - x, desk),
    ...marks,
    ...(of.date ? oneLine(from, y + 2, end - from, desk.written(of.date), desk) : []),
  ]
}

/** The questions under their prompt, 8 mm apart. */
export const after = (of: After): Block => ({
  fields: of.questions.flatMap((question): Field[] => [
    { id: question.field, label: question.name, kind: 'choice', options: question.options },
    ...(question.date ? [{ id: question.date, label: question.name, kind: 'date' as const }] : []),
  ]),
  layout: (frame, desk) => ({
    height: 40,
    lead: 12,
    spare: 4,
    draw: (top, _extra, tight) => {
      const y = top + (tight ? 9 : 12)
      const x = textX(of, frame)
      return {
        marks: [
          ...promptMarks(of, frame, y, desk),
          ...of.questions.flatMap((question, at) =>
            questionMarks(question, x, y + 10 + at * rowPitch, frame.x + frame.width, desk),
          ),
        ],
      }
    },
  }),
})

/** Two signatures with their dates, side by side. */
export const signatures = (of: {
  readonly mentee: string
  readonly mentor: string
  readonly date: string
}): Block => ({
  fields: [
    { id: 'mentee-signature', label: of.mentee, kind: 'signature' },
    { id: 'mentor-signature', label: of.mentor, kind: 'signature' },
  ],
  layout: (frame, desk) => ({
    height: 20,
    lead: 16,
    draw: (top) => {
      const y = top + 16
      return {
        marks: [frame.x, frame.x + 84].flatMap((x, at) => [
          ...signatureLine(
            { x1: x, x2: x + 56, y, label: at === 0 ? of.mentee : of.mentor, heavy: true },
            desk,
          ),
          ...signatureLine({ x1: x + 60, x2: x + 80, y, label: of.date }, desk),
        ]),
      }
    },
  }),
})
