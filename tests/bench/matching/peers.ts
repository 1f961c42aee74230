/** Solvers of other houses, each with the reason why it does not run where it does not. */
import highsLoader from 'highs'
import { linearSumAssignment } from 'linear-sum-assignment'
import { munkres } from 'munkres'
import { costsByPlace, type Task, worthOf, type Worth } from './task.ts'

export interface Peer {
  name: string
  /** Solves the task it was made for. */
  run: () => Promise<Worth>
}

/** The columns of places told as the columns that have them. */
function ownerOf({ places }: Task): number[] {
  return [...places].flatMap((count, column) => Array.from({ length: count }, () => column))
}

/** munkres 2: one column for each place, forbidden pairs at a price that is paid only when nothing else is left. */
export function munkresPeer(task: Task): Peer {
  const costs = costsByPlace(task)
  const owner = ownerOf(task)
  return {
    name: 'munkres',
    run: async () => {
      const at = new Int32Array(task.rows).fill(-1)
      for (const [row, slot] of munkres(costs))
        if ((costs[row]?.[slot] ?? task.big) < task.big) at[row] = owner[slot] ?? -1
      return worthOf(task, at)
    },
  }
}

/** linear-sum-assignment 1, likewise. */
export function linearSumPeer(task: Task): Peer {
  const costs = costsByPlace(task)
  const owner = ownerOf(task)
  return {
    name: 'linear-sum-assignment',
    run: async () => {
      const { rowAssignments } = linearSumAssignment(costs, { maximaze: false })
      const at = Int32Array.from(rowAssignments, (slot, row) =>
        slot >= 0 && (costs[row]?.[slot] ?? task.big) < task.big ? (owner[slot] ?? -1) : -1,
      )
      return worthOf(task, at)
    },
  }
}

/** HiGHS, a general solver of linear programmes, for squares; reading the programme is part of what it is timed for. */
export async function highsPeer(task: Task): Promise<Peer> {
  const highs = await highsLoader()
  const programme = linearProgramme(task)
  return {
    name: 'highs (linear programme, its reading included)',
    run: async () => {
      const solved = highs.solve(programme)
      if (solved.Status !== 'Optimal') throw new Error(`HiGHS says ${solved.Status}`)
      const at = new Int32Array(task.rows).fill(-1)
      for (const [name, column] of Object.entries(solved.Columns))
        if ('Primal' in column && column.Primal > 0.5) {
          const [row, place] = name.slice(1).split('_').map(Number)
          if (row !== undefined && place !== undefined) at[row] = place
        }
      return worthOf(task, at)
    },
  }
}

/** Everybody exactly once: for squares in which every pair may be. */
function linearProgramme({ rows, columns, scores }: Task): string {
  const name = (row: number, column: number) => `x${row}_${column}`
  const [rowAt, columnAt] = [[...Array(rows).keys()], [...Array(columns).keys()]]
  const gain = rowAt.flatMap((row) =>
    columnAt.map((column) => `${scores[row * columns + column] ?? 0} ${name(row, column)}`),
  )
  const limits = [
    ...rowAt.map((row) => columnAt.map((column) => name(row, column))),
    ...columnAt.map((column) => rowAt.map((row) => name(row, column))),
  ].map((names) => `${names.join(' + ')} = 1`)
  return `Maximize\n obj: ${gain.join(' + ')}\nSubject To\n ${limits.join('\n ')}\nEnd`
}
