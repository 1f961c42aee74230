/** What the room does: changes a setting and matches again where there was a proposal, locks, publishes. */
import { useCallback } from 'react'
import type { HardRules, MatchMode, Weights } from '#shared/model/settings.ts'
import type { Couple } from '#shared/model/programme.ts'
import { useAct } from '#renderer/app/act.tsx'
import { useClient, useProgramme } from '#renderer/app/backend.tsx'
import { useJobs } from '#renderer/app/jobs.tsx'
import { useLanguage } from '#renderer/app/language.tsx'

export interface Doing {
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

  const solve = useCallback(
    () => act(() => run(t('matching.solving'), () => client.matching.solve())),
    [act, run, t, client],
  )
  const andAgain = (change: () => Promise<unknown>) =>
    act(async () => {
      await change()
      if (hadProposal) await run(t('matching.solving'), () => client.matching.solve())
    })
  return {
    solve,
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
