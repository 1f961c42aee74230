/** The proposal: weights and rules at left, the proposal in the middle, its reasons at right. */
import { useCallback, useMemo, useState } from 'react'
import Box from '@mui/material/Box'
import type { Look, LookProposal } from '#shared/matching/study/look.ts'
import { useProgramme } from '#renderer/app/backend.tsx'
import { useJobs } from '#renderer/app/jobs.tsx'
import { useLanguage } from '#renderer/app/language.tsx'
import { JobBar } from '#renderer/components/job-bar.tsx'
import { LinkButton } from '#renderer/components/link-button.tsx'
import { Panel, RoomLayout } from '#renderer/components/room-layout.tsx'
import { Ways } from '../ways.tsx'
import { Before } from './before.tsx'
import { Blocked } from './blocked.tsx'
import { Couples } from './couples.tsx'
import { CouplesTools } from './couples-tools.tsx'
import { type Doing, useDoing } from './doing.ts'
import { Explanation } from './explanation.tsx'
import { ProposalHead } from './head.tsx'
import { LiftingProvider, useLifting } from './moving/lifting.tsx'
import { MentorList } from './moving/mentor-list.tsx'
import { useSpeaker } from './moving/speaker.ts'
import { arranged, type Row, rowsOf, unarranged } from './rows.ts'
import { type Seen, useSeen } from './seen.ts'
import { SettingsPanel } from './settings-panel.tsx'
import { Summary } from './summary.tsx'
import { LeftOver } from './unmatched.tsx'

/** A matching that takes longer shows how far it is, and can be stopped. */
function Progress() {
  const { t } = useLanguage()
  const { running, cancel } = useJobs()
  const job = running.find(({ label }) => label === t('matching.solving'))
  if (!job) return null
  return (
    <Box
      sx={{
        px: 5,
        flex: 'none',
        // What is over in a moment is not worth a bar.
        animation: 'appear 1ms linear 500ms both',
        '@keyframes appear': { from: { visibility: 'hidden' }, to: { visibility: 'visible' } },
      }}
    >
      <JobBar
        label={job.label}
        done={job.done}
        note={t('matching.progress')}
        onCancel={() => cancel(job.jobId)}
      />
    </Box>
  )
}

interface ProposedProps {
  look: Look
  proposal: LookProposal
  seen: Seen
  doing: Doing
}

/** The table with what stands under it, and the panel that explains the chosen pair. */
function Proposed({ look, proposal, seen, doing }: ProposedProps) {
  const { t } = useLanguage()
  const speaker = useSpeaker()
  const { locks, proposal: kept } = useProgramme()
  const [chosen, setChosen] = useState<string | null>(null)
  const [arrangement, setArrangement] = useState(unarranged)
  const { effect } = seen
  const rows = useMemo(() => rowsOf(speaker, proposal.rows, effect), [speaker, proposal.rows, effect])
  const shown = useMemo(() => arranged(rows, arrangement), [rows, arrangement])
  const row = shown.find((one) => one.menteeId === chosen) ?? shown[0]
  // Reasons are of the kept proposal; while a setting moves, those of the same person stay.
  const explained = seen.isTrial ? (kept?.couples.find((one) => one.menteeId === row?.menteeId) ?? row) : row
  const { setLock } = doing
  const toggle = useCallback(
    ({ menteeId, mentorId }: Row) => {
      const isLocked = locks.some((lock) => lock.menteeId === menteeId && lock.mentorId === mentorId)
      void setLock({ menteeId, mentorId }, !isLocked)
    },
    [locks, setLock],
  )
  return (
    <>
      <Panel
        label={t('matching.couples')}
        flush
        foot={
          <>
            <Progress />
            <Summary proposal={proposal} isTrial={seen.isTrial || seen.isWorking} />
            <LeftOver proposal={proposal} seen={seen} waiting={look.idleLocks} setLock={doing.setLock} />
          </>
        }
      >
        <Box sx={{ display: 'flex', flexDirection: 'column', height: { md: '100%' }, minHeight: 0 }}>
          <CouplesTools rows={rows} arrangement={arrangement} onArrange={setArrangement} />
          <Couples
            rows={shown}
            chosen={row?.menteeId ?? null}
            arrangement={arrangement}
            onChoose={setChosen}
            onArrange={setArrangement}
            onLock={toggle}
          />
          {shown.length === 0 && rows.length > 0 && (
            <Box sx={{ px: 5, py: 3, typography: 'body2', color: 'ink3' }}>
              {t('matching.nothingFound')}{' '}
              <LinkButton onClick={() => setArrangement({ ...arrangement, words: '', view: 'all' })}>
                {t('matching.showAll')}
              </LinkButton>
            </Box>
          )}
        </Box>
      </Panel>
      <Panel label={t('matching.whyNot')} kind="side" ground="sheet">
        <MentorList />
        <WhenNobodyIsHeld>
          {explained ? (
            <Explanation
              menteeId={explained.menteeId}
              mentorId={explained.mentorId}
              was={seen.isTrial ? undefined : row?.was}
              setLock={setLock}
            />
          ) : (
            <Box sx={{ typography: 'body2', color: 'ink3' }}>
              {t(look.proposal ? 'matching.pick' : 'matching.deckNone')}
            </Box>
          )}
        </WhenNobodyIsHeld>
      </Panel>
    </>
  )
}

/** The list of mentors takes the place of the explanation while a mentee is in the hand. */
function WhenNobodyIsHeld({ children }: { children: React.ReactNode }) {
  return useLifting()?.held ? null : children
}

/** Everything derives from the programme and from what the solver's thread answers. */
export function ProposalPage() {
  const { t } = useLanguage()
  const programme = useProgramme()
  const doing = useDoing()
  const seen = useSeen(doing)
  const { look, error } = seen
  if (error && !seen.isWorking) return <Blocked error={error} doing={doing} />
  const shown = programme.proposal ? look?.proposal : null
  // That there is nobody is known without asking.
  const there = look ?? (Object.keys(programme.people).length === 0 ? { mentees: 0, places: 0 } : null)
  return (
    <LiftingProvider>
      <ProposalHead seen={seen} doing={doing} />
      <Ways page="proposal" />
      <RoomLayout columns="232px minmax(0, 1fr) 372px" wideColumns="248px minmax(0, 1fr) 408px">
        <SettingsPanel seen={seen} />
        {look && shown ? (
          <Proposed look={look} proposal={shown} seen={seen} doing={doing} />
        ) : (
          <>
            <Panel label={t('matching.couples')} foot={<Progress />}>
              {there ? (
                <Before look={there} seen={seen} doing={doing} />
              ) : (
                <Box sx={{ typography: 'body2', color: 'ink3' }}>{t('matching.effect.working')}</Box>
              )}
            </Panel>
            <Panel label={t('matching.whyNot')} kind="side" ground="sheet">
              <Box sx={{ typography: 'body2', color: 'ink3' }}>{t('matching.pick')}</Box>
            </Panel>
          </>
        )}
      </RoomLayout>
    </LiftingProvider>
  )
}
