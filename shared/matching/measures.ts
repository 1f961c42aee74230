/** Every criterion of every two people at once, as whole numbers: what a matching is weighed from while a weight moves. */
import { criteria as names, type Criterion as Name, type OwnCriterion } from '../model/settings.ts'
import { answerTo } from './criteria/comparable.ts'
import { hoursOfSlot } from './criteria/availability.ts'
import type { Criterion } from './criteria/measure.ts'
import { ownMeasure } from './criteria/own.ts'
import type { Profile } from './profile.ts'
import { criteria, inMillionths, rounded, type Weighing } from './score.ts'

/** Rows × columns in millionths, −1 where an answer is missing; the pair (i, j) stands at `i × columns + j`. */
export type Matrix = Int32Array

type People = readonly Profile[]

/** Small whole numbers for keys, from 0 in the order of their coming; the same key has the same number. */
function numbered(keys: readonly string[], known: Map<string, number>): Int32Array {
  return Int32Array.from(keys, (key) => {
    const before = known.get(key)
    if (before !== undefined) return before
    known.set(key, known.size)
    return known.size - 1
  })
}

/** Asks the criterion once for every two kinds of people; `kind` says all that it looks at. */
function byKind(
  criterion: Criterion,
  kind: (person: Profile) => string,
  mentees: People,
  mentors: People,
  weighing: Weighing,
): Matrix {
  const [a, b] = [new Map<string, number>(), new Map<string, number>()]
  const [rows, columns] = [numbered(mentees.map(kind), a), numbered(mentors.map(kind), b)]
  const relation = (i: number, j: number) => (rows[i] ?? 0) * b.size + (columns[j] ?? 0)
  return byRelation(criterion, a.size * b.size, mentees, mentors, weighing, relation)
}

/** Asks the criterion once for every relation that two people can have to each other. */
function byRelation(
  criterion: Criterion,
  relations: number,
  mentees: People,
  mentors: People,
  weighing: Weighing,
  relation: (i: number, j: number) => number,
): Matrix {
  const unasked = -2
  const answers = new Int32Array(relations).fill(unasked)
  const out = new Int32Array(mentees.length * mentors.length)
  for (const [i, mentee] of mentees.entries())
    for (const [j, mentor] of mentors.entries()) {
      const at = relation(i, j)
      let value = answers[at] ?? unasked
      if (value === unasked) {
        value = inMillionths(criterion(mentee, mentor, weighing).value)
        answers[at] = value
      }
      out[i * mentors.length + j] = value
    }
  return out
}

/** Town and format: only whether the towns are the same and which formats meet. */
function townAndFormat(mentees: People, mentors: People, weighing: Weighing): Matrix {
  const towns = new Map([['', 0]])
  const formats = new Map<string, number>()
  const read = (people: People) =>
    [
      numbered(
        people.map(({ town }) => town),
        towns,
      ),
      numbered(
        people.map(({ format }) => format ?? ''),
        formats,
      ),
    ] as const
  const [[a, f], [b, g]] = [read(mentees), read(mentors)]
  const relation = (i: number, j: number) => {
    const [here, there] = [a[i] ?? 0, b[j] ?? 0]
    const near = here === 0 ? (there === 0 ? 0 : 1) : there === 0 ? 2 : here === there ? 3 : 4
    return (near * 4 + (f[i] ?? 0)) * 4 + (g[j] ?? 0)
  }
  return byRelation(criteria['town-and-format'], 80, mentees, mentors, weighing, relation)
}

/**
 * Lists of words: each word of a mentee visits only the mentors who have it too. `worth` is what a word
 * counts, `value` what the sum in common says beside the sums of the two.
 */
function byWords(
  wordsOf: (person: Profile) => Iterable<string>,
  mentees: People,
  mentors: People,
  worth: (word: string) => number,
  value: (together: number, mentee: number, mentor: number) => number,
): Matrix {
  const columns = mentors.length
  const holders = new Map<string, number[]>()
  const sums = mentors.map((mentor, j) => {
    let sum = 0
    for (const word of wordsOf(mentor)) {
      sum += worth(word)
      const holding = holders.get(word)
      if (holding) holding.push(j)
      else holders.set(word, [j])
    }
    return sum
  })
  const out = new Int32Array(mentees.length * columns)
  const together = new Float64Array(columns)
  for (const [i, mentee] of mentees.entries()) {
    together.fill(0)
    let own = 0
    for (const word of wordsOf(mentee)) {
      const hours = worth(word)
      own += hours
      for (const j of holders.get(word) ?? []) together[j] = (together[j] ?? 0) + hours
    }
    for (let j = 0; j < columns; j++) {
      const theirs = sums[j] ?? 0
      out[i * columns + j] =
        own === 0 || theirs === 0 ? -1 : inMillionths(value(together[j] ?? 0, own, theirs))
    }
  }
  return out
}

const each = () => 1
const share = (together: number, mentee: number) => together / mentee
const shareOfLess = (together: number, mentee: number, mentor: number) => together / Math.min(mentee, mentor)
const rest = (together: number, mentee: number) => (mentee - together) / mentee

