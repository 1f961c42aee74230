/** The wheel of today on the left, two answers of the pair on the right. */
import { half, prompt, right, textX, type Block, type Frame } from '../../print/index.ts'
import { explained } from '../../print/blocks/explained.ts'
import { wheelHeights, wheelMarks, wheelParts } from '../../print/blocks/wheel.ts'

interface Again {
  readonly wheel: { readonly number: number; readonly prompt: string; readonly hint: string }
  readonly upper: { readonly field: string; readonly number: number; readonly prompt: string }
  readonly lower: { readonly field: string; readonly number: number; readonly prompt: string }
}

const upperLines = 4
const lowerLines = 3
const lowerAt = 44

/** 88 mm: the wheel with its parts numbered, beside a prompt of four lines over one of three. */
export function wheelAgain(of: Again): Block {
  const upper = prompt({ ...of.upper, lines: upperLines, weight: 0 })
  const lower = prompt({ ...of.lower, lines: lowerLines, weight: 0 })
  return {
    fields: [
      ...Array.from({ length: wheelParts }, (_, part) => ({
        id: `final-${part + 1}`,
        label: `${of.wheel.prompt}: ${part + 1}`,
        kind: 'number' as const,
      })),
      ...upper.fields,
      ...lower.fields,
    ],
    layout: (frame, desk) => ({
      height: 88,
      lead: 10,
      draw: (top) => {
        const leftHalf: Frame = { x: frame.x, width: half }
        const rightHalf: Frame = { x: right - half, width: half }
        const parts = [
          upper.layout(rightHalf, desk).draw(top, 0, false),
          lower.layout(rightHalf, desk).draw(top + lowerAt, 0, false),
        ]
        return {
          marks: [
            ...explained(of.wheel, leftHalf, top + 10, desk),
            ...wheelMarks(
              {
                cx: textX(of.wheel, leftHalf) + 35,
                cy: top + 54,
                r: 31,
                today: wheelHeights('final', desk),
                numbers: true,
              },
              desk,
            ),
            ...parts.flatMap((part) => part.marks),
          ],
          rest: parts.flatMap((part) => part.rest ?? []),
        }
      },
    }),
  }
}
