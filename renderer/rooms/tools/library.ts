/** The sheets of the method as a library: their numbers, their titles, and the parts they are listed in. */
import { phases } from '#shared/model/phases.ts'
import type { Language } from '#shared/model/scalars.ts'
import type { MessageKey, Translate } from '#shared/i18n/translate.ts'
import type { Part } from '#shared/print/ink.ts'
import { tool, tools, type ToolId } from '#shared/tools/index.ts'

/** The numbers the method gives its tools. */
export const numbers = {
  application: 1,
  'preparation-mentee': 2,
  'preparation-mentor': 3,
  'rules-of-the-game': 4,
  'session-calendar': 5,
  'session-log': 6,
  'goal-setting': 7,
  'here-and-now': 8,
  'there-and-then': 9,
  'gap-and-options': 10,
  'action-plan': 11,
  'bridging-review': 12,
  'conversation-cards': 13,
  reflection: 14,
  'mid-term': 15,
  'loving-our-failures': 16,
  'final-session': 17,
  certificate: 18,
  'coordinator-sheets': 19,
} as const satisfies Record<ToolId, number>

export const toolIds = Object.keys(tools) as ToolId[]

/** The id an address names, or null. */
export const toolIdOf = (text: string): ToolId | null => toolIds.find((id) => id === text) ?? null

/** All of them by number. */
export const byNumber: readonly ToolId[] = toolIds.toSorted((a, b) => numbers[a] - numbers[b])

export interface Shelf {
  part: Part
  ids: readonly ToolId[]
}

/** Every tool once, by the part of the programme it belongs to, in the order of their numbers. */
export const shelves: readonly Shelf[] = ([...phases, 'failures'] as const).map((part) => ({
  part,
  ids: byNumber.filter((id) => tool(id).part === part),
}))

/** The title on the sheet itself; of sheets without paper, the name the method gives them. */
export function titleOf(id: ToolId, language: Language, t: Translate): string {
  const { worksheet } = tool(id)
  return worksheet ? worksheet.in(language).title : t(`tools.name.${id}` as MessageKey)
}

/** Who fills a sheet, and who sees it: “mentee”, “shared by the pair”. */
export const whoOf = (id: ToolId, t: Translate): string[] => [
  t(`print.fills.${tool(id).fills}`),
  t(`print.sees.${tool(id).visibility}`),
]
