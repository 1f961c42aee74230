/** The long work under way in this window, for the panel that began it and for the head. */
import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react'
import { runJob } from '#shared/contract/run-job.ts'
import { useReach } from './backend.tsx'

export interface RunningJob {
  jobId: string
  /** What it is, in the words of the room that began it. */
  label: string
  done: number
  total: number
}

interface Jobs {
  running: RunningJob[]
  /** Runs a job to its value; rejects with a `ContractError` where it failed or was cancelled. */
  run: <Value>(label: string, start: () => Promise<{ jobId: string }>) => Promise<Value>
  cancel: (jobId: string) => void
}

const JobsContext = createContext<Jobs | null>(null)

/** Follows jobs by their events. */
export function JobsProvider({ children }: { children: ReactNode }) {
  const { client, listen } = useReach()
  const [running, setRunning] = useState<RunningJob[]>([])

  const run = useCallback(
    async <Value,>(label: string, start: () => Promise<{ jobId: string }>): Promise<Value> => {
      let own = ''
      try {
        return await runJob<Value>(listen, start, {
          onStart: (jobId) => {
            own = jobId
            setRunning((jobs) => [...jobs, { jobId, label, done: 0, total: 0 }])
          },
          onProgress: (done, total) =>
            setRunning((jobs) => jobs.map((job) => (job.jobId === own ? { ...job, done, total } : job))),
        })
      } finally {
        setRunning((jobs) => jobs.filter((job) => job.jobId !== own))
      }
    },
    [listen],
  )
  const cancel = useCallback((jobId: string) => void client.jobs.cancel({ jobId }), [client])
  const jobs = useMemo(() => ({ running, run, cancel }), [running, run, cancel])
  return <JobsContext value={jobs}>{children}</JobsContext>
}

export function useJobs(): Jobs {
  const jobs = useContext(JobsContext)
  if (!jobs) throw new Error('outside the JobsProvider')
  return jobs
}
