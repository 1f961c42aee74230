/** One pair on the board: names, tally, days since contact, at most one flag. */
import type { DragEvent } from 'react'
import Box from '@mui/material/Box'
import { useLanguage } from '../../../app/language.tsx'
import { at } from '../../../app/routes.ts'
import { ProblemMark } from '../../../components/problem-mark.tsx'
import { Tally, tallyWords } from '../../../components/tally.tsx'
import { useCouple } from '../couple.ts'
import { unseen } from '../unseen.ts'
import type { Entry as PairEntry } from './entries.ts'
import { flagWords } from './flag-words.ts'

/** More strokes than this do not fit a column; the words take their place. */
const mostStrokes = 13

export interface EntryProps {
  entry: PairEntry
  /** The one entry of the board that Tab reaches. */
  current: boolean
  /** Picked up with Space, or held by the pointer. */
  lifted: boolean
  /** Id of the sentence that says which keys work here. */
  hintId: string
  onDrag: (pairId: string | null) => void
}

const frame = {
  zIndex: 1,
  '&::before': {
    content: '""',
    position: 'absolute',
    zIndex: -1,
    inset: '-1px -8px',
    border: 2,
    borderColor: 'primary.main',
    borderRadius: '3px',
    bgcolor: 'background.paper',
  },
} as const

function Contact({ entry }: { entry: PairEntry }) {
  const { t } = useLanguage()
  const { days, late } = entry
  if (days === null) return null
  return (
    <Box
      component="span"
      sx={{ ml: 'auto', whiteSpace: 'nowrap', ...(late && { color: 'error.main', fontWeight: 600 }) }}
    >
      <span aria-hidden="true">{t('pairs.board.days', { days })}</span>
      <Box component="span" sx={unseen}>
        , {t('pairs.board.daysLong', { count: days })}
      </Box>
    </Box>
  )
}

/** A link: Enter opens the pair. Space picks it up; the board moves it. */
export function Entry({ entry, current, lifted, hintId, onDrag }: EntryProps) {
  const { t } = useLanguage()
  const { mentee, mentor } = useCouple()(entry.pair)
  const states = entry.pair.sessions.map((session) => session.state)
  const many = states.length > mostStrokes
  return (
    <Box
      component="li"
      sx={{ position: 'relative', borderBottom: 1, borderColor: 'rule', ...(lifted && frame) }}
    >
      <Box
        component="a"
        href={`#${at.pair(entry.pair.id)}`}
        data-pair={entry.pair.id}
        aria-describedby={hintId}
        tabIndex={current ? 0 : -1}
        draggable
        onDragStart={(event: DragEvent) => {
          event.dataTransfer.effectAllowed = 'move'
          event.dataTransfer.setData('text/plain', entry.pair.code)
          onDrag(entry.pair.id)
        }}
        onDragEnd={() => onDrag(null)}
        sx={{
          display: 'block',
          pt: 1,
          pb: 1.5,
          color: 'text.primary',
          textDecoration: 'none',
          typography: 'body2',
          lineHeight: '17px',
          overflowWrap: 'anywhere',
          '&:hover b': { textDecoration: 'underline', textUnderlineOffset: '3px' },
          '&:focus-visible': lifted ? { outline: 'none' } : {},
        }}
      >
        <Box component="b" sx={{ display: 'block', fontWeight: 600 }}>
          {mentee}
        </Box>
        <Box component="span" sx={{ color: 'ink3' }}>
          {mentor}
        </Box>
        {(states.length > 0 || entry.days !== null) && (
          <Box sx={{ display: 'flex', alignItems: 'center', minHeight: 24, columnGap: 2, color: 'ink3' }}>
            {many ? tallyWords(states, t) : <Tally states={states} />}
            <Contact entry={entry} />
          </Box>
        )}
        {entry.awaits && entry.flag?.rule !== 'answer' && (
          <Box sx={{ typography: 'caption', color: 'text.secondary' }}>
            {t(`pairs.awaits.${entry.awaits}`)}
          </Box>
        )}
        {entry.paused && (
          <Box sx={{ typography: 'caption', color: 'text.secondary' }}>{t('pairs.paused')}</Box>
        )}
        {entry.flag && <ProblemMark kind="flag">{flagWords(t, entry.flag)}</ProblemMark>}
      </Box>
    </Box>
  )
}
