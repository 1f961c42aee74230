/** Carrying a pair over the board with the keyboard: up with Space, along with the arrows, down or back. */
import { useState } from 'react'
import { type Phase, phases } from '#shared/model/phases.ts'

/** A pair in the hand, and the phase it is held over. */
export interface Carried {
  pairId: string
  from: Phase
  over: Phase
}

export type CarryStep = { kind: 'carry'; carried: Carried } | { kind: 'put-back' } | { kind: 'put-down' }

/** What a key does to a carried pair; null where it means nothing, so that nothing else happens either. */
export function carryBy(carried: Carried, key: string): CarryStep | null {
  if (key === 'Escape') return { kind: 'put-back' }
  if (key === ' ' || key === 'Enter')
    return carried.over === carried.from ? { kind: 'put-back' } : { kind: 'put-down' }
  const step = { ArrowRight: 1, ArrowLeft: -1 }[key]
  if (step === undefined) return null
  const over = phases[phases.indexOf(carried.over) + step]
  return over ? { kind: 'carry', carried: { ...carried, over } } : { kind: 'carry', carried }
}

/** What the pointer holds, and the phase it is over. */
export function useDragging() {
  const [held, setHeld] = useState<string | null>(null)
  const [over, setOver] = useState<Phase | null>(null)
  return {
    held,
    over,
    setOver,
    hold: (pairId: string | null) => {
      setHeld(pairId)
      setOver(null)
    },
  }
}
