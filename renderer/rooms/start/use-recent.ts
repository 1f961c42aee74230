/** The list of recent programmes, read anew when another is opened, and shortened on the user's word. */
import { useEffect, useState } from 'react'
import type { RecentFile } from '#shared/contract/programme.ts'
import { useAct } from '../../app/act.tsx'
import { useClient, useMirrored } from '../../app/backend.tsx'

/** `files` is null until the list was read for the first time. */
export function useRecent() {
  const client = useClient()
  const act = useAct()
  const state = useMirrored()
  const [files, setFiles] = useState<RecentFile[] | null>(null)
  const openPath = state === 'loading' || state === null ? null : state.file.path
  useEffect(() => {
    let left = false
    client.programme.recent().then(
      (found) => {
        if (!left) setFiles(found)
      },
      // Without the list the other ways to a programme are still there.
      () => undefined,
    )
    return () => {
      left = true
    }
  }, [client, openPath])
  return {
    files,
    openPath,
    forget: async (path: string) => {
      const left = await act(() => client.programme.forget({ path }))
      if (left) setFiles(left)
    },
  }
}
