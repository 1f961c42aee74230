/** The page of a pair at a glance: sessions and main goal, and beside them answers, paper, contacts, note. */
import type { Pair } from '#shared/model/pair.ts'
import { useLanguage } from '../../../app/language.tsx'
import { Panel, RoomLayout } from '../../../components/room-layout.tsx'
import { Answers } from './answers/answers.tsx'
import { Papers } from './answers/papers.tsx'
import type { Ask } from './asking.tsx'
import { Goals } from './goals/goals.tsx'
import { Contacts } from './notes/contacts.tsx'
import { Note } from './notes/note.tsx'
import { Sessions } from './sessions/sessions.tsx'

/** So many sessions, then a link to all of them. */
const most = 7

export interface OverviewProps {
  pair: Pair
  ask: Ask
  onSessions: () => void
}

export function Overview({ pair, ask, onSessions }: OverviewProps) {
  const { t } = useLanguage()
  return (
    <RoomLayout columns="minmax(0, 1fr) 300px">
      <Panel label={t('pairs.tab.overview')}>
        <Sessions pair={pair} ask={ask} most={most} onAll={onSessions} />
        <Goals pair={pair} ask={ask} />
      </Panel>
      <Panel label={t('pairs.side')} kind="side">
        <Papers pair={pair} ask={ask} />
        <Answers pair={pair} ask={ask} />
        <Contacts pair={pair} ask={ask} />
        <Note pair={pair} />
      </Panel>
    </RoomLayout>
  )
}
