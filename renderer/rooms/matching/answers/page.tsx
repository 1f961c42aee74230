/** The page of answers: who was asked, who answered what, whom to write to, and the next best where somebody declined. */
import { useState } from 'react'
import { useLocation } from 'wouter'
import { type LetterAbout, lettersDue } from '#shared/letters/due.ts'
import { pairsOf } from '#shared/model/programme.ts'
import { useProgramme, useToday } from '#renderer/app/backend.tsx'
import { useLanguage } from '#renderer/app/language.tsx'
import { at, wordIn } from '#renderer/app/routes.ts'
import { Empty } from '#renderer/components/empty.tsx'
import { type RoomAction, RoomHead } from '#renderer/components/room-head.tsx'
import { Panel, RoomLayout } from '#renderer/components/room-layout.tsx'
import { Segments } from '#renderer/components/segments.tsx'
import { PublishDialog } from '../proposal/dialogs.tsx'
import { Ways } from '../ways.tsx'
import { daysLate, listed, type Standing, standingOf, standings } from './entries.ts'
import { LeavingDialog } from './leaving.tsx'
import { LettersDialog } from './letters.tsx'
import { LeftBehindLines } from './left-behind.tsx'
import { MatchAgain } from './match-again.tsx'
import { PairAnswers } from './pair.tsx'
import { Rows } from './rows.tsx'

/** One question at a time stands over the page. */
export type Asking =
  | { kind: 'letters'; letters: readonly LetterAbout[] }
  | { kind: 'leaving'; personId: string; how: 'withdraw' | 'places' }
  | { kind: 'publish' }

/** The person whose next best the address asks for: `/matching/answers/<person>`. */
const askedFor = (path: string): string | null => {
  const word = path.split('/')[3]
  return word ? wordIn(word) : null
}

export function AnswersPage() {
  const { t } = useLanguage()
  const programme = useProgramme()
  const today = useToday()
  const [path, go] = useLocation()
  const [picked, setPicked] = useState<Standing | null>(null)
  const [chosen, setChosen] = useState('')
  const [asking, ask] = useState<Asking | null>(null)
  const all = pairsOf(programme)
  const counts = Object.fromEntries(
    standings.map((one) => [one, all.filter((pair) => standingOf(pair) === one).length]),
  )
  const first = picked ?? standings.find((one) => (counts[one] ?? 0) > 0) ?? 'waiting'
  // The pair in sight stays in sight: where an answer moves it to another list, the page follows it there.
  const followed = programme.pairs[chosen]
  const standing = (followed && standingOf(followed)) ?? first
  const pairs = listed(programme, standing, today)
  const pair = pairs.find(({ id }) => id === chosen) ?? pairs[0]
  // Nobody chose one yet: the first is held by its own id, so that no other takes its place by itself.
  if (pair && pair.id !== chosen) setChosen(pair.id)
  const due = lettersDue(programme, today)
  const late = all.filter((one) => daysLate(one, today) > 0).length
  const proposed = programme.proposal?.couples.length ?? 0
  const wanted = askedFor(path)
  const person = wanted === null ? undefined : programme.people[wanted]
  const actions: RoomAction[] = [
    ...(proposed > 0
      ? [
          {
            id: 'publish',
            label: t('proposals.publishMore', { count: proposed }),
            onRun: () => ask({ kind: 'publish' }),
          },
        ]
      : []),
    ...(due.length > 0
      ? [
          {
            id: 'letters',
            label: t('proposals.lettersDue', { count: due.length }),
            kind: 'primary' as const,
            onRun: () => ask({ kind: 'letters', letters: due }),
          },
        ]
      : []),
  ]
  return (
    <>
      <RoomHead
        title={t('matching.way.answers')}
        deck={[
          t('proposals.deckWaiting', { count: counts['waiting'] ?? 0 }),
          ...(late > 0 ? [t('proposals.deckLate', { count: late })] : []),
        ].join(', ')}
        controls={
          all.length > 0 && (
            <Segments
              label={t('proposals.filter')}
              value={standing}
              options={standings.map((value) => ({
                value,
                label: `${t(`proposals.standing.${value}`)} ${counts[value] ?? 0}`,
              }))}
              onChange={(value) => {
                setPicked(value)
                setChosen('')
              }}
            />
          )
        }
        actions={actions}
      />
      <Ways page="answers" />
      <LeftBehindLines />
      {person && <MatchAgain personId={person.id} onClose={() => go(at.matching('answers'))} />}
      <RoomLayout columns="minmax(0, 1fr) 372px" wideColumns="minmax(0, 1fr) 428px">
        <Panel label={t(`proposals.standing.${standing}`)} flush={pairs.length > 0}>
          {pair ? (
            <Rows
              pairs={pairs}
              chosen={pair.id}
              label={t(`proposals.standing.${standing}`)}
              onChoose={setChosen}
            />
          ) : (
            <Empty
              title={t(all.length === 0 ? 'proposals.empty.nothing' : 'proposals.empty.none')}
              {...(all.length === 0
                ? { link: { label: t('matching.way.proposal'), onGo: () => go(at.matching()) } }
                : {})}
            >
              {t(all.length === 0 ? 'proposals.empty.nothingHint' : 'proposals.empty.noneHint')}
            </Empty>
          )}
        </Panel>
        <Panel label={t('proposals.chosen')} kind="side" ground="sheet">
          {pair && <PairAnswers key={pair.id} pair={pair} ask={ask} />}
        </Panel>
      </RoomLayout>
      {asking?.kind === 'letters' && <LettersDialog letters={asking.letters} onClose={() => ask(null)} />}
      {asking?.kind === 'leaving' && (
        <LeavingDialog personId={asking.personId} how={asking.how} onClose={() => ask(null)} />
      )}
      {asking?.kind === 'publish' && programme.proposal && (
        <PublishDialog proposal={programme.proposal} onClose={() => ask(null)} />
      )}
    </>
  )
}
