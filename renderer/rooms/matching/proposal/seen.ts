/** What the room shows now: the kept proposal, or what it would be while a setting moves, beside what it was before. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { type Effect, effectBetween } from '#shared/matching/study/effect.ts'
import type { Look, LookProposal } from '#shared/matching/study/look.ts'
import { varied } from '#shared/matching/study/variation.ts'
import type { Proposal } from '#shared/model/programme.ts'
import type { ContractError } from '#shared/contract/client.ts'
import { useProgramme } from '#renderer/app/backend.tsx'
import { useAsked, useLook } from '../asking.ts'
import type { Doing, Resetting } from './doing.ts'

/** So long after the last key a moved weight is kept. */
const restMs = 300
const againMs = 60

export interface Seen {
  /** Undefined until the first answer. */
  look: Look | undefined
  /** What stands in the way of any look: a lock that a rule forbids by now. */
  error: ContractError | null
  /** What `look` shows is being tried, not yet kept. */
  isTrial: boolean
  /** The settings as they are being moved. */
  trial: Resetting
  /** Of the change under way, or of the last one; null where there was none. */
  effect: Effect | null
  /** The new proposal of a change is not here yet. */
  isWorking: boolean
  /** Follows a setting while it moves. */
  move: (to: Resetting) => void
  /** Keeps it shortly after it came to rest. */
  rest: (to: Resetting) => void
  /** Keeps it at once. */
  keep: (to: Resetting) => void
}

const proposedBy = ({ rows }: LookProposal): Pick<Proposal, 'couples'> => ({
  couples: rows.map(({ menteeId, mentorId, score }) => ({ menteeId, mentorId, score: score ?? 0 })),
})

interface Trial {
  to: Resetting
  /** The proposal when it began. */
  from: Proposal | null
  isKept: boolean
}

/** The look of the room; `doing.reset` keeps what was moved. */
export function useSeen(doing: Doing): Seen {
  const programme = useProgramme()
  const { proposal } = programme
  const [trial, setTrial] = useState<Trial | null>(null)
  const [last, setLast] = useState({ proposal, before: null as Proposal | null })
  const kept = useLook()
  const tried = useAsked('matching.look', trial && { variation: trial.to }, { keep: false })
  if (last.proposal !== proposal) setLast({ proposal, before: last.proposal })
  // The kept proposal takes the place of the trial when it has been looked at, so that nothing jumps back.
  if (trial?.isKept && kept.isFresh) setTrial(null)

  const timer = useRef<ReturnType<typeof setTimeout> | null>(null)
  const waiting = useRef<Resetting | null>(null)
  const number = useRef(0)
  const { reset } = doing
  const latestReset = useRef(reset)
  useEffect(() => {
    latestReset.current = reset
  })

  const stopTimer = () => {
    if (timer.current !== null) clearTimeout(timer.current)
    timer.current = null
    waiting.current = null
  }
  const move = useCallback(
    (to: Resetting) => {
      stopTimer()
      number.current += 1
      setTrial((before) => ({ to, from: before ? before.from : proposal, isKept: false }))
    },
    [proposal],
  )
  const keep = useCallback(
    (to: Resetting) => {
      move(to)
      const own = number.current
      void latestReset.current(to).then((done) => {
        if (own !== number.current) return
        setTrial((before) => (done === undefined || !before ? null : { ...before, isKept: true }))
      })
    },
    [move],
  )
  // What it does is shown before it is kept, so that a thumb held up by a long solve is not kept at every stop.
  const isShown = useRef(true)
  useEffect(() => {
    isShown.current = tried.isFresh || tried.error !== null
  })
  const rest = useCallback(
    (to: Resetting) => {
      stopTimer()
      waiting.current = to
      const look = () => {
        if (!isShown.current) {
          timer.current = setTimeout(look, againMs)
          return
        }
        stopTimer()
        keep(to)
      }
      timer.current = setTimeout(look, restMs)
    },
    [keep],
  )
  // What came to rest is kept also where the room is left right away.
  useEffect(
    () => () => {
      const left = waiting.current
      stopTimer()
      if (left) void latestReset.current(left)
    },
    [],
  )

  const isTrial = trial !== null && tried.value !== undefined
  const look = isTrial ? tried.value : kept.value
  const from = trial ? trial.from : last.before
  const to = trial?.to
  const effect = useMemo(() => {
    const now = isTrial ? tried.value?.proposal && proposedBy(tried.value.proposal) : proposal
    const ruler = isTrial && to ? varied(programme, to) : programme
    return from && now ? effectBetween(from, now, ruler) : null
  }, [isTrial, tried.value, programme, proposal, from, to])
  return {
    look,
    error: trial ? tried.error : kept.error,
    isTrial,
    trial: trial?.to ?? {},
    effect,
    isWorking: trial !== null && !tried.isFresh,
    move,
    rest,
    keep,
  }
}
