/** The room a history may take: the newest stay, those gone are counted, and nobody erased is left in it. */
import { Buffer } from 'node:buffer'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { historyBudget, remember } from '#shared/history/budget.ts'
import { erasedFromHistory } from '#shared/history/erasure.ts'
import type { History, HistoryEntry } from '#shared/model/history.ts'

const entry = (revision: number, more: Partial<HistoryEntry> = {}): HistoryEntry => ({
  revision,
  at: '2026-06-16T08:00:00.000Z',
  by: 'Милена',
  name: 'pairs.logSession',
  way: 'done',
  of: [{ kind: 'pair', id: 'pair-1' }],
  more: 0,
  facts: [],
  ...more,
})
const none: History = { entries: [], dropped: 0 }

describe('A history within its budget', () => {
  it('keeps the newest two thousand and counts those before them', () => {
    let history = none
    for (let revision = 2; revision < 2102; revision += 1) history = remember(history, entry(revision))
    expect([history.entries.length, history.dropped]).toEqual([2000, 100])
    expect([history.entries[0]?.revision, history.entries.at(-1)?.revision]).toEqual([102, 2101])
  })

  it('never takes more bytes than it may, whatever the reasons and their script', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('ш', 'a', '📘', 'Зашто не?'), { minLength: 300, maxLength: 300 }),
        (letters) => {
          let history = none
          for (const [at, letter] of letters.entries())
            history = remember(history, entry(at + 2, { reason: letter.repeat(220) }))
          const bytes = Buffer.byteLength(history.entries.map((one) => JSON.stringify(one)).join(','))
          expect(bytes).toBeLessThanOrEqual(historyBudget.bytes)
          expect(history.entries.length + history.dropped).toBe(300)
          // One more would not have fitted.
          if (history.dropped > 0) expect(bytes).toBeGreaterThan(historyBudget.bytes - 4000)
        },
      ),
      { numRuns: 10 },
    )
  })
})

describe('A history without somebody who was erased', () => {
  const gone = { personId: 'ana', pairIds: ['pair-1'], newId: 'nobody-7' }
  const told: Partial<HistoryEntry> = {
    facts: [{ field: 'places', from: 2, to: 3 }],
    reason: 'Ana moved away',
  }
  const mine = entry(2, { ...told, of: [{ kind: 'person', id: 'ana' }] })
  const ours = entry(3, told)
  const others = entry(4, { ...told, of: [{ kind: 'person', id: 'vid' }] })
  const many = entry(5, { ...told, of: [{ kind: 'person', id: 'vid' }], more: 3 })
  const after = erasedFromHistory({ entries: [mine, ours, others, many], dropped: 6 }, gone)

  it('has neither their id, nor a fact or a reason of theirs or of their pairs', () => {
    expect(after.entries[0]).toMatchObject({ of: [{ kind: 'person', id: 'nobody-7' }], facts: [] })
    expect(after.entries[1]).toMatchObject({ of: ours.of, facts: [] })
    expect(JSON.stringify(after.entries.slice(0, 2))).not.toMatch(/ana|Ana|places/)
  })

  it('keeps what is about others, the order, and the count of what was dropped', () => {
    expect(after.entries[2]).toBe(others)
    expect(after.entries.map((one) => one.revision)).toEqual([2, 3, 4, 5])
    expect(after.dropped).toBe(6)
  })

  it('loses the reason of an entry that may be about them beyond those it lists', () => {
    expect(after.entries[3]).not.toHaveProperty('reason')
  })
})
