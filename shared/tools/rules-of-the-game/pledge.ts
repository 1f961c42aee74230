/** The box in which both sign: the sentence, two signatures, two names with their dates. */
import { box, ink, styles, weight, type Block } from '../../print/index.ts'
import { signatureLine } from '../../print/blocks/signature.ts'

interface Pledge {
  readonly sentence: string
  readonly labels: {
    readonly mentee: string
    readonly mentor: string
    readonly name: string
    readonly date: string
  }
}

const high = 52
const gap = 8
/** A short page takes 4 from the gap above and 4 from the room to sign in. */
const spare = 8
const sides = [
  { role: 'mentee', x1: 29, x2: 102 },
  { role: 'mentor', x1: 108, x2: 181 },
] as const

/** The signature box, one block. */
export function pledge(of: Pledge): Block {
  return {
    fields: sides.map(({ role }) => ({
      id: `${role}-signature`,
      label: of.labels[role],
      kind: 'signature' as const,
    })),
    layout: (frame, desk) => ({
      height: gap + high,
      lead: gap + 9,
      spare,
      draw: (top, _extra, tight) => {
        const y = top + (tight ? gap - 4 : gap)
        const less = tight ? 4 : 0
        const sentence = desk.set.fitted(of.sentence, 'deck', frame.width - 12, 11)
        return {
          marks: [
            box(frame.x, y, frame.width, high - less, { stroke: ink, width: weight.important }),
            desk.set.line(
              sentence.text,
              { ...sentence.style, colour: styles.body.colour },
              29,
              y + 8.7 - less / 4,
            ),
            ...sides.flatMap(({ role, x1, x2 }) => [
              ...signatureLine({ x1, x2, y: y + 28 - less, label: of.labels[role], heavy: true }, desk),
              ...signatureLine(
                { x1, x2: x2 - 29, y: y + 44 - less, label: of.labels.name, text: desk.written(role) },
                desk,
              ),
              ...signatureLine({ x1: x2 - 25, x2, y: y + 44 - less, label: of.labels.date }, desk),
            ]),
          ],
        }
      },
    }),
  }
}
