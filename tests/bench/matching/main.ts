/**
 * The matching beside scipy, munkres, linear-sum-assignment and HiGHS, in one run: contenders take turns, and medians
 * and ratios are told.
 *
 * What is counted: the solving alone. Matrices are made, copied and handed over before; scipy runs in a process of its
 * own that stays and times itself. "Cohort Desk" is the bare assignment: scores in one array in, mentors and the prices
 * that prove them out. The largest score and the price of a forbidden pair, which staying alone counts as, come with the
 * task for all: scipy's costs are made of them. Solvers without places get a column for each place (their copying is not counted), and forbidden
 * pairs at a price that is paid only when nothing else is left. Where the whole of `solve` is timed, that is said: it
 * checks and reads the problem, decides ties by ids and finds the blocking pairs as well.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { assign } from '#shared/matching/solver/assign.ts'
import { type Contender, measure, table } from '../measure.ts'
import { type Case, cases } from './cases.ts'
import { highsPeer, linearSumPeer, munkresPeer, type Peer } from './peers.ts'
import { type Scipy, startScipy } from './scipy.ts'
import { type Task, taskOf, type Worth, worthOf } from './task.ts'
import { benchWhole } from './whole.ts'

/** Our time ÷ scipy's beside what was aimed at. */
export interface Told {
  name: string
  ratio: number | null
  aim: number | null
  /** Whether all contenders found the same. */
  agree: boolean
}

const ours = (task: Task): Peer => ({
  name: 'Cohort Desk',
  run: () => Promise.resolve(worthOf(task, assign(task).at)),
})

async function peersOf({ peers }: Case, task: Task): Promise<Peer[]> {
  const made: Record<Case['peers'][number], () => Peer | Promise<Peer>> = {
    munkres: () => munkresPeer(task),
    'linear-sum-assignment': () => linearSumPeer(task),
    highs: () => highsPeer(task),
  }
  return Promise.all(peers.map((name) => made[name]()))
}

const sameWorth = (a: Worth | undefined, b: Worth | undefined) =>
  a !== undefined && b !== undefined && a.matched === b.matched && a.total === b.total

async function benchCase(one: Case, scipy: Scipy | undefined): Promise<Told> {
  const task = taskOf(one.make())
  await scipy?.load(task)
  const found = new Map<string, Worth>()
  const remembering = ({ name, run }: Peer): Contender => ({
    name,
    run: async () => {
      const worth = await run()
      found.set(name, worth)
      return worth
    },
  })
  const peers = [...(scipy ? [{ name: 'scipy', run: scipy.run }] : []), ...(await peersOf(one, task))]
  const rows = await measure([...peers, ours(task)].map(remembering), one.turns, one.before)
  console.log(table(one.name, rows))
  const mine = found.get('Cohort Desk')
  const others = [...found].filter(([name, worth]) => name !== 'Cohort Desk' && !sameWorth(worth, mine))
  const checked = mine && `  matched ${mine.matched}, total ${mine.total}`
  console.log(
    others.length === 0
      ? `${checked ?? ''}: all agree\n`
      : `${checked ?? ''}: NOT AGREED BY ${others.map(([name, { matched, total }]) => `${name} (${matched}, ${total})`).join(', ')}\n`,
  )
  const ratio = scipy ? (rows.find(({ name }) => name === 'Cohort Desk')?.ratio ?? null) : null
  return { name: one.name, ratio, aim: one.aim, agree: others.length === 0 }
}

function summary(all: readonly Told[]): string {
  const longest = Math.max(...all.map(({ name }) => name.length))
  const lines = all.map(({ name, ratio, aim, agree }) => {
    const figure = ratio === null ? 'not run' : `${ratio.toFixed(2)}×`
    const held = ratio === null || aim === null ? '' : ratio <= aim ? 'held' : 'NOT HELD'
    const goal = aim === null ? '' : `aim ${aim.toFixed(2)}×`
    return `  ${name.padEnd(longest)} ${figure.padStart(8)}  ${goal.padEnd(10)} ${held}${agree ? '' : ' TOTALS DIFFER'}`
  })
  return ['Time ÷ scipy of the same run', ...lines].join('\n')
}

/** Prints every case and a summary; `short` leaves out the largest. */
export async function benchMatching(short: boolean): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'matching-bench-'))
  const scipy = await startScipy(folder)
  try {
    console.log(
      scipy
        ? `scipy ${scipy.version}; ratios are to it. Peers that are not listed for a case were not run: too slow, or not made for it.\n`
        : 'scipy: not run, since python3 with scipy is not there; ratios are to the first peer of each case.\n',
    )
    const told: Told[] = []
    for (const one of cases) if (!short || one.short) told.push(await benchCase(one, scipy))
    told.push(...(await benchWhole(scipy, short)))
    console.log(summary(told))
  } finally {
    scipy?.end()
    await rm(folder, { recursive: true, force: true })
  }
}
