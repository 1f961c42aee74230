/** The head of the proposal: how it stands, what counts as best, and what is done with the whole. */
import { useState } from 'react'
import { useTheme } from '@mui/material/styles'
import useMediaQuery from '@mui/material/useMediaQuery'
import { formatDate } from '#shared/i18n/dates.ts'
import type { Speaker } from '#shared/matching/words/speaker.ts'
import type { Programme } from '#shared/model/programme.ts'
import { matchModes } from '#shared/model/settings.ts'
import { useProgramme } from '#renderer/app/backend.tsx'
import { MoreMenu } from '#renderer/components/more-menu.tsx'
import { type RoomAction, RoomHead } from '#renderer/components/room-head.tsx'
import { Segments } from '#renderer/components/segments.tsx'
import { AsideDialog } from '../scenarios/aside.tsx'
import { KeepScenario } from '../scenarios/keep-scenario.tsx'
import { WhatIf } from '../scenarios/what-if.tsx'
import { EnterPairDialog, PublishDialog } from './dialogs.tsx'
import type { Doing } from './doing.ts'
import { useSpeaker } from './moving/speaker.ts'
import type { Seen } from './seen.ts'

function deckOf({ t, language }: Speaker, { proposal, scenarios }: Programme): string {
  if (!proposal) return t('matching.deckNone')
  const figures = {
    date: formatDate(language, proposal.solvedOn, 'text'),
    pairs: t('matching.deckPairs', { count: proposal.couples.length }),
    unmatched: t('matching.deckUnmatched', { count: proposal.unmatchedIds.length }),
  }
  const letter = scenarios.find(({ id }) => id === proposal.scenarioId)?.letter
  return letter === undefined
    ? t('matching.deck', figures)
    : t('matching.deckScenario', { ...figures, letter })
}

/** What is asked in a dialog before it is done. */
type Asking = 'publish' | 'enter' | 'keep' | 'what-if' | 'aside'

/** What is done seldom stands in a menu, in a narrow window everything. */
export function ProposalHead({ seen, doing }: { seen: Seen; doing: Doing }) {
  const speaker = useSpeaker()
  const { t } = speaker
  const programme = useProgramme()
  const [asking, setAsking] = useState<Asking | null>(null)
  const isNarrow = useMediaQuery(useTheme().breakpoints.down('sm'))
  const { look } = seen
  const { proposal, settings } = programme
  const hasPairs = (proposal?.couples.length ?? 0) > 0
  const close = () => setAsking(null)
  const asks = (id: Asking, label: string) => ({ id, label, onRun: () => setAsking(id) })
  const seldom = [
    asks('enter', t('matching.enterPair')),
    ...(hasPairs ? [asks('keep', t('scenarios.keep.action')), asks('what-if', t('matching.whatIf'))] : []),
    ...(Object.keys(programme.people).length > 0 ? [asks('aside', t('scenarios.aside.action'))] : []),
  ]
  const actions: RoomAction[] = [
    {
      id: 'solve',
      label: t(proposal ? 'matching.solveAgain' : 'matching.solve'),
      kind: proposal ? 'plain' : 'primary',
      disabled: look === undefined || look.mentees === 0 || look.places === 0,
      onRun: () => void doing.solve(),
    },
    ...(hasPairs ? [{ ...asks('publish', t('matching.publish')), kind: 'primary' as const }] : []),
  ]
  return (
    <>
      <RoomHead
        title={t('matching.title')}
        deck={deckOf(speaker, programme)}
        controls={
          <>
            <Segments
              label={t('matching.mode')}
              value={seen.trial.mode ?? settings.matchMode}
              options={matchModes.map((mode) => ({ value: mode, label: t(`terms.matchMode.${mode}`) }))}
              onChange={(mode) => seen.keep({ ...seen.trial, mode })}
            />
            {!isNarrow && <MoreMenu label={t('shell.more')} items={seldom} />}
          </>
        }
        actions={isNarrow ? [...actions.toReversed(), ...seldom] : actions}
      />
      {asking === 'publish' && proposal && <PublishDialog proposal={proposal} onClose={close} />}
      {asking === 'enter' && <EnterPairDialog onClose={close} />}
      {asking === 'keep' && <KeepScenario onClose={close} />}
      {asking === 'what-if' && <WhatIf onClose={close} onKeep={() => setAsking('keep')} />}
      {asking === 'aside' && <AsideDialog onClose={close} />}
    </>
  )
}
