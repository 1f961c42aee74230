/** The room Today: what needs the coordinator now, and the cohort at a glance. */
import { useMemo, useState } from 'react'
import { useLocation } from 'wouter'
import { attention, type AttentionItem } from '#shared/journey/attention.ts'
import { glance } from '#shared/journey/glance.ts'
import { matchingTasks } from '#shared/journey/matching-tasks.ts'
import { hasEnded, wasDeclined } from '#shared/journey/contact.ts'
import { deckOf } from '#shared/journey/telling.ts'
import { pairsOf, type Programme } from '#shared/model/programme.ts'
import type { LocalDate } from '#shared/model/scalars.ts'
import { useProgramme, useToday } from '#renderer/app/backend.tsx'
import { useLanguage } from '#renderer/app/language.tsx'
import { at } from '#renderer/app/routes.ts'
import { AttentionList } from '#renderer/components/attention-list.tsx'
import { Empty } from '#renderer/components/empty.tsx'
import { RoomHead } from '#renderer/components/room-head.tsx'
import { Panel, RoomLayout } from '#renderer/components/room-layout.tsx'
import { LeftBehindLines } from '../matching/answers/left-behind.tsx'
import { GlancePanel } from './glance.tsx'
import { useMatters } from './matters.tsx'
import { PutOffDialog, PutOffList } from './put-off.tsx'
import { RetentionReminder } from './retention.tsx'

/** Answers to proposals that are still to come. */
const awaitedAnswers = (programme: Programme, today: LocalDate): number =>
  pairsOf(programme)
    .filter((pair) => !hasEnded(pair, today) && !wasDeclined(pair))
    .flatMap(({ mentorAnswer, menteeAnswer }) => [mentorAnswer, menteeAnswer])
    .filter(({ state }) => state === 'awaited').length

/** What stands where nothing waits: the answers still to come, the rules that watch, or the way to the first pairs. */
function Nothing({ anyPairs, awaited }: { anyPairs: boolean; awaited: number }) {
  const { t } = useLanguage()
  const [, go] = useLocation()
  if (awaited > 0)
    return (
      <Empty
        title={t('today.empty.title')}
        link={{ label: t('shell.room.pairs'), onGo: () => go(at.room('pairs')) }}
      >
        {t('today.empty.awaited', { count: awaited })}
      </Empty>
    )
  if (anyPairs)
    return (
      <Empty
        title={t('today.empty.title')}
        link={{ label: t('shell.room.settings'), onGo: () => go(at.room('settings')) }}
      >
        {t('today.empty.hint')}
      </Empty>
    )
  return (
    <Empty
      title={t('today.empty.noPairs')}
      link={{ label: t('shell.room.people'), onGo: () => go(at.room('people')) }}
    >
      {t('today.empty.noPairsHint')}
    </Empty>
  )
}

/** The first room of an open programme. */
export function TodayRoom() {
  const programme = useProgramme()
  const today = useToday()
  const { t, language } = useLanguage()
  const [, go] = useLocation()
  const [putOff, setPutOff] = useState<AttentionItem | null>(null)
  const groups = useMatters(setPutOff)
  const cohort = useMemo(() => glance(programme, today), [programme, today])
  const deck = useMemo(
    () => deckOf(language, today, [...matchingTasks(programme, today), ...attention(programme, today)]),
    [language, programme, today],
  )
  return (
    <>
      <RoomHead
        title={t('today.title')}
        deck={deck}
        actions={[
          { id: 'pairs', label: t('shell.room.pairs'), onRun: () => go(at.room('pairs')) },
          {
            id: 'slips',
            label: t('today.enterSlips'),
            onRun: () => go(at.slips()),
            disabled: cohort.pairs === 0,
          },
        ]}
      />
      <LeftBehindLines />
      <RoomLayout columns="minmax(0, 1fr) 328px">
        <Panel label={t('today.title')}>
          <RetentionReminder />
          {groups.length > 0 ? (
            <AttentionList groups={groups} />
          ) : (
            <Nothing anyPairs={cohort.pairs > 0} awaited={awaitedAnswers(programme, today)} />
          )}
          <PutOffList />
        </Panel>
        <Panel label={t('today.glance.title')} kind="side">
          <GlancePanel glance={cohort} />
        </Panel>
      </RoomLayout>
      {putOff && <PutOffDialog item={putOff} onClose={() => setPutOff(null)} />}
    </>
  )
}
