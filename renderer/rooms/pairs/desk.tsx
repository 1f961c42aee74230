/** All pairs at once: the board by phase or the timeline, under one head and one filter. */
import { useDeferredValue, useMemo, useState } from 'react'
import Box from '@mui/material/Box'
import { useLocation } from 'wouter'
import { asSentence, numberWord } from '#shared/i18n/numerals.ts'
import { useProgramme, useToday } from '../../app/backend.tsx'
import { useLanguage } from '../../app/language.tsx'
import { at } from '../../app/routes.ts'
import { Empty } from '../../components/empty.tsx'
import { RoomHead } from '../../components/room-head.tsx'
import { Board } from './board/board.tsx'
import { boardOf } from './board/entries.ts'
import { BoardFoot } from './board/foot.tsx'
import { answersTo } from './couple.ts'
import { Timeline } from './timeline/timeline.tsx'
import { Toolbar, type View } from './toolbar.tsx'

/** “Thirty-two under way, two awaiting answers, one ended.”; while nobody has both answers, “Nine proposed”. */
function useDeck(running: number, awaiting: number, ended: number, declined: number): string {
  const { t, language } = useLanguage()
  const part = (key: 'running' | 'proposed' | 'awaiting' | 'ended' | 'declined', count: number) =>
    t(`pairs.deck.${key}`, { count, words: numberWord(language, count) })
  const parts = [
    ...(awaiting === 0
      ? [part('running', running)]
      : running === 0
        ? [part('proposed', awaiting)]
        : [part('running', running), part('awaiting', awaiting)]),
    ...(ended > 0 ? [part('ended', ended)] : []),
    ...(declined > 0 ? [part('declined', declined)] : []),
  ]
  return `${asSentence(parts.join(', '))}.`
}

export function Desk({ view }: { view: View }) {
  const programme = useProgramme()
  const today = useToday()
  const { t } = useLanguage()
  const [, go] = useLocation()
  const [words, setWords] = useState('')
  const sought = useDeferredValue(words)
  const { columns, apart } = useMemo(() => boardOf(programme, today), [programme, today])
  const found = useMemo(
    () =>
      columns.map(({ phase, entries }) => ({
        phase,
        entries: entries.filter(({ pair }) => answersTo(programme.people, pair, sought)),
      })),
    [columns, programme.people, sought],
  )
  const apartFound = apart.filter((pair) => answersTo(programme.people, pair, sought))
  const count = (of: typeof columns) => of.reduce((sum, { entries }) => sum + entries.length, 0)
  const ended = apart.filter((pair) => pair.ending !== undefined).length
  const awaiting = columns.flatMap(({ entries }) => entries).filter(({ awaits }) => awaits !== null).length
  const deck = useDeck(count(columns) - awaiting, awaiting, ended, apart.length - ended)
  const any = count(columns) + apart.length > 0

  return (
    <>
      <RoomHead
        title={t('shell.room.pairs')}
        {...(any ? { deck } : {})}
        actions={[{ id: 'slips', label: t('today.enterSlips'), onRun: () => go(at.slips()), disabled: !any }]}
      />
      {any ? (
        <>
          <Toolbar view={view} words={words} onWords={setWords} />
          {count(found) + apartFound.length === 0 ? (
            <Box sx={{ flex: '1 1 0', px: 6 }}>
              <Empty
                title={t('pairs.nobody.title')}
                link={{ label: t('pairs.nobody.all'), onGo: () => setWords('') }}
              >
                {t('pairs.nobody.says')}
              </Empty>
            </Box>
          ) : view === 'board' ? (
            <>
              <Board columns={found} label={t('pairs.view.board')} />
              <BoardFoot apart={apartFound} />
            </>
          ) : (
            <Timeline columns={found} apart={apartFound} />
          )}
        </>
      ) : (
        <Box sx={{ flex: '1 1 0', px: 6, pt: 2 }}>
          <Empty
            title={t('pairs.empty.title')}
            link={{ label: t('shell.room.matching'), onGo: () => go(at.room('matching')) }}
          >
            {t('pairs.empty.says')}
          </Empty>
        </Box>
      )}
    </>
  )
}
