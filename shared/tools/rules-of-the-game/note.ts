/** A line of small print below a sheet's last rule. */
import { fittedLine, type Block } from '../../print/index.ts'

/** The note 10 below the rule above it, 6 on a short page. */
export const note = (text: string): Block => ({
  fields: [],
  layout: (frame, desk) => ({
    height: 12,
    lead: 10,
    spare: 4,
    hang: 4,
    draw: (top, _extra, tight) => ({
      marks: [fittedLine(text, 'hint', frame.x, top + (tight ? 5 : 10), frame.width, desk)],
    }),
  }),
})
