/** The pairs as a grid of rows: arrows choose, the chosen one stands in full beside it. */
import { type KeyboardEvent, memo, useEffect, useRef } from 'react'
import Box from '@mui/material/Box'
import { formatDate } from '#shared/i18n/dates.ts'
import { shownName } from '#shared/i18n/names.ts'
import { answerOn, idOn } from '#shared/letters/due.ts'
import type { Pair } from '#shared/model/pair.ts'
import type { Person, Role } from '#shared/model/person.ts'
import { useProgramme, useToday } from '#renderer/app/backend.tsx'
import { useLanguage } from '#renderer/app/language.tsx'
import { Glyph } from '#renderer/components/glyph.tsx'
import { daysLate } from './entries.ts'

const columns = { xs: '52px minmax(0, 1fr)', sm: '60px minmax(0, 1fr) minmax(0, 1fr) 150px' }
const line = {
  display: 'grid',
  gridTemplateColumns: columns,
  alignItems: 'start',
  columnGap: 3,
  px: { xs: 4, sm: 5 },
  borderBottom: 1,
  borderColor: 'rule',
  typography: 'body2',
} as const
const tones = { accepted: 'success.main', declined: 'error.main', awaited: 'ink3' } as const

/** One side: the name, and what is known of its answer. */
function Side({ pair, side, person }: { pair: Pair; side: Role; person: Person | undefined }) {
  const { t, language } = useLanguage()
  const { state, on } = answerOn(pair, side)
  const toldOn = pair.told?.[side]
  const day = (date: string) => formatDate(language, date, 'day')
  const said =
    state !== 'awaited'
      ? t(`pairs.answer.state.${state}`) + (on ? ` ${day(on)}` : '')
      : toldOn
        ? t('proposals.row.told', { date: day(toldOn) })
        : t('proposals.row.notTold')
  return (
    <Box role="gridcell" sx={{ minWidth: 0, gridColumn: { xs: 2, sm: 'auto' } }}>
      <Box sx={{ fontWeight: side === 'mentee' ? 600 : 400, overflowWrap: 'anywhere' }}>
        {person ? shownName(person, language) : ''}
      </Box>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, typography: 'caption', color: tones[state] }}>
        {state === 'accepted' && <Glyph name="check" size={11} />}
        {state === 'declined' && <Glyph name="close" size={11} />}
        {said}
      </Box>
    </Box>
  )
}

/** What the last column says: the end, or until when an answer is wanted and how late it is. */
function Until({ pair }: { pair: Pair }) {
  const { t, language } = useLanguage()
  const today = useToday()
  const late = daysLate(pair, today)
  const { ending, answerBy } = pair
  const words = ending
    ? t('proposals.row.ended', { date: formatDate(language, ending.on, 'text') })
    : answerBy
      ? t('proposals.row.by', { date: formatDate(language, answerBy, 'text') })
      : t('pairs.answer.proposed', { date: formatDate(language, pair.proposedOn, 'text') })
  return (
    <Box role="gridcell" sx={{ gridColumn: { xs: 2, sm: 'auto' } }}>
      <Box sx={{ color: 'text.secondary' }}>{words}</Box>
      {late > 0 && (
        <Box sx={{ typography: 'caption', color: 'error.main', fontWeight: 600 }}>
          {t('proposals.row.late', { count: late })}
        </Box>
      )}
    </Box>
  )
}

interface RowProps {
  pair: Pair
  mentee: Person | undefined
  mentor: Person | undefined
  isChosen: boolean
  onChoose: (pairId: string) => void
}

/** Drawn anew only when this pair or its people change. */
const Row = memo(function Row({ pair, mentee, mentor, isChosen, onChoose }: RowProps) {
  return (
    <Box
      role="row"
      aria-selected={isChosen}
      tabIndex={isChosen ? 0 : -1}
      onClick={() => onChoose(pair.id)}
      sx={{
        ...line,
        minHeight: 47,
        py: 1,
        cursor: 'default',
        // Of a long list only the rows in sight are laid out.
        contentVisibility: 'auto',
        containIntrinsicSize: 'auto 47px',
        '&:focus-visible': { outlineOffset: -2 },
        ...(isChosen && {
          bgcolor: 'accentSoft',
          boxShadow: 'inset 3px 0 0 var(--mui-palette-primary-main)',
        }),
      }}
    >
      <Box role="gridcell" sx={{ color: 'ink3' }}>
        {pair.code}
      </Box>
      <Side pair={pair} side="mentee" person={mentee} />
      <Side pair={pair} side="mentor" person={mentor} />
      <Until pair={pair} />
    </Box>
  )
})

interface RowsProps {
  pairs: readonly Pair[]
  chosen: string
  label: string
  onChoose: (pairId: string) => void
}

/** One tab stop; up, down, Home and End move it. */
export function Rows({ pairs, chosen, label, onChoose }: RowsProps) {
  const { t } = useLanguage()
  const { people } = useProgramme()
  const grid = useRef<HTMLDivElement>(null)
  const wanted = useRef(false)
  const at = Math.max(
    0,
    pairs.findIndex(({ id }) => id === chosen),
  )
  useEffect(() => {
    if (wanted.current) grid.current?.querySelector<HTMLElement>('[aria-selected="true"]')?.focus()
    wanted.current = false
  }, [chosen])

  const move = (event: KeyboardEvent) => {
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: pairs.length - 1 }[event.key]
    const pair = next === undefined ? undefined : pairs[Math.min(pairs.length - 1, Math.max(0, next))]
    if (!pair) return
    event.preventDefault()
    wanted.current = true
    onChoose(pair.id)
  }
  return (
    <Box role="grid" aria-label={label} ref={grid} onKeyDown={move}>
      <Box
        role="row"
        sx={{
          ...line,
          display: { xs: 'none', sm: 'grid' },
          alignItems: 'center',
          minHeight: 29,
          color: 'ink3',
          typography: 'caption',
          borderColor: 'rule2',
        }}
      >
        <span role="columnheader">{t('proposals.row.code')}</span>
        <span role="columnheader">{t('matching.column.mentee')}</span>
        <span role="columnheader">{t('matching.column.mentor')}</span>
        <span role="columnheader">{t('proposals.row.until')}</span>
      </Box>
      {pairs.map((pair, place) => (
        <Row
          key={pair.id}
          pair={pair}
          mentee={people[idOn(pair, 'mentee')]}
          mentor={people[idOn(pair, 'mentor')]}
          isChosen={place === at}
          onChoose={onChoose}
        />
      ))}
    </Box>
  )
}
