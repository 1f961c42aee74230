/** Other copies of the open programme that somebody should look at, found anew when the window is come back to. */
import { useCallback, useEffect, useState } from 'react'
import type { OtherCopy } from '#shared/contract/copies.ts'
import { useClient, useMirrored } from '../../app/backend.tsx'

/** Earlier states and the same again ask for nothing; neither does what cannot be read. */
const asks = ({ relation, code }: OtherCopy): boolean =>
  relation?.kind === 'apart' || relation?.kind === 'newer' || code === 'needs-passphrase'

/** The newest such copy, or null; `look` looks again. */
export function useOtherCopies(): { copy: OtherCopy | null; look: () => void } {
  const client = useClient()
  const state = useMirrored()
  const path = state === 'loading' || state === null ? null : state.file.path
  const [found, setFound] = useState<{ path: string; copy: OtherCopy | null } | null>(null)
  const [round, setRound] = useState(0)
  const look = useCallback(() => setRound((before) => before + 1), [])
  useEffect(() => {
    window.addEventListener('focus', look)
    return () => window.removeEventListener('focus', look)
  }, [look])
  useEffect(() => {
    if (path === null) return
    let ended = false
    // Where the folder cannot be looked into, there is nothing to choose between.
    client.copies.others().then(
      ({ copies }) => ended || setFound({ path, copy: copies.find(asks) ?? null }),
      () => undefined,
    )
    return () => {
      ended = true
    }
  }, [client, path, round])
  return { copy: found !== null && found.path === path ? found.copy : null, look }
}
