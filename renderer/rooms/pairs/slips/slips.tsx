/** Entering a stack of paper slips by keyboard alone: facts of each session, one after another. */
import { useRef, useState } from 'react'
import Box from '@mui/material/Box'
import { useLocation } from 'wouter'
import { useAct } from '../../../app/act.tsx'
import { useClient, useProgramme, useToday } from '../../../app/backend.tsx'
import { useLanguage } from '../../../app/language.tsx'
import { at } from '../../../app/routes.ts'
import { RoomHead } from '../../../components/room-head.tsx'
import { Panel, RoomLayout } from '../../../components/room-layout.tsx'
import { blankSlip, logOf, pairsFor, problemOf, proposalFor } from './draft.ts'
import { EnteredList } from './entered-list.tsx'
import { FoundLine } from './found-line.tsx'
import { SlipForm, type SlipFormProps } from './slip-form.tsx'
import { useSitting } from './sitting.ts'

export function Slips() {
  const programme = useProgramme()
  const today = useToday()
  const client = useClient()
  const act = useAct()
  const { t } = useLanguage()
  const [, go] = useLocation()
  const first = useRef<HTMLInputElement>(null)
  const sitting = useSitting()
  const [slip, setSlip] = useState(blankSlip)
  const [tried, setTried] = useState(false)

  const found = pairsFor(programme, slip.who)
  const pair = found.length === 1 ? found[0] : undefined
  const proposed = pair ? proposalFor(pair, slip, today, programme.settings.sessionMinutes) : null
  const problem = proposed && problemOf(slip, proposed, today)
  const problems: SlipFormProps['problems'] = !tried
    ? {}
    : !pair
      ? { who: t(found.length > 1 ? 'pairs.slips.problem.several' : 'pairs.slips.problem.who') }
      : problem
        ? { [problem.field]: t(`pairs.slips.problem.${problem.code}`) }
        : {}

  const save = async () => {
    if (!pair || !proposed || problem) return setTried(true)
    const log = logOf(pair, slip, proposed)
    const done = t('pairs.slips.done', { code: pair.code, number: log.number })
    // Cleared at once, so that what is typed next falls into the next slip; a refused one comes back.
    setSlip(blankSlip)
    setTried(false)
    first.current?.focus()
    const kept = await act(() => client.pairs.logSession(log), done)
    if (kept?.id === undefined) return setSlip((next) => (next.who === '' ? slip : next))
    sitting.add({ revision: kept.revision, pairId: pair.id, sessionId: kept.id, before: proposed.session })
  }
  return (
    <>
      <RoomHead
        title={t('pairs.slips.title')}
        deck={t('pairs.slips.deck')}
        actions={[{ id: 'back', label: t('pairs.slips.back'), onRun: () => go(at.room('pairs')) }]}
      />
      <RoomLayout columns="minmax(0, 920px)">
        <Panel label={t('pairs.slips.title')}>
          <Box sx={{ typography: 'body2', color: 'text.secondary', pb: 4, maxWidth: 620 }}>
            {t('pairs.slips.says')}
          </Box>
          <SlipForm
            slip={slip}
            proposed={proposed}
            problems={problems}
            onChange={setSlip}
            onSave={() => void save()}
            first={first}
          />
          <FoundLine found={found} asked={slip.who.trim() !== ''} />
          <EnteredList
            entered={sitting.entered}
            onBack={(entry) => {
              void sitting.takeBack(entry)
              first.current?.focus()
            }}
          />
        </Panel>
      </RoomLayout>
    </>
  )
}
