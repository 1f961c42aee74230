/** What giving a mentee a mentor, or leaving them out for now, would do in both ways. */
import type { Obstacle } from '#shared/matching/override.ts'
import { useAsked } from '../../asking.ts'
import type { Effects } from './effect-ways.tsx'
import { nobody } from './nobody.ts'

/** The effects, why it cannot be, or undefined while it is worked out or nothing is asked: `to` is a mentor, `nobody` or ''. */
export function useEffects(menteeId: string, to: string): Effects | Obstacle | undefined {
  const isLeaving = to === nobody
  const move = (keepRest: boolean) => (to === '' || isLeaving ? null : { menteeId, mentorId: to, keepRest })
  const leave = (keepRest: boolean) => (isLeaving ? { menteeId, keepRest } : null)
  const all = useAsked('matching.moveEffect', move(false))
  const rest = useAsked('matching.moveEffect', move(true))
  const allLeft = useAsked('matching.leaveEffect', leave(false))
  const restLeft = useAsked('matching.leaveEffect', leave(true))
  const [a, b] = isLeaving ? [allLeft, restLeft] : [all, rest]
  if (!a.isFresh || !b.isFresh || !a.value || !b.value) return undefined
  if (a.value.kind !== 'effect') return a.value
  return b.value.kind === 'effect' ? { all: a.value, rest: b.value } : b.value
}
