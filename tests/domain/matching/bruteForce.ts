/** Every possible answer of a small problem, and which of them a mode must choose: slow, plain, independent. */
import type { Couple, Problem } from '#shared/matching/solver/problem.ts'

/** For each mentee the mentor's index, or null. */
type Choice = (number | null)[]

const scaled = (score: number) => Math.round(score * 1e6)
const at = (problem: Problem, mentee: number, mentor: number) => problem.scores[mentee]?.[mentor] ?? null

/** All choices that keep forbidden pairs, places and locks. */
export function allChoices(problem: Problem): Choice[] {
  const locked = new Map(problem.locked)
  const out: Choice[] = []
  const left = [...problem.places]
  for (const [, mentor] of locked) left[mentor] = (left[mentor] ?? 0) - 1
  const choose = (mentee: number, soFar: Choice): void => {
    if (mentee === problem.scores.length) {
      out.push(soFar)
      return
    }
    const lock = locked.get(mentee)
    if (lock !== undefined) return choose(mentee + 1, [...soFar, lock])
    choose(mentee + 1, [...soFar, null])
    problem.places.forEach((_, mentor) => {
      if (at(problem, mentee, mentor) === null || (left[mentor] ?? 0) < 1) return
      left[mentor] = (left[mentor] ?? 0) - 1
      choose(mentee + 1, [...soFar, mentor])
      left[mentor] = (left[mentor] ?? 0) + 1
    })
  }
  choose(0, [])
  return out
}

const scoresOf = (problem: Problem, choice: Choice) =>
  choice.flatMap((mentor, mentee) => (mentor === null ? [] : [scaled(at(problem, mentee, mentor) ?? 0)]))

const compareIds = (a: string | number, b: string | number) => (a < b ? -1 : a > b ? 1 : 0)
const idOf = (ids: Problem['menteeIds'], index: number) => ids?.[index] ?? index

/** Below 0 when `a` comes before `b`: mentor ids read in mentee-id order, alone last. */
function compareNames(problem: Problem, a: Choice, b: Choice): number {
  const order = [...problem.scores.keys()].sort((x, y) =>
    compareIds(idOf(problem.menteeIds, x), idOf(problem.menteeIds, y)),
  )
  for (const mentee of order) {
    const [x, y] = [a[mentee] ?? null, b[mentee] ?? null]
    if (x === y) continue
    if (x === null) return 1
    if (y === null) return -1
    return compareIds(idOf(problem.mentorIds, x), idOf(problem.mentorIds, y))
  }
  return 0
}

const sum = (values: number[]) => values.reduce((a, b) => a + b, 0)

/** Below 0 when `a` is the better answer of the mode (not for stable). */
function compare(problem: Problem, a: Choice, b: Choice): number {
  const [x, y] = [scoresOf(problem, a), scoresOf(problem, b)]
  if (x.length !== y.length) return y.length - x.length
  if (problem.mode === 'fairest') {
    const [low, other] = [x.sort((p, q) => p - q), y.sort((p, q) => p - q)]
    for (let place = 0; place < low.length; place++)
      if (low[place] !== other[place]) return (other[place] ?? 0) - (low[place] ?? 0)
  }
  return sum(y) - sum(x) || compareNames(problem, a, b)
}

/** The completed list of one person: ranked and eligible, then eligible by score, then id. */
const completed = (
  ranked: readonly number[],
  others: number[],
  score: (other: number) => number | null,
  ids: Problem['menteeIds'],
): number[] => {
  const eligible = (other: number) => score(other) !== null
  const rest = others
    .filter((other) => eligible(other) && !ranked.includes(other))
    .sort((a, b) => (score(b) ?? 0) - (score(a) ?? 0) || compareIds(idOf(ids, a), idOf(ids, b)))
  return [...ranked.filter(eligible), ...rest]
}

export const menteeList = (problem: Problem, mentee: number): number[] =>
  completed(
    problem.menteeRanks?.[mentee] ?? [],
    [...problem.places.keys()],
    (mentor) => at(problem, mentee, mentor),
    problem.mentorIds,
  )

export const mentorList = (problem: Problem, mentor: number): number[] =>
  completed(
    problem.mentorRanks?.[mentor] ?? [],
    [...problem.scores.keys()],
    (mentee) => at(problem, mentee, mentor),
    problem.menteeIds,
  )

interface Lists {
  byMentee: number[][]
  byMentor: number[][]
}

const listsOf = (problem: Problem): Lists => ({
  byMentee: problem.scores.map((_, mentee) => menteeList(problem, mentee)),
  byMentor: problem.places.map((_, mentor) => mentorList(problem, mentor)),
})

/** Pairs that would both rather have each other; locked mentees are out of the game. */
export function blockingOf(
  problem: Problem,
  choice: Choice,
  { byMentee, byMentor }: Lists = listsOf(problem),
): Couple[] {
  const locked = new Set(problem.locked?.map(([mentee]) => mentee))
  const out: Couple[] = []
  byMentee.forEach((list, mentee) => {
    if (locked.has(mentee)) return
    const has = choice[mentee] ?? null
    const better = has === null ? list : list.slice(0, list.indexOf(has))
    for (const mentor of [...better].sort((a, b) => a - b)) {
      const held = [...choice.keys()].filter((other) => choice[other] === mentor)
      const wants = byMentor[mentor] ?? []
      const mine = wants.indexOf(mentee)
      const free = held.length < (problem.places[mentor] ?? 0)
      if (free || held.some((other) => !locked.has(other) && wants.indexOf(other) > mine))
        out.push([mentee, mentor])
    }
  })
  return out
}

/** What the mode must answer, as one mentor or null for each mentee. */
export function bestChoice(problem: Problem): Choice {
  const choices = allChoices(problem)
  if (problem.mode !== 'stable') return choices.reduce((a, b) => (compare(problem, b, a) < 0 ? b : a))
  const lists = listsOf(problem)
  const stable = choices.filter((choice) => blockingOf(problem, choice, lists).length === 0)
  // The mentees' best of all stable answers gives every mentee the best partner any stable answer gives.
  const rank = (choice: Choice, mentee: number) => {
    const mentor = choice[mentee] ?? null
    return mentor === null ? Infinity : (lists.byMentee[mentee] ?? []).indexOf(mentor)
  }
  const [best] = stable.filter((one) =>
    stable.every((other) => one.every((_, mentee) => rank(one, mentee) <= rank(other, mentee))),
  )
  if (!best) throw new Error('no stable answer is best for every mentee')
  return best
}

/** An answer's pairs as one mentor or null for each mentee. */
export function choiceOf(problem: Problem, pairs: readonly Couple[]): Choice {
  const mentors = new Map(pairs)
  return problem.scores.map((_, mentee) => mentors.get(mentee) ?? null)
}
