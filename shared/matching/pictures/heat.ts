/** Who may be with whom as a map of cells: what each shows, how large it is, and what the rules forbid. */
import { ruleNames, type RuleName } from '../eligibility.ts'
import type { Picture } from './picture.ts'

/** CSS px of a cell that can be chosen; names stand beside it from `namedFrom` on, marks of rules from `markedFrom` on. */
export const cellSizes = [2, 4, 8, 16, 22] as const
export type CellSize = (typeof cellSizes)[number]
export const namedFrom = 16
export const markedFrom = 8

/** The largest size at which all columns fit into so many CSS px, or the smallest there is; at most the one with names. */
export function fittingSize(columns: number, width: number): CellSize {
  const fits = cellSizes.filter((size) => size <= namedFrom && size * columns <= width)
  return fits.at(-1) ?? cellSizes[0]
}

/** How dark a cell is, 0 … 1: 40 points and below hardly, 100 fully. */
export const shade = (points: number): number => 0.14 + (0.86 * Math.min(60, Math.max(0, points - 40))) / 60

/** How many pairs each rule forbids, those with none left out, the most frequent first; and how many are allowed. */
export function ruledOutIn({ cells }: Pick<Picture, 'cells'>): {
  allowed: number
  rules: { rule: RuleName; count: number }[]
} {
  const counts = new Map<RuleName, number>()
  let allowed = 0
  for (const cell of cells) {
    const rule = cell < 0 ? ruleNames[-1 - cell] : undefined
    if (rule) counts.set(rule, (counts.get(rule) ?? 0) + 1)
    else allowed += 1
  }
  const rules = [...counts].map(([rule, count]) => ({ rule, count }))
  return { allowed, rules: rules.sort((a, b) => b.count - a.count || (a.rule < b.rule ? -1 : 1)) }
}

export interface MenteeCells {
  mentee: number
  allowed: number
  /** The most points with anybody allowed; null where nobody is. */
  best: number | null
  rules: { rule: RuleName; count: number }[]
  mentor: number | null
}

/** The map row by row in figures, for the table beside it. */
export function byMentee({ cells, menteeIds, mentorIds, couples }: Picture): MenteeCells[] {
  const width = mentorIds.length
  const chosen = new Map(couples.map(({ mentee, mentor }) => [mentee, mentor]))
  return menteeIds.map((_, mentee) => {
    const row = cells.slice(mentee * width, (mentee + 1) * width)
    const { allowed, rules } = ruledOutIn({ cells: row })
    const best = row.reduce((most, cell) => Math.max(most, cell), -1)
    return { mentee, allowed, best: best < 0 ? null : best, rules, mentor: chosen.get(mentee) ?? null }
  })
}

/** What a rule is drawn as where it forbids: strokes in a cell from 0 to 1, each rule its own. */
export const ruleMarks: Record<RuleName, readonly (readonly [number, number, number, number])[]> = {
  consent: [[0.2, 0.5, 0.8, 0.5]],
  withdrawn: [[0.2, 0.5, 0.8, 0.5]],
  places: [[0.2, 0.8, 0.8, 0.8]],
  declined: [
    [0.25, 0.35, 0.75, 0.35],
    [0.25, 0.65, 0.75, 0.65],
  ],
  ended: [
    [0.35, 0.25, 0.35, 0.75],
    [0.65, 0.25, 0.65, 0.75],
  ],
  exclusion: [
    [0.25, 0.25, 0.75, 0.75],
    [0.75, 0.25, 0.25, 0.75],
  ],
  formerPartner: [
    [0.25, 0.7, 0.5, 0.3],
    [0.5, 0.3, 0.75, 0.7],
  ],
  lineManager: [
    [0.5, 0.2, 0.5, 0.8],
    [0.25, 0.2, 0.75, 0.2],
  ],
  organisation: [
    [0.5, 0.2, 0.5, 0.8],
    [0.2, 0.5, 0.8, 0.5],
  ],
  language: [[0.25, 0.75, 0.75, 0.25]],
  townOrFormat: [[0.25, 0.25, 0.75, 0.75]],
  training: [[0.5, 0.25, 0.5, 0.75]],
  vetting: [
    [0.25, 0.3, 0.5, 0.7],
    [0.5, 0.7, 0.75, 0.3],
  ],
}
