/** What the room does: changes a setting and matches again where there was a proposal, locks, publishes. */
import { useCallback, useRef, useState } from 'react'
import type { HardRules, MatchMode, Weights } from '#shared/model/settings.ts'
import type { Couple } from '#shared/model/programme.ts'
import { useAct } from '#renderer/app/act.tsx'
import { useClient, useProgramme } from '#renderer/app/backend.tsx'
import { useJobs } from '#renderer/app/jobs.tsx'
import { useLanguage } from '#renderer/app/language.tsx'

export interface Doing {
  /** A matching is being worked out now. */
  matching: boolean
  solve: () => Promise<unknown>
  setWeights: (weights: Weights) => Promise<unknown>
  setRules: (rules: HardRules) => Promise<unknown>
  setMode: (mode: MatchMode) => Promise<unknown>
  setLock: (couple: Couple, locked: boolean) => Promise<unknown>
}

/** The doings; each shows its refusal. */
export function useDoing(): Doing {
  const client = useClient()
  const act = useAct()
  const { run } = useJobs()
  const { t } = useLanguage()
  const hadProposal = useProgramme().proposal !== null

  // Counted, since a second change may come before the first is matched: the last one must be matched too.
  const under = useRef(0)
  const [matching, setMatching] = useState(false)

  const work = useCallback(
    async (change: () => Promise<unknown>) => {
      under.current += 1
      setMatching(true)
      try {
        await change()
        return await run(t('matching.solving'), () => client.matching.solve())
      } finally {
        under.current -= 1
        setMatching(under.current > 0)
      }
    },
    [run, t, client],
  )
  const andAgain = (change: () => Promise<unknown>) =>
    act(() => (hadProposal || under.current > 0 ? work(change) : change()))
  return {
    matching,
    solve: () => act(() => work(() => Promise.resolve())),
    setWeights: (weights) => andAgain(() => client.matching.setWeights({ weights })),
    setRules: (hardRules) => andAgain(() => client.matching.setHardRules({ hardRules })),
    setMode: (mode) => andAgain(() => client.matching.setMode({ mode })),
    setLock: (couple, locked) =>
      act(
        () => (locked ? client.matching.lock(couple) : client.matching.unlock(couple)),
        t(locked ? 'matching.lockedDone' : 'matching.unlockedDone'),
      ),
  }
}
