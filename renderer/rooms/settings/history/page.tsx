/** The page of the history: every change the file remembers, newest first by day, in words. */
import { useDeferredValue, useMemo, useState } from 'react'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useLocation } from 'wouter'
import { formatDate } from '#shared/i18n/dates.ts'
import { useProgramme } from '../../../app/backend.tsx'
import { useLanguage } from '../../../app/language.tsx'
import { at } from '../../../app/routes.ts'
import { Empty } from '../../../components/empty.tsx'
import { LinkButton } from '../../../components/link-button.tsx'
import { RowList } from '../../../components/list-row.tsx'
import { SectionHead } from '../../../components/section-head.tsx'
import { EntryRow } from './entry-row.tsx'
import { Filters } from './filters.tsx'
import { byDay, namesIn, narrowed, type Narrowing, teller } from './narrowing.ts'
import { useEntries } from './use-entries.ts'

/** As many changes as are drawn at once; a whole history is two thousand. */
const page = 100
/** A day at the head of its changes begins a line. */
const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)
const all: Narrowing = { who: null, words: '' }

/** A programme must be open. */
export function HistoryPage() {
  const { t, language } = useLanguage()
  const programme = useProgramme()
  const history = useEntries()
  const [, go] = useLocation()
  const [narrowing, setNarrowing] = useState(all)
  const [room, setRoom] = useState(page)
  const asked = useDeferredValue(narrowing)
  const told = useMemo(() => teller(programme, language), [programme, language])
  const entries = history?.entries
  const fitting = useMemo(() => (entries ? narrowed(entries, asked, told) : []), [entries, asked, told])
  if (!history) return null

  const narrow = (next: Narrowing) => {
    setRoom(page)
    setNarrowing(next)
  }
  const total = history.entries.length
  const more = fitting.length - room
  if (total === 0 && history.dropped === 0)
    return (
      <Empty
        title={t('history.empty.title')}
        link={{ label: t('history.empty.link'), onGo: () => go(at.settings('app')) }}
      >
        {t('history.empty.text')}
      </Empty>
    )
  return (
    <Box component="section" aria-labelledby="history-head" sx={{ maxWidth: 760, mb: 8 }}>
      <SectionHead
        id="history-head"
        title={t('history.title')}
        note={
          <span role="status">
            {fitting.length === total
              ? t('history.shown', { count: total })
              : t('history.shownOf', { shown: fitting.length, all: total })}
          </span>
        }
      />
      <Typography
        variant="body2"
        component="p"
        sx={{ m: 0, color: 'text.secondary', py: 2, lineHeight: '20px' }}
      >
        {t('history.deck')}
      </Typography>
      <Filters names={namesIn(history.entries)} narrowing={narrowing} onChange={narrow} />
      {fitting.length === 0 && (
        <Empty
          title={t('history.none.title')}
          link={{ label: t('history.none.link'), onGo: () => narrow(all) }}
        >
          {t('history.none.text')}
        </Empty>
      )}
      {byDay(fitting.slice(0, room)).map(({ day, entries: ofDay }) => (
        <Box component="section" key={day} aria-labelledby={`history-${day}`}>
          <SectionHead
            id={`history-${day}`}
            level={3}
            title={capital(formatDate(language, day, 'weekday'))}
          />
          <RowList labelledBy={`history-${day}`}>
            {ofDay.map((entry) => (
              <EntryRow key={entry.revision} entry={entry} sentence={told.sentence(entry)} />
            ))}
          </RowList>
        </Box>
      ))}
      {more > 0 && (
        <Box sx={{ py: 3, typography: 'body2' }}>
          <LinkButton onClick={() => setRoom(room + page * 2)}>
            {t('history.compare.more', { count: more })}
          </LinkButton>
        </Box>
      )}
      {more <= 0 && history.dropped > 0 && (
        <Typography variant="body2" component="p" sx={{ m: 0, py: 3, color: 'text.secondary' }}>
          {t('history.dropped', { count: history.dropped })}
        </Typography>
      )}
    </Box>
  )
}
