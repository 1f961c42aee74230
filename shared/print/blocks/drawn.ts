/** A block of fixed height that its own definition draws: wheels, maps, signature boxes. */
import type { Desk } from '../context.ts'
import type { Block, Drawn, Field, Frame } from './block.ts'

/** `height` is a multiple of 4 and holds the gap above; `draw` gets the top (the last rule above), the frame and the desk. */
export const drawn = (of: {
  height: number
  lead?: number
  hang?: number
  fields?: readonly Field[]
  draw: (top: number, frame: Frame, desk: Desk) => Drawn
}): Block => ({
  fields: of.fields ?? [],
  layout: (frame, desk) => ({
    height: of.height,
    lead: of.lead ?? 11,
    hang: of.hang ?? 0,
    draw: (top) => of.draw(top, frame, desk),
  }),
})

/** A sheet's words for options, as options whose ids are their keys. */
export const optionsOf = (words: Readonly<Record<string, string>>): { id: string; label: string }[] =>
  Object.entries(words).map(([id, label]) => ({ id, label }))
