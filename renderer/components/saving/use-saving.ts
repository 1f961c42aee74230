/** Saving paper or tables: where to is asked of the user or left to the browser, how far is told, what came of it stays. */
import { useState } from 'react'
import { ContractError } from '#shared/contract/client.ts'
import type { Written } from '#shared/contract/print.ts'
import { useAct } from '../../app/act.tsx'
import { useReach } from '../../app/backend.tsx'
import { useJobs, type RunningJob } from '../../app/jobs.tsx'
import { downloadAll } from './download.ts'

export type SavingResult =
  { kind: 'saved'; files: Written['files']; archive: string | null } | { kind: 'stopped' }

export interface SaveAbout {
  /** What is being made, for the job's bar. */
  label: string
  purpose: 'save-pdf' | 'save-csv' | 'folder'
  /** The name the system's dialog proposes. */
  suggestion?: string
  /** What several files are called together where they go to the browser. */
  archive?: string
  /** Begins the job; `target` is the place chosen, or null for downloads. */
  start: (target: string | null) => Promise<{ jobId: string }>
}

export interface Saving {
  job: RunningJob | null
  result: SavingResult | null
  cancel: () => void
  /** Answers whether it was saved: not where it was refused, stopped, or no place was chosen. */
  save: (about: SaveAbout) => Promise<boolean>
}

/** One saving at a time for the panel that shows it; a refusal is said by the window as everywhere. */
export function useSaving(): Saving {
  const { client, about: host } = useReach()
  const { running, run, cancel } = useJobs()
  const act = useAct()
  const [jobId, setJobId] = useState<string | null>(null)
  const [result, setResult] = useState<SavingResult | null>(null)
  const job = running.find((one) => one.jobId === jobId) ?? null

  const save = async ({ label, purpose, suggestion, archive, start }: SaveAbout) => {
    let target: string | null = null
    if (host.capabilities.dialogs) {
      const asked = suggestion === undefined ? { purpose } : { purpose, suggestion }
      const chosen = await act(() => client.host.chooseFile(asked))
      target = chosen?.paths[0] ?? null
      if (target === null) return false
    }
    setResult(null)
    const written = await act(async () => {
      try {
        return await run<Written>(label, async () => {
          const started = await start(target)
          setJobId(started.jobId)
          return started
        })
      } catch (error) {
        if (error instanceof ContractError && error.failure.kind === 'cancelled')
          setResult({ kind: 'stopped' })
        throw error
      }
    })
    if (!written) return false
    const together = downloadAll(written.files, archive ?? label)
    // The bytes are with the browser now; only names and places are kept.
    const files = written.files.map(({ path, name }) => ({ path, name }))
    setResult({ kind: 'saved', files, archive: together })
    return true
  }
  return { job, result, cancel: () => job && cancel(job.jobId), save }
}
