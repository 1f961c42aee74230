/** The table of contents: a group for each part behind its sign, every line leading to its page. */
import type { Desk } from '../context.ts'
import { partName } from '../furniture.ts'
import { titleMarks } from '../furniture.ts'
import { glyph } from '../glyphs.ts'
import { hues, ink, type Part } from '../ink.ts'
import { rule, type Mark } from '../marks.ts'
import { left, right } from '../paper.ts'

export interface ContentsRow {
  readonly name: string
  readonly who: string
  /** The id of the page's title and the number of its page. */
  readonly to: string
  readonly page: number
}
export interface ContentsGroup {
  readonly part?: Part
  readonly rows: readonly ContentsRow[]
}

const groupLine = { stroke: ink, width: 0.5 }
const top = 58
const row = 6
const gap = 8

/** Contents on one page; rows close up where there are more than fit at 6 mm. */
export function contents(groups: readonly ContentsGroup[], desk: Desk): Mark[] {
  const rows = groups.reduce((sum, group) => sum + group.rows.length, 0)
  const room = desk.paper.bodyBottom - top
  const scale = Math.min(1, room / (rows * row + groups.length * gap))
  let y = top
  const listed = groups.flatMap((group) => {
    const at = y
    y += (group.rows.length * row + gap) * scale
    const part = group.part
    return [
      rule(left, right, at, groupLine),
      ...(part
        ? [
            ...glyph(part, 27, at + 5.5 - 1.2, 7.4, hues[part]),
            desk.set.line(partName(part, desk), 'name', 37, at + 5.5),
          ]
        : []),
      ...group.rows.flatMap((one, n) => {
        const line = at + 5.5 + n * row * scale
        const name = desk.set.fitted(one.name, 'body', 143 - 79 - 3, 7)
        const who = desk.set.fitted(one.who, 'hint', right - 143 - 9, 7)
        return [
          desk.set.line(name.text, name.style, 79, line, { to: one.to }),
          desk.set.line(who.text, who.style, 143, line),
          desk.set.line(String(one.page), 'body', right, line, { align: 'right', to: one.to }),
        ]
      }),
    ]
  })
  return [
    ...titleMarks(
      {
        title: desk.t('print.contents.title'),
        deck: desk.t('print.contents.deck'),
        id: 'contents',
        bookmark: { title: desk.t('print.contents.title') },
      },
      desk,
    ),
    ...listed,
  ]
}
