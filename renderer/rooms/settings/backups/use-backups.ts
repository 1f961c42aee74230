/** The list of backups, fetched anew when one was made or a place changed. */
import { useCallback, useEffect, useState } from 'react'
import type { Backup, BackupPlace } from '#shared/contract/backups.ts'
import { useAct } from '../../../app/act.tsx'
import { useFile, useReach } from '../../../app/backend.tsx'

export interface Shelf {
  places: BackupPlace[]
  backups: Backup[]
}

/** `shelf` is null until the first answer; `fetch` asks again. */
export function useBackups(): { shelf: Shelf | null; fetch: () => void } {
  const { client, settings } = useReach()
  const { path, backup, revision, savedRevision } = useFile()
  const act = useAct()
  const [shelf, setShelf] = useState<Shelf | null>(null)
  const [attempt, setAttempt] = useState(0)
  const saved = savedRevision === revision
  useEffect(() => {
    let left = false
    void act(() => client.backups.list()).then((answer) => {
      if (answer && !left) setShelf(answer)
    })
    return () => {
      left = true
    }
  }, [act, client, path, backup.at, backup.trouble, saved, settings.backupFolder, attempt])
  return { shelf, fetch: useCallback(() => setAttempt((count) => count + 1), []) }
}
