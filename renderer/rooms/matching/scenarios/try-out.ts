/** Trying something out with one press: a variation of the matching solved and kept as a scenario. */
import { useState } from 'react'
import type { z } from 'zod'
import type { scenarios } from '#shared/contract/scenarios.ts'
import type { Variation } from '#shared/matching/study/variation.ts'
import { useAct } from '#renderer/app/act.tsx'
import { useClient } from '#renderer/app/backend.tsx'
import { useJobs } from '#renderer/app/jobs.tsx'
import { useLanguage } from '#renderer/app/language.tsx'

export type TriedOut = z.output<typeof scenarios.tryOut.result>

export interface TryOut {
  /** One is being worked out now. */
  trying: boolean
  /**
   * Solves `{ morePlaces: { [mentorId]: 1 } }`, `{ hardRules: … }`, `{ withoutIds: [id] }`, `{ mode }` or
   * `{ weights }` and keeps it, under a name in words unless one is given; answers undefined where it was refused.
   */
  tryOut: (variation: Variation, name?: string) => Promise<TriedOut | undefined>
}

/** For links and buttons anywhere in the room; each refusal is shown, and what was kept can be undone. */
export function useTryOut(): TryOut {
  const client = useClient()
  const act = useAct()
  const { run } = useJobs()
  const { t } = useLanguage()
  const [under, setUnder] = useState(0)
  return {
    trying: under > 0,
    tryOut: async (variation, name) => {
      setUnder((count) => count + 1)
      try {
        return await act(() =>
          run<TriedOut>(t('scenarios.trying'), () =>
            client.scenarios.tryOut({ variation, ...(name === undefined ? {} : { name }) }),
          ),
        )
      } finally {
        setUnder((count) => count - 1)
      }
    },
  }
}