/** One side's list: the few that are on it are asked, all others are as anybody who is not. */
function byRank(
  criterion: Criterion,
  side: 'mentee' | 'mentor',
  mentees: People,
  mentors: People,
  weighing: Weighing,
) {
  const [lists, others] = side === 'mentee' ? [mentees, mentors] : [mentors, mentees]
  const place = new Map(others.map(({ person }, at) => [person.id, at]))
  const out = new Int32Array(mentees.length * mentors.length)
  const put = (list: number, other: number, value: number) => {
    out[side === 'mentee' ? list * mentors.length + other : other * mentors.length + list] = value
  }
  for (const [at, one] of lists.entries()) {
    if (one.ranks.size === 0) for (let other = 0; other < others.length; other++) put(at, other, -1)
    for (const id of one.ranks.keys()) {
      const other = place.get(id)
      const whom = other === undefined ? undefined : others[other]
      if (other === undefined || whom === undefined) continue
      const { value } = side === 'mentee' ? criterion(one, whom, weighing) : criterion(whom, one, weighing)
      put(at, other, inMillionths(value))
    }
  }
  return out
}

type Build = (mentees: People, mentors: People, weighing: Weighing) => Matrix

const builders: Record<Name, Build> = {
  disciplines: (a, b) => byWords(({ disciplines }) => disciplines.keys(), a, b, each, share),
  topics: (a, b) => byWords(({ topics }) => topics.keys(), a, b, each, share),
  availability: (a, b) => byWords(({ availability }) => availability.keys(), a, b, hoursOfSlot, shareOfLess),
  'town-and-format': townAndFormat,
  experience: (a, b, weighing) =>
    byKind(criteria.experience, ({ person }) => String(person.experienceYears), a, b, weighing),
  languages: (a, b) => byWords(({ languages }) => languages, a, b, each, share),
  'mentored-before': (a, b, weighing) =>
    byKind(criteria['mentored-before'], ({ person }) => String(person.mentoredBefore), a, b, weighing),
  'mentee-rank': (a, b, weighing) => byRank(criteria['mentee-rank'], 'mentee', a, b, weighing),
  'mentor-rank': (a, b, weighing) => byRank(criteria['mentor-rank'], 'mentor', a, b, weighing),
}

function ownMatrix(own: OwnCriterion, mentees: People, mentors: People, weighing: Weighing): Matrix {
  const answers = new Map([...mentees, ...mentors].map((one) => [one, answerTo(one, own.field)]))
  const areWords = ![...answers.values()].some((answer) => typeof answer === 'number')
  if (areWords && (own.compare === 'same' || own.compare === 'different')) {
    const words = (person: Profile) =>
      (answers.get(person) as ReadonlyMap<string, string> | undefined)?.keys() ?? []
    return byWords(words, mentees, mentors, each, own.compare === 'same' ? share : rest)
  }
  const kind = (person: Profile) => {
    const answer = answers.get(person)
    return typeof answer === 'object' ? [...answer.keys()].join('\n') : `= ${String(answer)}`
  }
  return byKind(ownMeasure(own), kind, mentees, mentors, weighing)
}

/**
 * The matrices of all criteria in the order of `measuresOf`. Those found in `known` under their key are
 * taken from there and the others put in, so that a changed experience gap or a new own criterion works
 * out only what it concerns; `known` must be of the same people in the same order.
 */
export function matricesOf(
  mentees: People,
  mentors: People,
  weighing: Weighing,
  known: Map<string, Matrix> = new Map(),
): Matrix[] {
  const kept = (key: string, build: () => Matrix) => {
    const matrix = known.get(key) ?? build()
    known.set(key, matrix)
    return matrix
  }
  return [
    ...names.map((name) =>
      kept(name === 'experience' ? `${name} ${weighing.experienceGap}` : name, () =>
        builders[name](mentees, mentors, weighing),
      ),
    ),
    ...weighing.ownCriteria.map((own) =>
      kept(`own ${own.field} ${own.compare} ${own.span ?? ''}`, () =>
        ownMatrix(own, mentees, mentors, weighing),
      ),
    ),
  ]
}

/** The score of every two people, exactly as `scoreFrom` gives it pair by pair; `weights` from `weightsOf`. */
export function weighed(
  matrices: readonly Matrix[],
  weights: readonly number[],
  cells: number,
): Float64Array {
  const [sums, wholes] = [new Float64Array(cells), new Float64Array(cells)]
  for (const [at, matrix] of matrices.entries()) {
    const weight = weights[at] ?? 0
    if (weight === 0) continue
    for (let cell = 0; cell < cells; cell++) {
      const value = matrix[cell] ?? -1
      if (value < 0) continue
      sums[cell] = (sums[cell] ?? 0) + weight * value
      wholes[cell] = (wholes[cell] ?? 0) + weight
    }
  }
  for (let cell = 0; cell < cells; cell++) sums[cell] = rounded(sums[cell] ?? 0, wholes[cell] ?? 0)
  return sums
}
