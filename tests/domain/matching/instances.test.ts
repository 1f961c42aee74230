/** The solver on instances of other people whose optimum is published. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import type { FlatProblem } from '#shared/matching/solver/problem.ts'
import { proofOf } from '#shared/matching/solver/proof.ts'
import { solveWithPrices } from '#shared/matching/solver/solve.ts'
import { verify } from '#shared/matching/solver/verify.ts'

const folder = join(import.meta.dirname, '../../fixtures/assignment')

/** A square of costs as scores to make large. */
function square(size: number, cost: (row: number, column: number) => number): FlatProblem {
  const matrix = Float64Array.from({ length: size * size }, (_, place) => {
    const column = place % size
    return 0 - cost((place - column) / size, column)
  })
  return { mode: 'best', rows: size, matrix, places: Array.from({ length: size }, () => 1) }
}

/** Solves, proves by prices and without them, and gives the cost. */
function provedCost(problem: FlatProblem): number {
  const solved = solveWithPrices(problem)
  expect(solved.answer.matched).toBe(problem.rows)
  expect(verify(problem, solved.answer, proofOf(solved))).toEqual([])
  expect(verify(problem, solved.answer)).toEqual([])
  return 0 - solved.answer.total
}

describe('instances of the OR-Library', () => {
  const published: [string, number, number][] = [
    ['assign100.txt', 100, 305],
    ['assign500.txt.gz', 500, 991],
  ]
  for (const [file, size, optimum] of published)
    it(`${file} costs ${optimum} at least, as published`, async () => {
      const bytes = await readFile(join(folder, file))
      const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString()
      const [rows, ...costs] = text.trim().split(/\s+/).map(Number)
      expect([rows, costs.length]).toEqual([size, size * size])
      expect(provedCost(square(size, (row, column) => costs[row * size + column] ?? NaN))).toBe(optimum)
    })
})

describe('instances of Machol and Wien, hard for shortest paths', () => {
  // Costs i × j (Machol and Wien 1976, Operations Research 24): the least goes with the most.
  for (const size of [7, 60, 250])
    it(`cost n(n+1)(n+2)/6 for n = ${size}`, () => {
      const problem = square(size, (row, column) => (row + 1) * (column + 1))
      expect(provedCost(problem)).toBe((size * (size + 1) * (size + 2)) / 6)
    })
})
