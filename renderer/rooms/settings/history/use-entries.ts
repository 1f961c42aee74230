/** The history of the open programme, fetched again whenever the programme changes. */
import { useEffect, useState } from 'react'
import type { History } from '#shared/model/history.ts'
import { useClient, useFile } from '../../../app/backend.tsx'

/** Null until it is here; what was fetched last stays while the next is on its way. */
export function useEntries(): History | null {
  const client = useClient()
  const { path, revision } = useFile()
  const [fetched, setFetched] = useState<{ path: string; history: History } | null>(null)
  useEffect(() => {
    let ended = false
    // Where it cannot be fetched, the host is gone or the file closed, and the window says so itself.
    client.programme.history().then(
      (history) => ended || setFetched({ path, history }),
      () => undefined,
    )
    return () => {
      ended = true
    }
  }, [client, path, revision])
  return fetched?.path === path ? fetched.history : null
}
