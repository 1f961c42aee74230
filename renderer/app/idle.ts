/** Locks a programme that has a passphrase once nobody has touched the window for a while. */
import { useEffect, useEffectEvent } from 'react'
import type { OpenState } from '#shared/contract/programme.ts'
import { useAct } from './act.tsx'
import { useReach } from './backend.tsx'
import { useJobs } from './jobs.tsx'

const signs = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const
/** How often it is looked at the clock; milliseconds. */
const look = 5_000

/**
 * Calls back whenever a window was left alone for `limit` milliseconds, and gives the end of its watch. The time that a
 * computer slept counts, so the first key after it comes too late; while `isBusy`, the time stands still.
 */
export function whenIdle(
  window: EventTarget,
  { limit, isBusy, idle }: { limit: number; isBusy: () => boolean; idle: () => void },
): () => void {
  let last = Date.now()
  const judge = () => {
    const now = Date.now()
    const isOver = now - last >= limit && !isBusy()
    if (isOver || isBusy()) last = now
    if (isOver) idle()
    return isOver
  }
  const touched = () => {
    if (!judge()) last = Date.now()
  }
  for (const sign of signs) window.addEventListener(sign, touched, { capture: true, passive: true })
  const timer = setInterval(judge, look)
  return () => {
    clearInterval(timer)
    for (const sign of signs) window.removeEventListener(sign, touched, { capture: true })
  }
}

/** Locks what is open after the minutes of the app's settings; where a change is not saved it stays open and says why. */
export function useIdleLock(open: OpenState): void {
  const { client, settings } = useReach()
  const { running } = useJobs()
  const act = useAct()
  const isBusy = useEffectEvent(() => running.length > 0)
  const idle = useEffectEvent(() => void act(() => client.file.lock()))
  const limit = settings.lockAfterMinutes * 60_000
  const isOn = limit > 0 && open?.file.sealed === true
  useEffect(
    () => (isOn ? whenIdle(window, { limit, isBusy: () => isBusy(), idle: () => idle() }) : undefined),
    [isOn, limit],
  )
}
