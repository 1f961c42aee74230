/** A programme with a passphrase is locked when its window is left alone. */
import { act, screen } from '@testing-library/react'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { whenIdle } from '#renderer/app/idle.ts'
import { mountApp } from '#tests/support/app.tsx'
import { aCohort } from '#tests/support/cohort.ts'

const minute = 60_000

describe('a window left alone', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })
  const watch = (isBusy = () => false) => {
    const window = new EventTarget()
    const idle = vi.fn()
    const end = whenIdle(window, { limit: 15 * minute, isBusy, idle })
    return { window, idle, end }
  }

  it('is idle after its minutes, and not before', () => {
    const { idle } = watch()
    vi.advanceTimersByTime(15 * minute - 5_000)
    expect(idle).not.toHaveBeenCalled()
    vi.advanceTimersByTime(5_000)
    expect(idle).toHaveBeenCalledTimes(1)
  })

  it('begins to count anew with each key and each move of the pointer', () => {
    const { window, idle } = watch()
    for (const sign of ['keydown', 'pointermove', 'pointerdown', 'wheel']) {
      vi.advanceTimersByTime(14 * minute)
      window.dispatchEvent(new Event(sign))
    }
    expect(idle).not.toHaveBeenCalled()
    vi.advanceTimersByTime(15 * minute)
    expect(idle).toHaveBeenCalledTimes(1)
  })

  it('is idle though a key is the first thing after a long sleep, in which no timer ran', () => {
    const { window, idle } = watch()
    vi.setSystemTime(Date.now() + 60 * minute)
    window.dispatchEvent(new Event('keydown'))
    expect(idle).toHaveBeenCalledTimes(1)
  })

  it('is not idle while a job runs; its minutes begin when the job has ended', () => {
    let busy = true
    const { idle } = watch(() => busy)
    vi.advanceTimersByTime(60 * minute)
    expect(idle).not.toHaveBeenCalled()
    busy = false
    vi.advanceTimersByTime(14 * minute)
    expect(idle).not.toHaveBeenCalled()
    vi.advanceTimersByTime(minute)
    expect(idle).toHaveBeenCalledTimes(1)
  })

  it('is left in peace once the watch has ended', () => {
    const { idle, end } = watch()
    end()
    vi.advanceTimersByTime(60 * minute)
    expect(idle).not.toHaveBeenCalled()
  })
})

describe('a programme in a window left alone', () => {
  const alone = async (minutes: number, passphrase: string | null) => {
    const mounted = await mountApp({ programme: aCohort({ pairs: 2, state: 'under-way' }), at: '/today' })
    await screen.findByRole('heading', { level: 1 })
    await mounted.client.host.changeSettings({ lockAfterMinutes: 15 })
    if (passphrase !== null)
      await act(async () => {
        await mounted.client.file.changePassphrase({ current: null, next: passphrase })
      })
    const later = Date.now() + minutes * minute
    vi.spyOn(Date, 'now').mockReturnValue(later)
    await act(async () => {
      window.dispatchEvent(new Event('pointermove'))
      await mounted.client.host.about()
    })
    vi.restoreAllMocks()
    return mounted.client
  }

  it('is closed where it has a passphrase', async () => {
    const client = await alone(16, 'four words are enough')
    await vi.waitFor(async () => expect(await client.programme.current()).toBeNull())
    expect((await client.programme.recent())[0]).toMatchObject({ sealed: true, name: '' })
  })

  it('stays open before its minutes are over', async () => {
    const client = await alone(14, 'four words are enough')
    await wait(300)
    expect(await client.programme.current()).not.toBeNull()
  })

  it('stays open where it has none', async () => {
    const client = await alone(60, null)
    expect(await client.programme.current()).not.toBeNull()
  })
})
