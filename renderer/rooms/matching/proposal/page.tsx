/** The proposal: weights and rules at left, the proposal in the middle, its reasons at right. */
import { useEffect, useState } from 'react'
import Box from '@mui/material/Box'
import { useLocation } from 'wouter'
import { formatDate, formatNumber } from '#shared/i18n/dates.ts'
import { problemSentence } from '#shared/i18n/problem.ts'
import type { Translate } from '#shared/i18n/translate.ts'
import { Refusal } from '#shared/model/refusal.ts'
import { matchModes } from '#shared/model/settings.ts'
import type { Language } from '#shared/model/scalars.ts'
import { useLanguage } from '#renderer/app/language.tsx'
import { at } from '#renderer/app/routes.ts'
import { Banner } from '#renderer/components/banner.tsx'
import { Empty } from '#renderer/components/empty.tsx'
import { type RoomAction, RoomHead } from '#renderer/components/room-head.tsx'
import { Panel, RoomLayout } from '#renderer/components/room-layout.tsx'
import { Segments } from '#renderer/components/segments.tsx'
import { useActing } from '#renderer/app/act.tsx'
import { useClient, useProgramme } from '#renderer/app/backend.tsx'
import { useWork, type Work } from './cohort.ts'
import { Couples, type Row, rowsOf } from './couples.tsx'
import { EnterPairDialog, PublishDialog } from './dialogs.tsx'
import { type Doing, useDoing } from './doing.ts'
import { Explanation } from './explanation.tsx'
import { RuleList, SettingsPanel } from './settings-panel.tsx'
import { Unmatched } from './unmatched.tsx'
import { Ways } from '../ways.tsx'

function deckOf(t: Translate, language: Language, { proposal }: Work): string {
  if (!proposal) return t('matching.deckNone')
  return t('matching.deck', {
    date: formatDate(language, proposal.solvedOn, 'text'),
    pairs: t('matching.deckPairs', { count: proposal.couples.length }),
    unmatched: t('matching.deckUnmatched', { count: proposal.unmatchedIds.length }),
  })
}

/** What stands where no proposal does. */
function Before({ work, doing }: { work: Work; doing: Doing }) {
  const { t } = useLanguage()
  const [, go] = useLocation()
  const { mentees, problem } = work.cohort
  const places = problem.places.reduce((sum, count) => sum + count, 0)
  if (mentees.length === 0 && Object.keys(work.programme.pairs).length > 0)
    return (
      <Empty
        title={t('matching.empty.done')}
        link={{ label: t('matching.showPairs'), onGo: () => go(at.room('pairs')) }}
      >
        {t('matching.empty.doneHint')}
      </Empty>
    )
  if (mentees.length === 0 || places === 0)
    return (
      <Empty
        title={t('matching.empty.people')}
        link={{ label: t('shell.room.people'), onGo: () => go(at.import()) }}
      >
        {t('matching.empty.peopleHint')}
      </Empty>
    )
  return (
    <Empty
      title={t('matching.empty.ready')}
      link={{ label: t('matching.solve'), onGo: () => void doing.solve() }}
    >
      {t('matching.empty.readyHint', { count: mentees.length, places })}
    </Empty>
  )
}

function Summary({ work, rows }: { work: Work; rows: readonly Row[] }) {
  const { t, language } = useLanguage()
  const total = rows.reduce((sum, row) => sum + row.score, 0)
  const blocking = work.answer?.blocking.length ?? 0
  return (
    <Box
      sx={{
        px: { xs: 4, sm: 5 },
        py: 2,
        typography: 'caption',
        color: 'ink3',
        borderTop: 1,
        borderColor: 'rule2',
      }}
    >
      {t('matching.summary', {
        pairs: t('today.glance.pairs', { count: rows.length }),
        total: formatNumber(language, total),
        lowest: formatNumber(language, Math.min(...rows.map((row) => row.score))),
        locks: rows.filter((row) => row.locked).length,
      })}
      {blocking > 0 && ` ${t('matching.blocking', { count: blocking })}`}
    </Box>
  )
}

/** While a matching is worked out again, the last answer stays in sight; otherwise the work as it is. */
function useSteady(work: Work, matching: boolean): Work {
  const [last, setLast] = useState(work)
  if (last !== work && (work.answer !== null || !matching)) setLast(work)
  return matching && work.answer === null ? last : work
}

