/** The comparison as the solver's thread answers it, asked again whenever the programme changes. */
import { useEffect, useState } from 'react'
import type { Comparison } from '#shared/matching/scenarios/comparison.ts'
import { useSentence } from '#renderer/app/act.tsx'
import { useClient, useProgramme } from '#renderer/app/backend.tsx'

export interface Compared {
  /** The last answer stays until the next is there; null before the first. */
  comparison: Comparison | null
  /** Why there is none, as a sentence. */
  refused: string | null
}

/** Asks for all columns; which of them are shown is the page's. */
export function useComparison(): Compared {
  const client = useClient()
  const programme = useProgramme()
  const sentence = useSentence()
  const [answer, setAnswer] = useState<Compared>({ comparison: null, refused: null })
  useEffect(() => {
    let isCurrent = true
    client.scenarios.compare({}).then(
      (comparison) => {
        if (isCurrent) setAnswer({ comparison, refused: null })
      },
      (error: unknown) => {
        if (isCurrent) setAnswer((last) => ({ ...last, refused: sentence(error) }))
      },
    )
    return () => {
      isCurrent = false
    }
  }, [client, programme, sentence])
  return answer
}
