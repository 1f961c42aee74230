// @vitest-environment jsdom
/** The timeline of pairs: its scale, and the words that stand for its bands. */
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { monthsOf, placeOf, spanOf, stretchesOf } from '#renderer/rooms/pairs/timeline/span.ts'
import { mountApp } from '#tests/support/app.tsx'
import { aCohort } from '#tests/support/cohort.ts'

const programme = aCohort({ pairs: 4, state: 'under-way' })
const pair = programme.pairs['pair-1']
if (!pair) throw new Error('the cohort has no first pair')

describe('the scale', () => {
  test('runs over the edition, and further where something lies outside it', () => {
    expect(spanOf(programme, [])).toEqual({ from: '2026-03-02', to: '2026-12-18' })
    const early = { ...pair, steps: [{ phase: 'preparation' as const, on: '2026-02-01' }], sessions: [] }
    expect(spanOf(programme, [early])).toEqual({ from: '2026-02-01', to: '2026-12-18' })
  })

  test('a day lies at its share of the width, and never outside', () => {
    const span = { from: '2026-01-01', to: '2026-01-11' }
    expect(['2025-12-01', '2026-01-01', '2026-01-06', '2026-02-01'].map((day) => placeOf(span, day))).toEqual(
      [0, 0, 50, 100],
    )
  })

  test('every month inside has its line', () => {
    expect(monthsOf({ from: '2026-01-15', to: '2026-04-01' })).toEqual([
      '2026-02-01',
      '2026-03-01',
      '2026-04-01',
    ])
  })

  test('phases follow each other up to today, or up to the end of the pair', () => {
    const steps = [
      { phase: 'preparation' as const, on: '2026-03-01' },
      { phase: 'first-session' as const, on: '2026-03-10' },
      { phase: 'here-and-now' as const, on: '2026-04-01' },
    ]
    const until = (today: string, endsOn?: string) =>
      stretchesOf(
        { ...pair, steps, ...(endsOn ? { ending: { kind: 'planned' as const, on: endsOn } } : {}) },
        today,
      ).map(({ from, to }) => [from, to])
    expect(until('2026-05-01')).toEqual([
      ['2026-03-01', '2026-03-10'],
      ['2026-03-10', '2026-04-01'],
      ['2026-04-01', '2026-05-01'],
    ])
    expect(until('2026-05-01', '2026-04-20').at(-1)).toEqual(['2026-04-01', '2026-04-20'])
  })
})

test('readers hear a table: each row says the phase, the sessions and what is next', async () => {
  const { user } = await mountApp({ programme, at: '/pairs/timeline' })
  const table = within(await screen.findByRole('table', {}, { timeout: 15_000 }))
  const links = table.getAllByRole('link')
  expect(links).toHaveLength(4)
  expect(table.getAllByText(/ since \d+ \w+\. \d+ held/)).toHaveLength(4)
  links[0]?.focus()
  await user.keyboard('{ArrowDown}')
  expect(document.activeElement).toBe(links[1])
  await user.keyboard('{Enter}')
  await waitFor(() => expect(location.hash).toMatch(/^#\/pairs\/pair-\d$/))
})
