/** More than the bare assignment: the whole of a solve, all costs of forcing, and solving again after one lock. */
import { assign } from '#shared/matching/solver/assign.ts'
import { forcing } from '#shared/matching/solver/forcing.ts'
import type { FlatProblem } from '#shared/matching/solver/problem.ts'
import { solve, solveWithPrices } from '#shared/matching/solver/solve.ts'
import { verify } from '#shared/matching/solver/verify.ts'
import { proofOf } from '#shared/matching/solver/proof.ts'
import { type Contender, measure, type Row, table } from '../measure.ts'
import { large, scarce, withPlaces } from './cases.ts'
import type { Told } from './main.ts'
import type { Scipy } from './scipy.ts'
import { type Task, taskOf, worthOf } from './task.ts'

const contender = (name: string, run: () => unknown): Contender => ({
  name,
  run: () => {
    run()
    return Promise.resolve()
  },
})

const ratioOf = (rows: readonly Row[], name: string) => rows.find((row) => row.name === name)?.ratio ?? null

/** scipy's solve of a problem, the whole of ours, the costs of forcing every pair, and the proof. */
async function benchProblem(
  name: string,
  problem: FlatProblem,
  scipy: Scipy | undefined,
  turns: number,
): Promise<Told[]> {
  const task = taskOf(problem)
  await scipy?.load(task)
  const solved = solveWithPrices(problem)
  const proof = proofOf(solved)
  const pairs = (problem.rows * problem.places.length).toLocaleString('en')
  const costs = `all ${pairs} costs of forcing`
  // Of larger cohorts one cost is worked out when it is asked for.
  const isAll = problem.places.length <= 600
  const rows = await measure(
    [
      ...(scipy ? [{ name: 'scipy', run: scipy.run }] : []),
      contender('the bare assignment', () => assign(task)),
      contender('the whole of solve', () => solve(problem)),
      ...(isAll ? [contender(costs, () => forcing(solved)?.all())] : []),
      contender('one cost of forcing', () => forcing(solved)?.cost(3, 5)),
      contender('the proof by prices', () => verify(problem, solved.answer, proof)),
    ],
    turns,
    1,
  )
  console.log(table(name, rows), '\n')
  const told = (what: string, ratio: number | null, aim: number | null): Told => ({
    name: `${name}: ${what}`,
    ratio: scipy ? ratio : null,
    aim,
    agree: true,
  })
  return [
    told('the whole of solve', ratioOf(rows, 'the whole of solve'), null),
    ...(isAll ? [told(costs, ratioOf(rows, costs), 1.5)] : []),
  ]
}

/** A pair that is not one yet, can be forced without losing a match, and costs something; with what it costs. */
function aLock(problem: FlatProblem): { mentee: number; mentor: number; total: number } {
  const costs = forcing(solveWithPrices(problem))
  for (let mentee = 0; mentee < problem.rows; mentee++) {
    const { matched, total } = costs?.row(mentee) ?? { matched: [], total: [] }
    const mentor = [...total.keys()].find((at) => matched[at] === 0 && (total[at] ?? 0) > 0)
    if (mentor !== undefined) return { mentee, mentor, total: total[mentor] ?? 0 }
  }
  throw new Error('every pair is free')
}

/** The task with one mentee locked, as the solver reads it. */
function withLock(task: Task, mentee: number, mentor: number): Task & { fixed: Int32Array } {
  const fixed = new Int32Array(task.rows).fill(-1)
  fixed[mentee] = mentor
  return { ...task, fixed }
}

/** Solving again after one lock, from nothing and from the last answer; both must lose exactly the cost of forcing. */
async function benchAgain(name: string, problem: FlatProblem, turns: number): Promise<Told> {
  const task = taskOf(problem)
  const last = assign(task)
  const { mentee, mentor, total } = aLock(problem)
  const after = { ...withLock(task, mentee, mentor), alone: last.alone }
  const warm = 'the same, from the last answer'
  const ways = {
    [`solving again after one lock, from nothing`]: () => assign(after),
    [warm]: () => assign(after, {}, last),
  }
  const rows = await measure(
    Object.entries(ways).map(([way, run]) => contender(way, run)),
    turns,
  )
  console.log(table(`${name}: after one lock`, rows))
  const least = worthOf(task, last.at).total - Math.round(total * 1e6)
  const agree = Object.values(ways).every((run) => worthOf(after, run().at).total === least)
  console.log(agree ? '  both lose exactly the cost of forcing\n' : '  TOTALS DIFFER\n')
  return { name: `${name}: again after one lock ÷ from nothing`, ratio: ratioOf(rows, warm), aim: 0.1, agree }
}

/** Prints the tables; `short` leaves out the largest. */
export async function benchWhole(scipy: Scipy | undefined, short: boolean): Promise<Told[]> {
  return [
    ...(await benchProblem('1000 × 400 mentoring, 1005 places', withPlaces(), scipy, 9)),
    ...(await benchProblem('1000 × 400 mentoring, 900 places, 35 % forbidden', scarce(), scipy, 9)),
    await benchAgain('1000 × 400 mentoring, 1005 places', withPlaces(), 15),
    await benchAgain('1000 × 400 mentoring, 900 places, 35 % forbidden', scarce(), 15),
    ...(short ? [] : await benchProblem('5000 × 2000 mentoring, 5025 places', large(), scipy, 2)),
  ]
}
