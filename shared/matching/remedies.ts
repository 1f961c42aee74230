/** The smallest changes that would give one more match: found by prices where the mode has them, else by solving again. */
import type { Programme } from '../model/programme.ts'
import type { LocalDate } from '../model/scalars.ts'
import type { HardRules } from '../model/settings.ts'
import { cohortOf, type Cohort } from './cohort.ts'
import type { Grids } from './grid.ts'
import { bitOf } from './masks.ts'
import { type Solution, solutionOf } from './solution.ts'
import { type Answer, scoreAt } from './solver/problem.ts'
import { solve } from './solver/solve.ts'

export type Remedy = {
  /** How many more mentees would be matched: 1 or more. */
  gain: number
  /** Whom the mentee asked about would be with; null where nobody was named. */
  match: { mentorId: string; score: number } | null
} & ({ kind: 'place'; mentorId: string } | { kind: 'rule'; rule: keyof HardRules })

/**
 * At most this many mentors are tried with one place more, fewer in a large cohort, where each takes longer; the most
 * promising come first.
 */
const mostTried = 12
const fewestTried = 4
const cellsTried = 2_000_000

/**
 * What would match at least one mentee more: one more place at a mentor, or one rule switched off; with
 * `menteeId`, only what would match that mentee. One place at most, the one with the best answer; then
 * rules, the largest gain first. Empty when everybody is matched or no single change helps. `known` as `cohortOf` has it;
 * `solution` is the optimum of the programme as it is, where the caller has it already.
 */
export function remedies(
  programme: Programme,
  today: LocalDate,
  answer: Answer,
  menteeId?: string,
  known: Grids = [],
  solution: Solution = solutionOf(cohortOf(programme, today, known)),
): Remedy[] {
  const { cohort } = solution
  const helps = (other: Cohort, after: Answer) =>
    after.matched > answer.matched &&
    (menteeId === undefined || after.pairs.some(([i]) => other.mentees[i]?.id === menteeId))
  const place = bestPlace(solution, answer, menteeId, helps)
  const rules = (Object.keys(programme.settings.hardRules) as (keyof HardRules)[])
    .filter((rule) => programme.settings.hardRules[rule] && rulesOut(cohort, rule))
    .flatMap((rule): Remedy[] => {
      const hardRules = { ...programme.settings.hardRules, [rule]: false }
      const relaxed = cohortOf({ ...programme, settings: { ...programme.settings, hardRules } }, today, known)
      const after = solve(relaxed.problem)
      const gain = after.matched - answer.matched
      return helps(relaxed, after)
        ? [{ kind: 'rule', rule, gain, match: matchOf(relaxed, after, menteeId) }]
        : []
    })
    .sort((a, b) => b.gain - a.gain)
  return [...(place ? [place] : []), ...rules]
}

/** Whether this rule forbids a pair of anybody; else switching it off would change nothing. */
function rulesOut({ masks }: Cohort, rule: keyof HardRules): boolean {
  const bit = bitOf(rule)
  return masks.some((mask) => (mask & bit) !== 0)
}

/** Whom a mentee is with in an answer. */
function matchOf({ problem, mentees, mentors }: Cohort, { pairs }: Answer, menteeId: string | undefined) {
  const pair = menteeId === undefined ? undefined : pairs.find(([i]) => mentees[i]?.id === menteeId)
  const mentor = pair && mentors[pair[1]]
  return mentor ? { mentorId: mentor.id, score: scoreAt(problem, pair[0], pair[1]) ?? 0 } : null
}

function bestPlace(
  solution: Solution,
  answer: Answer,
  menteeId: string | undefined,
  helps: (cohort: Cohort, after: Answer) => boolean,
): Remedy | undefined {
  const { cohort } = solution
  const { problem, mentors, mentees } = cohort
  const waiting = answer.unmatched.filter((i) => menteeId === undefined || mentees[i]?.id === menteeId)
  const wanted = mentors
    .map((_, j) => ({ j, score: Math.max(-1, ...waiting.map((i) => scoreAt(problem, i, j) ?? -1)) }))
    .sort((a, b) => b.score - a.score)
  const promising = byPrice(solution, wanted, menteeId === undefined ? undefined : waiting[0])
  const cells = mentees.length * mentors.length
  const tries = Math.max(fewestTried, Math.min(mostTried, Math.floor(cellsTried / Math.max(1, cells))))
  let best: { j: number; after: Answer } | undefined
  for (const { j } of promising ?? wanted.filter(({ score }) => score >= 0).slice(0, tries)) {
    const places = problem.places.map((count, at) => count + (at === j ? 1 : 0))
    const after = solve({ ...problem, places })
    if (helps(cohort, after) && (!best || after.total > best.after.total)) best = { j, after }
    // By price the best comes first.
    if (best && promising) break
  }
  const mentorId = best && mentors[best.j]?.id
  if (!best || mentorId === undefined) return undefined
  const gain = best.after.matched - answer.matched
  return { kind: 'place', mentorId, gain, match: matchOf(cohort, best.after, menteeId) }
}

/**
 * The mentors with whom one place more matches somebody more, and could match this mentee, the largest total first;
 * undefined in a mode without prices, or where the optimum has a mentor for this mentee already. Ids decide in the end which of equally good mentees it is, so it must be tried.
 */
function byPrice<Wanted extends { j: number }>(
  solution: Solution,
  wanted: readonly Wanted[],
  mentee: number | undefined,
): Wanted[] | undefined {
  const costs = solution.forcing()
  const isAlone = mentee === undefined || solution.answer().unmatched.includes(mentee)
  if (!costs || !isAlone) return undefined
  return wanted
    .flatMap((one) => {
      const total = costs.place(one.j)
      return total === null || (mentee !== undefined && !costs.placeFor(mentee, one.j))
        ? []
        : [{ one, total }]
    })
    .sort((a, b) => b.total - a.total)
    .map(({ one }) => one)
}
