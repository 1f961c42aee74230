/** What a saving is doing and what came of it: the job with its bar, then how many files and where they are. */
import { useEffect, useState } from 'react'
import Box from '@mui/material/Box'
import { useReach } from '../../app/backend.tsx'
import type { RunningJob } from '../../app/jobs.tsx'
import { useLanguage } from '../../app/language.tsx'
import { useAct } from '../../app/act.tsx'
import { JobBar } from '../job-bar.tsx'
import { LinkButton } from '../link-button.tsx'
import type { Saving, SavingResult } from './use-saving.ts'

/** The folder a path names and the name within it, whichever way the system writes paths. */
export function placeOf(path: string): { folder: string; name: string } {
  const at = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'))
  return { folder: path.slice(0, Math.max(at, 1)), name: path.slice(at + 1) }
}

/** The job's bar with the time that is left at the pace so far, once there is a pace. */
function TimedJob({ job, onCancel }: { job: RunningJob; onCancel: () => void }) {
  const { done, total } = job
  const [began] = useState(() => performance.now())
  const [secondsLeft, setSecondsLeft] = useState<number | null>(null)
  useEffect(() => {
    if (done === 0 || total < 3) return
    const timer = setInterval(
      () => setSecondsLeft(((performance.now() - began) / 1000 / done) * (total - done)),
      500,
    )
    return () => clearInterval(timer)
  }, [began, done, total])
  return (
    <JobBar
      label={job.label}
      done={done}
      total={total}
      {...(secondsLeft === null ? {} : { secondsLeft })}
      onCancel={onCancel}
    />
  )
}

function Result({ result }: { result: SavingResult }) {
  const { client, about } = useReach()
  const { t } = useLanguage()
  const act = useAct()
  if (result.kind === 'stopped') return <>{t('tools.saved.stopped')}</>
  const [first] = result.files
  if (!first) return null
  const count = result.files.length
  const path = first.path
  if (path === null)
    return (
      <>
        {count === 1
          ? t('tools.saved.download', { name: first.name })
          : t('tools.saved.downloads', { count, name: result.archive ?? '' })}
      </>
    )
  const { folder, name } = placeOf(path)
  return (
    <>
      {count === 1 ? t('tools.saved.file', { name, folder }) : t('tools.saved.files', { count, folder })}{' '}
      {about.capabilities.reveal && (
        <LinkButton onClick={() => void act(() => client.host.reveal({ path }))}>
          {t('tools.saved.reveal')}
        </LinkButton>
      )}
    </>
  )
}

/** The foot of the panel that began it, in sight whatever the panel shows; the result is said aloud. */
export function SavingNote({ saving }: { saving: Saving }) {
  const { job, result, cancel } = saving
  const shown = job !== null || result !== null
  return (
    <Box
      sx={{
        px: { xs: 4, sm: 6, md: 5 },
        pr: { md: 6 },
        ...(shown && { borderTop: 1, borderColor: 'text.primary' }),
      }}
    >
      {job && <TimedJob key={job.jobId} job={job} onCancel={cancel} />}
      <Box role="status" sx={{ typography: 'body2', overflowWrap: 'anywhere', ...(result && { py: 3 }) }}>
        {result && <Result result={result} />}
      </Box>
    </Box>
  )
}
