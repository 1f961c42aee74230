/** A rule's meaning below its name: on one line, or on two of about the same length. */
import { type Desk, type Mark } from '../../print/index.ts'

/** The text from baseline `y`, in one or two lines no wider than `width` mm. */
export function meaning(text: string, x: number, y: number, width: number, desk: Desk): Mark[] {
  if (desk.set.width(text, 'hint') <= width) return [desk.set.line(text, 'hint', x, y)]
  const longest = Math.max(...text.split(' ').map((word) => desk.set.width(word, 'hint')))
  let even = width
  while (even - 1 > longest && desk.set.lines(text, 'hint', even - 1).length <= 2) even -= 1
  return desk.set.paragraph(text, 'hint', x, y, even)
}
