/** Two blocks side by side, each half the text wide, their prompts and first lines on the same height. */
import { half, right } from '../paper.ts'
import type { Block } from './block.ts'

/** Sets `one` in the left and `other` in the right half; give `hinted` when only one of them has a hint. */
export function beside(one: Block, other: Block, how: { hinted?: boolean } = {}): Block {
  return {
    fields: [...one.fields, ...other.fields],
    layout: (frame, desk) => {
      const hinted = how.hinted === undefined ? {} : { hinted: how.hinted }
      const laid = [
        one.layout({ x: frame.x, width: half, ...hinted }, desk),
        other.layout({ x: right - half, width: half, ...hinted }, desk),
      ]
      const elastics = laid.flatMap((side) => (side.elastic ? [side.elastic] : []))
      const most = (pick: (side: (typeof laid)[number]) => number) => Math.max(...laid.map(pick))
      const height = most((side) => side.height)
      return {
        height,
        lead: Math.min(...laid.map((side) => side.lead)),
        spare: Math.min(...laid.map((side) => side.spare ?? 0)),
        hang: Math.min(...laid.map((side) => (side.hang ?? 0) + height - side.height)),
        ...(elastics.length > 0
          ? {
              elastic: {
                weight: Math.max(...elastics.map((side) => side.weight)),
                needs: Math.max(...elastics.map((side) => side.needs)),
                most: Math.max(...elastics.map((side) => side.most)),
              },
            }
          : {}),
        draw: (top, extra, tight) => {
          const drawn = laid.map((side) => {
            const deeper = Math.floor((height - side.height) / 8)
            return side.draw(top, side.elastic ? extra + deeper : 0, tight)
          })
          return {
            marks: drawn.flatMap((side) => side.marks),
            rest: drawn.flatMap((side) => side.rest ?? []),
          }
        },
      }
    },
  }
}
