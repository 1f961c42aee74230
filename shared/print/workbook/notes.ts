/** Lined pages for notes, also on the backs of sheets; above a cut they end where the front is cut off. */
import type { Leaf } from '../compose.ts'
import type { Desk } from '../context.ts'
import { footer, header } from '../furniture.ts'
import { rule } from '../marks.ts'
import { left, pitch, right } from '../paper.ts'

const firstLine = 40

/** A page of lines; `cut` is the height below which it stays empty, `id` names the first of the notes at the end. */
export function notes(
  desk: Desk,
  sheet: string,
  how: { cut?: number | undefined; id?: string; headed: boolean },
): Leaf {
  const end = how.cut === undefined ? desk.paper.bodyBottom : how.cut - 14
  const count = Math.floor((end - firstLine) / pitch) + 1
  const title = desk.t('print.notes')
  return {
    draw: (place) => [
      ...(how.headed ? header({ part: desk.part }, desk) : []),
      desk.set.line(title, 'prompt', left, 30, {
        ...(how.id ? { id: how.id, bookmark: { title } } : {}),
      }),
      ...Array.from({ length: count }, (_, at) => rule(left, right, firstLine + at * pitch)),
      ...footer(
        { sheet, place, ...(how.cut === undefined ? {} : { rule: how.cut - 8, text: how.cut - 4 }) },
        desk,
      ),
    ],
  }
}
