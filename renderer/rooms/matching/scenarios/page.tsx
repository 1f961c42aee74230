/** The page of scenarios: kept matchings side by side, with what can be done with each. */
import { useRef, useState } from 'react'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useLocation } from 'wouter'
import { letterAt, nextLetter } from '#shared/matching/scenarios/letters.ts'
import { presentKey } from '#shared/matching/scenarios/limits.ts'
import { moversBetween } from '#shared/matching/scenarios/movers.ts'
import { useAct } from '#renderer/app/act.tsx'
import { useClient, useProgramme } from '#renderer/app/backend.tsx'
import { useLanguage } from '#renderer/app/language.tsx'
import { at } from '#renderer/app/routes.ts'
import { Empty } from '#renderer/components/empty.tsx'
import { MoreMenu } from '#renderer/components/more-menu.tsx'
import { type RoomAction, RoomHead } from '#renderer/components/room-head.tsx'
import { SavingNote } from '#renderer/components/saving/saving-note.tsx'
import { useSaving } from '#renderer/components/saving/use-saving.ts'
import { PublishDialog } from '../proposal/dialogs.tsx'
import { Ways } from '../ways.tsx'
import { SetAside } from './aside.tsx'
import { ColumnChoice } from './choice.tsx'
import { type ShownColumn, shownColumns } from './columns.ts'
import { KeepScenario } from './keep-scenario.tsx'
import { OneText } from './one-text.tsx'
import { Legend, ScenarioTable } from './table.tsx'
import { useComparison } from './use-comparison.ts'
import { WhatIf } from './what-if.tsx'
import { WorkOn } from './work-on.tsx'

type Asking =
  { kind: 'keep' | 'what-if' | 'publish' } | { kind: 'work' | 'rename' | 'note'; column: ShownColumn }

interface ActionsProps {
  column: ShownColumn
  /** Its buttons are gone then, so that the focus needs another place. */
  onRemoved: () => void
  onAsk: (asking: Asking) => void
}

/** What can be done with one column. */
function ColumnActions({ column, onRemoved, onAsk }: ActionsProps) {
  const { t } = useLanguage()
  const client = useClient()
  const act = useAct()
  const { scenario, letter, isPresent } = column
  if (!scenario)
    return (
      <>
        <Button variant="contained" onClick={() => onAsk({ kind: 'publish' })}>
          {t('scenarios.publishPresent')}
        </Button>
        <Button variant="outlined" onClick={() => onAsk({ kind: 'keep' })}>
          {t('scenarios.keep.short')}
        </Button>
      </>
    )
  const params = { letter: letter ?? '' }
  const remove = async () => {
    const done = await act(
      () => client.scenarios.remove({ id: scenario.id }),
      t('scenarios.remove.done', params),
    )
    if (done) onRemoved()
  }
  return (
    <>
      {isPresent ? (
        <Button
          variant="contained"
          disabled={column.couples.length === 0}
          onClick={() => onAsk({ kind: 'publish' })}
        >
          {t('scenarios.publish', params)}
        </Button>
      ) : (
        <Button variant="outlined" onClick={() => onAsk({ kind: 'work', column })}>
          {t('scenarios.work.action', params)}
        </Button>
      )}
      <MoreMenu
        label={t('scenarios.more', params)}
        items={[
          {
            id: 'rename',
            label: t('scenarios.rename.action'),
            onRun: () => onAsk({ kind: 'rename', column }),
          },
          { id: 'note', label: t('scenarios.note.action'), onRun: () => onAsk({ kind: 'note', column }) },
          { id: 'remove', label: t('scenarios.remove.action'), onRun: () => void remove() },
        ]}
      />
    </>
  )
}

/** What stands where nothing is kept. */
function Before({ onKeep }: { onKeep: () => void }) {
  const { t } = useLanguage()
  const programme = useProgramme()
  const [, go] = useLocation()
  const canKeep = (programme.proposal?.couples.length ?? 0) > 0
  return (
    <Empty
      title={t('scenarios.empty.title')}
      link={
        canKeep
          ? {
              label: t('scenarios.empty.linkNext', { letter: letterAt(nextLetter(programme)) }),
              onGo: onKeep,
            }
          : { label: t('scenarios.empty.toProposal'), onGo: () => go(at.matching('proposal')) }
      }
    >
      {canKeep
        ? t('scenarios.empty.text')
        : `${t('scenarios.empty.text')} ${t('scenarios.empty.matchFirst')}`}
    </Empty>
  )
}

