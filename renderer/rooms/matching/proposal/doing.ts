/** What the room does: matches, changes a setting and matches again as one step, locks. */
import { useCallback, useRef, useState } from 'react'
import type { z } from 'zod'
import type { resetting } from '#shared/matching/commands.ts'
import type { Couple } from '#shared/model/programme.ts'
import { useAct } from '#renderer/app/act.tsx'
import { useClient, useProgramme } from '#renderer/app/backend.tsx'
import { useJobs } from '#renderer/app/jobs.tsx'
import { useLanguage } from '#renderer/app/language.tsx'

/** What is set otherwise. */
export type Resetting = z.output<typeof resetting>

export interface Doing {
  /** A matching is being worked out now. */
  matching: boolean
  /** Answers undefined where it was refused, which is shown. */
  solve: () => Promise<unknown>
  /** Sets it, and where there is a proposal matches again, as one step. Answers undefined where it was refused. */
  reset: (to: Resetting) => Promise<unknown>
  setLock: (couple: Couple, locked: boolean) => Promise<unknown>
}

/** The doings; each shows its refusal. */
export function useDoing(): Doing {
  const client = useClient()
  const act = useAct()
  const { run } = useJobs()
  const { t } = useLanguage()
  const hasProposal = useProgramme().proposal !== null

  // Counted, since a second change may come before the first is matched.
  const under = useRef(0)
  const [matching, setMatching] = useState(false)
  const work = useCallback(
    async (start: () => Promise<{ jobId: string }>) => {
      under.current += 1
      setMatching(true)
      try {
        return await run(t('matching.solving'), start)
      } finally {
        under.current -= 1
        setMatching(under.current > 0)
      }
    },
    [run, t],
  )
  const set = async (to: Resetting) => {
    if (to.weights) await client.matching.setWeights({ weights: to.weights })
    if (to.ownCriteria) await client.matching.setOwnCriteria({ ownCriteria: to.ownCriteria })
    if (to.experienceGap !== undefined) await client.matching.setExperienceGap({ years: to.experienceGap })
    if (to.hardRules) await client.matching.setHardRules({ hardRules: to.hardRules })
    if (to.mode) await client.matching.setMode({ mode: to.mode })
    return true
  }
  const setLock = useCallback<Doing['setLock']>(
    (couple, locked) =>
      act(
        () => (locked ? client.matching.lock(couple) : client.matching.unlock(couple)),
        t(locked ? 'matching.lockedDone' : 'matching.unlockedDone'),
      ),
    [act, client, t],
  )
  return {
    matching,
    solve: () => act(() => work(() => client.matching.solve())),
    reset: (to) => act(() => (hasProposal ? work(() => client.matching.reset(to)) : set(to))),
    setLock,
  }
}
