/** What would help those without a mentor, asked one after the other, in their own time. */
import { useEffect, useState } from 'react'
import { ContractError } from '#shared/contract/client.ts'
import type { Remedy } from '#shared/matching/remedies.ts'
import type { Programme } from '#shared/model/programme.ts'
import { useClient, useProgramme } from '#renderer/app/backend.tsx'

/** By mentee, as far as worked out; an empty list where no single change helps. */
export type Remedies = ReadonlyMap<string, Remedy[]>

const none: Remedies = new Map()

/** So long after a change, or after it was broken off, this is asked: each takes a while, and what moves goes before. */
const quietMs = 700

/** Asks for these mentees in turn; waits while `isPaused`, and begins anew when the programme changes. */
export function useRemedies(menteeIds: readonly string[], isPaused: boolean): Remedies {
  const client = useClient()
  const programme = useProgramme()
  const [known, setKnown] = useState<{ programme: Programme; found: Remedies }>({ programme, found: none })
  const found = known.programme === programme ? known.found : none
  const isFirst = found.size === 0
  // How often a search was broken off by something that moved.
  const [broken, setBroken] = useState(0)
  const next = menteeIds.find((menteeId) => !found.has(menteeId))

  useEffect(() => {
    if (isPaused || next === undefined) return
    let ended = false
    const put = (answer: Remedy[]) => {
      if (ended) return
      setKnown((before) => ({
        programme,
        found: new Map([...(before.programme === programme ? before.found : none), [next, answer]]),
      }))
    }
    const timer = setTimeout(
      () => {
        client.matching.remedies({ menteeId: next }).then(put, (error: unknown) => {
          if (!(error instanceof ContractError)) throw error
          // Broken off says nothing about this mentee: it is asked again when all is quiet.
          if (error.failure.kind !== 'cancelled') put([])
          else if (!ended) setBroken((count) => count + 1)
        })
      },
      isFirst || broken > 0 ? quietMs : 0,
    )
    return () => {
      ended = true
      clearTimeout(timer)
    }
  }, [client, programme, next, isPaused, isFirst, broken])
  return found
}