function Rooms({ work: now }: { work: Work }) {
  const { t, language } = useLanguage()
  const doing = useDoing()
  const work = useSteady(now, doing.matching)
  const [chosen, setChosen] = useState<string | null>(null)
  const [asking, setAsking] = useState<'publish' | 'enter' | null>(null)
  const { proposal, answer } = work
  const rows = rowsOf(work)
  const row = rows.find((one) => one.menteeId === chosen) ?? rows[0]
  const canMatch = work.cohort.mentees.length > 0 && work.cohort.mentors.length > 0
  const actions: RoomAction[] = [
    { id: 'enter', label: t('matching.enterPair'), onRun: () => setAsking('enter') },
    {
      id: 'solve',
      label: t(proposal ? 'matching.solveAgain' : 'matching.solve'),
      kind: proposal ? 'plain' : 'primary',
      disabled: !canMatch,
      onRun: () => void doing.solve(),
    },
    ...(proposal && rows.length > 0
      ? [
          {
            id: 'publish',
            label: t('matching.publish'),
            kind: 'primary' as const,
            onRun: () => setAsking('publish'),
          },
        ]
      : []),
  ]
  return (
    <>
      <RoomHead
        title={t('matching.title')}
        deck={deckOf(t, language, work)}
        controls={
          <Segments
            label={t('matching.mode')}
            value={now.programme.settings.matchMode}
            options={matchModes.map((mode) => ({ value: mode, label: t(`terms.matchMode.${mode}`) }))}
            onChange={(mode) => void doing.setMode(mode)}
          />
        }
        actions={actions}
      />
      <Ways page="proposal" />
      <RoomLayout columns="232px minmax(0, 1fr) 372px" wideColumns="248px minmax(0, 1fr) 408px">
        <Panel label={t('matching.weights')} kind="side" rule="right">
          <SettingsPanel work={now} doing={doing} />
        </Panel>
        {answer && row ? (
          <Panel
            label={t('matching.couples')}
            flush
            foot={
              <>
                <Summary work={work} rows={rows} />
                <Unmatched work={work} answer={answer} doing={doing} />
              </>
            }
          >
            <Couples work={work} rows={rows} chosen={row.menteeId} onChoose={setChosen} />
          </Panel>
        ) : (
          <Panel label={t('matching.couples')}>
            <Before work={work} doing={doing} />
          </Panel>
        )}
        <Panel label={t('matching.whyNot')} kind="side" ground="sheet">
          {answer && row ? (
            <Explanation work={work} answer={answer} row={row} doing={doing} />
          ) : (
            <Box sx={{ typography: 'body2', color: 'ink3' }}>{t('matching.pick')}</Box>
          )}
        </Panel>
      </RoomLayout>
      {asking === 'publish' && proposal && (
        <PublishDialog proposal={proposal} onClose={() => setAsking(null)} />
      )}
      {asking === 'enter' && <EnterPairDialog work={work} onClose={() => setAsking(null)} />}
    </>
  )
}

/** A lock that a rule forbids by now stands in the way of everything else: it is released, or the rule is. */
function Blocked({ refusal }: { refusal: Refusal }) {
  const { t } = useLanguage()
  const { locks, settings } = useProgramme()
  const client = useClient()
  const { act, notice, dismiss } = useActing()
  const doing = useDoing()
  const sentence = problemSentence(t, refusal)
  // The refusal of the matching itself says the same; once is enough.
  useEffect(() => {
    if (notice?.kind === 'refused' && notice.sentence === sentence) dismiss()
  }, [notice, sentence, dismiss])
  const release = () =>
    act(async () => {
      for (const lock of locks) await client.matching.unlock(lock)
    }, t('matching.unlockedDone'))
  return (
    <>
      <RoomHead title={t('matching.title')} />
      <Ways page="proposal" />
      <Banner happened={sentence} action={{ label: t('matching.unlock'), onRun: () => void release() }} />
      <RoomLayout columns="232px minmax(0, 1fr)">
        <Panel label={t('matching.rules')} kind="side" rule="right">
          <RuleList
            rules={settings.hardRules}
            forbidden={[]}
            onChange={(rules) => void doing.setRules(rules)}
          />
        </Panel>
      </RoomLayout>
    </>
  )
}

/** Everything derives from the programme; nothing is decided here. */
export function ProposalPage() {
  const work = useWork()
  return work instanceof Refusal ? <Blocked refusal={work} /> : <Rooms work={work} />
}
