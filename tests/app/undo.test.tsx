/** Undo and redo, which say what they took back and offer the other way. */
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { mountApp } from '#tests/support/app.tsx'
import { aCohort } from '#tests/support/cohort.ts'

/** Today, after a contact with the first pair was logged. */
async function afterAChange(language: 'en' | 'sr-Cyrl') {
  const mounted = await mountApp({
    programme: aCohort({ pairs: 3, state: 'under-way' }),
    at: '/today',
    language,
  })
  await screen.findByRole('heading', { level: 1 })
  const count = async () => Object.values((await mounted.programme()).pairs)[0]?.contacts.length
  const before = (await count()) ?? 0
  const pairId = Object.keys((await mounted.programme()).pairs)[0] ?? ''
  await mounted.client.pairs.logContact({ pairId })
  return { ...mounted, count, before }
}

describe('undo and redo', () => {
  it('name what was taken back, and what was done again', async () => {
    const { user, count, before } = await afterAChange('en')
    await user.keyboard('{Control>}z{/Control}')
    const bar = (await screen.findByText(/^Taken back: logged a contact .*26-01/)).closest('[role="status"]')
    expect(await count()).toBe(before)
    if (!(bar instanceof HTMLElement)) throw new Error('the bar is said aloud politely')
    await user.click(within(bar).getByRole('button', { name: 'Redo' }))
    await screen.findByText(/^Done again: logged a contact .*26-01/)
    await waitFor(async () => expect(await count()).toBe(before + 1))
  })

  it('speak Serbian', async () => {
    const { user } = await afterAChange('sr-Cyrl')
    await user.keyboard('{Control>}z{/Control}')
    const bar = (await screen.findByText(/^Поништено: .*26-01/)).closest('[role="status"]')
    if (!(bar instanceof HTMLElement)) throw new Error('the bar is said aloud politely')
    within(bar).getByRole('button', { name: 'Поновите' })
  })
})
