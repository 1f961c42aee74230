/** A pair's page: its way through the phases, what it waits for, and everything it did, under tabs. */
import { useState } from 'react'
import Box from '@mui/material/Box'
import { useLocation } from 'wouter'
import type { Pair } from '#shared/model/pair.ts'
import { phaseNumber, phases } from '#shared/model/phases.ts'
import { useProgramme } from '../../../app/backend.tsx'
import { useLanguage } from '../../../app/language.tsx'
import { at } from '../../../app/routes.ts'
import { MoreMenu } from '../../../components/more-menu.tsx'
import { RoomHead } from '../../../components/room-head.tsx'
import { Panel, RoomLayout } from '../../../components/room-layout.tsx'
import { LeavingDialog } from '../../matching/answers/leaving.tsx'
import { useCouple } from '../couple.ts'
import { type Ask, Asked, type Asking } from './asking.tsx'
import { EndedLine } from './ended.tsx'
import { Flags } from './flags.tsx'
import { Goals } from './goals/goals.tsx'
import { History } from './history.tsx'
import { Contacts } from './notes/contacts.tsx'
import { Note } from './notes/note.tsx'
import { Overview } from './overview.tsx'
import { PhasePath } from './phase-path.tsx'
import { nextNumber, nextPlanned } from './sessions/next.ts'
import { Sessions } from './sessions/sessions.tsx'
import { type PairTab, PairTabs } from './tabs.tsx'

function Head({ pair, ask }: { pair: Pair; ask: Ask }) {
  const { people } = useProgramme()
  const { t } = useLanguage()
  const [, go] = useLocation()
  const [leavingId, setLeaving] = useState<string | null>(null)
  const { mentee, mentor } = useCouple()(pair)
  const planned = nextPlanned(pair)
  const number = planned?.number ?? nextNumber(pair)
  const field = people[pair.menteeId]?.disciplines[0]
  const moves = phases
    .filter((phase) => phase !== pair.phase)
    .map((phase) => ({
      id: phase,
      label: t(phaseNumber(phase) < phaseNumber(pair.phase) ? 'pairs.head.back' : 'pairs.head.on', {
        phase: t(`terms.phase.${phase}`),
      }),
      onRun: () => ask({ kind: 'move', to: phase }),
    }))
  return (
    <>
      <RoomHead
        title={
          <>
            {mentee} <small>{t('shell.with')}</small> {mentor}
          </>
        }
        deck={[t('pairs.head.code', { code: pair.code }), ...(field ? [field] : [])].join(', ')}
        controls={
          !pair.ending && (
            <MoreMenu
              label={t('pairs.head.more')}
              items={[
                ...moves,
                { id: 'end', label: t('pairs.end.action'), onRun: () => ask({ kind: 'end' }) },
                ...[
                  { id: pair.menteeId, name: mentee },
                  { id: pair.mentorId, name: mentor },
                ]
                  .filter(({ id }) => people[id]?.standing !== 'withdrawn' && !people[id]?.erasedOn)
                  .map(({ id, name }) => ({
                    id,
                    label: t('proposals.leaving.of', { name }),
                    onRun: () => setLeaving(id),
                  })),
              ]}
            />
          )
        }
        actions={[
          { id: 'workbook', label: t('pairs.head.workbook'), onRun: () => go(at.tool('workbook', pair.id)) },
          ...(pair.ending
            ? []
            : [
                {
                  id: 'log',
                  label: t('pairs.session.log', { number }),
                  kind: 'primary' as const,
                  onRun: () => ask({ kind: 'log', ...(planned ? { sessionId: planned.id } : {}) }),
                },
              ]),
        ]}
      />
      {leavingId !== null && (
        <LeavingDialog personId={leavingId} how="withdraw" onClose={() => setLeaving(null)} />
      )}
    </>
  )
}

export interface PairPageProps {
  pair: Pair
  tab: PairTab
}

/** One question at a time stands over the page. */
export function PairPage({ pair, tab }: PairPageProps) {
  const { t } = useLanguage()
  const [, go] = useLocation()
  const [asking, ask] = useState<Asking | null>(null)
  const onTab = (chosen: PairTab) =>
    go(chosen === 'overview' ? at.pair(pair.id) : `${at.pair(pair.id)}/${chosen}`)
  const shown = {
    overview: <Overview pair={pair} ask={ask} onSessions={() => onTab('sessions')} />,
    sessions: <Sessions pair={pair} ask={ask} />,
    goals: <Goals pair={pair} ask={ask} />,
    notes: (
      <>
        <Note pair={pair} />
        <Contacts pair={pair} ask={ask} />
      </>
    ),
    history: <History pair={pair} />,
  }[tab]
  return (
    <>
      <Head pair={pair} ask={ask} />
      <Box
        sx={{
          flex: '1 1 0',
          minHeight: 0,
          display: { xs: 'block', md: 'flex' },
          flexDirection: 'column',
          overflowY: { xs: 'auto', md: 'hidden' },
        }}
      >
        <EndedLine pair={pair} />
        <PhasePath pair={pair} ask={ask} />
        <Flags pair={pair} ask={ask} />
        <PairTabs pair={pair} tab={tab} onTab={onTab} />
        <Box
          role="tabpanel"
          id={`pair-panel-${tab}`}
          aria-labelledby={`pair-tab-${tab}`}
          sx={{ flex: '1 1 0', minHeight: 0, display: { xs: 'block', md: 'flex' }, flexDirection: 'column' }}
        >
          {tab === 'overview' ? (
            shown
          ) : (
            <RoomLayout columns="minmax(0, 820px)">
              <Panel label={t(`pairs.tab.${tab}`)}>{shown}</Panel>
            </RoomLayout>
          )}
        </Box>
      </Box>
      {asking && <Asked pair={pair} asking={asking} onClose={() => ask(null)} />}
    </>
  )
}
