/** The real solver and printer in their threads, started from their sources. */
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { threadedPrinter, threadedSolver } from '#electron/services/work/threads.ts'
import { solve } from '#shared/matching/solver/solve.ts'
import { Refusal } from '#shared/model/refusal.ts'
import { sheetRequest, workbookRequest } from '#shared/print/workbook/index.ts'
import { aCohort } from '#tests/support/cohort.ts'

const root = join(import.meta.dirname, '../../..')
const solver = threadedSolver(new URL('../../../electron/workers/solve.ts', import.meta.url))
const printer = threadedPrinter(
  new URL('../../../electron/workers/print.ts', import.meta.url),
  join(root, 'resources'),
)
afterAll(() => Promise.all([solver.end(), printer.end()]))

const problem = {
  mode: 'best',
  places: [1, 1],
  scores: [
    [9, 8],
    [9, null],
  ],
} as const
const of = aCohort({ pairs: 2, state: 'under-way' })
const today = '2026-06-16'

describe('the solver’s thread', () => {
  it('gives the answer that this thread would give', async () => {
    const answer = await solver.solve(problem)
    expect(answer).toMatchObject({ matched: 2, total: 17 })
    expect(answer.pairs).toEqual(solve(problem).pairs)
  })

  it('stops a long solve and solves the next', async () => {
    const size = 700
    const long = {
      mode: 'fairest',
      places: Array.from({ length: size }, () => 1),
      scores: Array.from({ length: size }, (_, i) =>
        Array.from({ length: size }, (__, j) => (i * 7919 + j * 104729) % 1000),
      ),
    } as const
    const stop = new AbortController()
    const stopped = solver.solve(long, stop.signal).catch((error: unknown) => error)
    const next = solver.solve(problem)
    setImmediate(() => {
      stop.abort()
    })
    expect(await stopped).toMatchObject({ kind: 'cancelled' })
    expect((await next).matched).toBe(2)
  })
})

describe('a question that takes long', () => {
  it('holds up none that comes after it', async () => {
    const cohort = aCohort({ pairs: 30, state: 'matched' })
    const waiting = Object.values(cohort.people).find(({ role }) => role === 'mentee')
    const proposal = {
      mode: 'best' as const,
      solvedOn: today,
      couples: [],
      unmatchedIds: [waiting?.id ?? ''],
    }
    const about = { programme: { ...cohort, pairs: {}, proposal }, today }
    const order: string[] = []
    const note = (name: string) => () => order.push(name)
    await solver.ask(about, 'propose', {})
    await Promise.all([
      solver.ask(about, 'remedies', { menteeId: waiting?.id ?? '' }).then(note('remedies')),
      solver.ask(about, 'look', {}).then(note('look')),
    ])
    expect(order).toEqual(['look', 'remedies'])
  })
})

describe('the printer’s thread', () => {
  it('prints a sheet and a workbook', async () => {
    for (const bytes of [
      await printer.sheet(sheetRequest(of, 'goal-setting', 'pair-1', { today })),
      await printer.workbook(workbookRequest(of, 'pair-1', { today, tools: ['goal-setting'] })),
    ])
      expect(Buffer.from(bytes.subarray(0, 5)).toString()).toBe('%PDF-')
  })

  it('says of a name that no font can show what it is and whose, as a refusal', async () => {
    const [pair] = Object.values(of.pairs)
    const foreign = structuredClone(of)
    const mentee = foreign.people[pair?.menteeId ?? '']
    if (mentee) mentee.name = 'Mila 文'
    const asked = printer.sheet(sheetRequest(foreign, 'goal-setting', pair?.id ?? '', { today }))
    const refused: unknown = await asked.catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(Refusal)
    expect(refused).toMatchObject({ kind: 'invalid', code: 'missing-glyph', params: { character: '文' } })
  })
})