export function ScenariosPage() {
  const { t, language } = useLanguage()
  const programme = useProgramme()
  const { comparison, refused } = useComparison()
  const [asking, setAsking] = useState<Asking | null>(null)
  const client = useClient()
  const saving = useSaving()
  const scroller = useRef<HTMLDivElement>(null)
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set())
  const close = () => setAsking(null)
  const speaker = { t, language, people: programme.people }
  const kept = programme.scenarios.length
  const columns = comparison ? shownColumns(speaker, programme.scenarios, comparison) : []
  const visible = columns.filter(({ key }) => !hidden.has(key))
  const shown = visible.length > 0 ? visible : columns
  const movers = moversBetween(shown).length
  const toggle = (key: string) => {
    const next = new Set(hidden)
    if (!next.delete(key)) next.add(key)
    setHidden(next)
  }
  const canKeep =
    (programme.proposal?.couples.length ?? 0) > 0 && columns.some(({ key }) => key === presentKey)
  const print = () =>
    saving.save({
      label: t('scenarios.print.making'),
      purpose: 'save-pdf',
      suggestion: `${t('scenarios.print.file', { name: programme.name })}.pdf`,
      start: (target) => client.scenarios.print({ ids: shown.map(({ key }) => key), language, target }),
    })
  const actions: RoomAction[] = [
    { id: 'new', label: t('scenarios.whatIf.action'), onRun: () => setAsking({ kind: 'what-if' }) },
    ...(kept > 0 && shown.length > 0
      ? [{ id: 'print', label: t('scenarios.print.action'), onRun: () => void print() }]
      : []),
  ]
  const deck =
    kept === 0 || columns.length === 0
      ? undefined
      : [
          t('scenarios.deck', { count: kept }),
          ...(shown.length < 2
            ? []
            : [movers === 0 ? t('scenarios.movesNone') : t('scenarios.moves', { count: movers })]),
        ].join(' ')
  return (
    <>
      <RoomHead
        title={t('scenarios.title')}
        {...(deck === undefined ? {} : { deck, shortDeck: t('scenarios.deck', { count: kept }) })}
        actions={actions}
      />
      <Ways page="scenarios" />
      <Box
        ref={scroller}
        role="group"
        aria-label={t('scenarios.table')}
        tabIndex={0}
        data-region-focus
        sx={{
          flex: '1 1 0',
          minHeight: 0,
          overflow: 'auto',
          position: 'relative',
          px: { xs: 4, sm: 6 },
          pb: 8,
          '&:focus-visible': { outlineOffset: -2 },
        }}
      >
        {kept === 0 ? (
          <Before onKeep={() => setAsking({ kind: 'keep' })} />
        ) : (
          <>
            {refused !== null && (
              <Box role="alert" sx={{ py: 3, typography: 'body2', color: 'error.main' }}>
                {refused}
              </Box>
            )}
            {columns.length > 1 && (
              <Box sx={{ pt: 3, position: 'sticky', left: 0, width: 'fit-content', maxWidth: '100%' }}>
                <ColumnChoice columns={columns} hidden={hidden} onToggle={toggle} />
              </Box>
            )}
            {shown.length > 0 && (
              <Box sx={{ pt: 2, display: { sm: 'none' }, position: 'sticky', left: 0 }}>
                <Legend speaker={speaker} />
              </Box>
            )}
            {shown.length > 0 && (
              <ScenarioTable
                speaker={speaker}
                columns={shown}
                actions={(column) => (
                  <ColumnActions
                    column={column}
                    onRemoved={() => scroller.current?.focus()}
                    onAsk={setAsking}
                  />
                )}
              />
            )}
          </>
        )}
        <Box sx={{ pt: 6, maxWidth: 560, position: 'sticky', left: 0 }}>
          <SetAside />
        </Box>
      </Box>
      <SavingNote saving={saving} />
      {asking?.kind === 'keep' && <KeepScenario onClose={close} />}
      {asking?.kind === 'what-if' && (
        <WhatIf onClose={close} onKeep={canKeep ? () => setAsking({ kind: 'keep' }) : undefined} />
      )}
      {asking?.kind === 'publish' && programme.proposal && (
        <PublishDialog proposal={programme.proposal} onClose={close} />
      )}
      {asking?.kind === 'work' && (
        <WorkOn
          speaker={speaker}
          column={asking.column}
          isUnkept={columns.some(({ key }) => key === presentKey)}
          onClose={close}
        />
      )}
      {(asking?.kind === 'rename' || asking?.kind === 'note') && asking.column.scenario && (
        <OneText scenario={asking.column.scenario} about={asking.kind} onClose={close} />
      )}
    </>
  )
}
