/** A prompt whose explanation takes up to two lines below it. */
import type { Desk } from '../context.ts'
import type { Mark } from '../marks.ts'
import { styles } from '../type.ts'
import type { Frame } from './block.ts'
import { promptMarks, textX, type Prompt } from './prompt.ts'

/** The prompt on baseline `y` and its hint from 4.6 below, a little smaller where a language is long. */
export function explained(
  of: Pick<Prompt, 'number' | 'prompt'> & { readonly hint: string },
  frame: Frame,
  y: number,
  desk: Desk,
): Mark[] {
  const { hint, ...asked } = of
  const x = textX(of, frame)
  const width = frame.x + frame.width - x
  const sizes = [9, 8.5, 8, 7.5].map((size) => ({ ...styles.hint, size }))
  const style = sizes.find((one) => desk.set.lines(hint, one, width).length <= 2) ?? {
    ...styles.hint,
    size: 7,
  }
  return [...promptMarks(asked, frame, y, desk), ...desk.set.paragraph(hint, style, x, y + 4.6, width)]
}
