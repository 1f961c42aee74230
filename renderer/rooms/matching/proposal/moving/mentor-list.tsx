/** While a mentee is in the hand: every mentor with the cost, the cheapest first, to drop on by pointer or by key. */
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import Box from '@mui/material/Box'
import { foldText } from '#shared/i18n/script.ts'
import type { MoveOption } from '#shared/matching/study/moves.ts'
import { costMark, pointsWords, spokenLeaving, spokenMove, stopWords } from '#shared/matching/words/moves.ts'
import { nameOf } from '#shared/matching/words/speaker.ts'
import { SectionHead } from '#renderer/components/section-head.tsx'
import { useAsked } from '../../asking.ts'
import { useTarget } from './handles.tsx'
import { type Lifting, useLifting } from './lifting.tsx'
import { nobody } from './nobody.ts'
import { useSpeaker } from './speaker.ts'

const canDrop = ({ state }: MoveOption) => state.kind === 'cost' || state.kind === 'asked'

interface EntryProps {
  /** A mentor or `nobody`. */
  to: string
  isPossible: boolean
  id: string
  isChosen: boolean
  onChoose: () => void
  onDrop: () => void
  children: ReactNode
}

/** One line of the list, to drop on. */
function Entry({ to, isPossible, id, isChosen, onChoose, onDrop, children }: EntryProps) {
  const { isAimed, attributes } = useTarget(to)
  const isLit = isAimed || isChosen
  return (
    <Box
      role="option"
      id={id}
      aria-selected={isChosen}
      aria-disabled={!isPossible}
      // The listbox keeps the focus.
      onMouseDown={(event) => event.preventDefault()}
      // Not when the list moves under a pointer that rests.
      onMouseMove={(event) => (event.movementX !== 0 || event.movementY !== 0) && !isChosen && onChoose()}
      onClick={onDrop}
      {...attributes}
      sx={{
        display: 'grid',
        gridTemplateColumns: 'minmax(0, 1fr) auto',
        columnGap: 2,
        alignItems: 'baseline',
        px: 2,
        py: 1,
        minHeight: 31,
        borderBottom: 1,
        borderColor: 'rule',
        typography: 'body2',
        cursor: isPossible ? 'pointer' : 'default',
        // Always in sight, however many mentors there are.
        ...(to === nobody
          ? {
              position: 'sticky',
              bottom: { xs: 0, md: '-24px' },
              bgcolor: 'background.paper',
              borderTop: 1,
              borderTopColor: 'rule2',
            }
          : {}),
        ...(isLit
          ? { bgcolor: 'accentSoft', boxShadow: 'inset 3px 0 0 var(--mui-palette-primary-main)' }
          : {}),
      }}
    >
      {children}
    </Box>
  )
}

const figures = { textAlign: 'end', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' } as const

/** What is said of a mentor: the places, and the cost or why it cannot be. */
function Mentor({ option }: { option: MoveOption }) {
  const speaker = useSpeaker()
  const { state, points, taken, places } = option
  const isPossible = state.kind === 'cost' || state.kind === 'asked'
  return (
    <>
      <Box
        component="span"
        sx={{ minWidth: 0, overflowWrap: 'anywhere', color: isPossible ? 'text.primary' : 'ink3' }}
      >
        <Box component="span" sx={{ fontWeight: isPossible ? 600 : 400 }}>
          {nameOf(speaker, option.mentorId)}
        </Box>
        {places > 0 && (
          <Box component="span" sx={{ typography: 'caption', color: 'ink3' }}>
            {' '}
            {speaker.t('moves.places', { taken, places })}
          </Box>
        )}
      </Box>
      {isPossible ? (
        <Box component="span" sx={figures}>
          <b>{points === null ? '' : pointsWords(speaker, points)}</b>; {costMark(speaker, state)}
        </Box>
      ) : (
        <Box component="span" sx={{ textAlign: 'end', typography: 'caption', color: 'ink3', maxWidth: 190 }}>
          {stopWords(speaker, state)}
        </Box>
      )}
    </>
  )
}

function Whereto({ lifting, held }: { lifting: Lifting; held: NonNullable<Lifting['held']> }) {
  const speaker = useSpeaker()
  const { t } = speaker
  const { moves, say, drop, putBack } = lifting
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  const [at, setAt] = useState<number | null>(null)
  const options = moves?.options ?? []
  // Nobody comes last.
  const last = options.length - (lifting.nobodyState ? 0 : 1)
  const chosen = at === null ? undefined : options[at]
  const isNobody = lifting.nobodyState !== undefined && at === last
  const { menteeId } = held
  const mentorId = chosen && canDrop(chosen) ? chosen.mentorId : null
  const moved = useAsked(
    'matching.moveEffect',
    mentorId === null ? null : { menteeId, mentorId, keepRest: false },
  )
  const left = useAsked('matching.leaveEffect', isNobody ? { menteeId, keepRest: false } : null)
  const spoken = chosen
    ? spokenMove(speaker, chosen, moved.isFresh ? moved.value : undefined)
    : isNobody && lifting.nobodyState
      ? spokenLeaving(speaker, lifting.nobodyState, left.isFresh ? left.value : undefined)
      : ''

  useEffect(() => {
    if (held.by === 'keys') list.current?.focus()
  }, [held])
  useEffect(() => {
    if (held.by === 'keys' && spoken !== '') say(spoken)
  }, [held, spoken, say])
  useEffect(() => {
    if (at !== null && held.by === 'keys')
      list.current?.querySelectorAll('[role="option"]')[at]?.scrollIntoView({ block: 'nearest' })
  }, [at, held])

  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.key === 'Tab') return
    event.preventDefault()
    event.stopPropagation()
    if (event.key === 'Escape') return putBack()
    if (event.key === 'Enter' || event.key === ' ') {
      if (mentorId !== null) drop(mentorId)
      else if (isNobody) drop(nobody)
      return
    }
    const from = at ?? -1
    const steps: Partial<Record<string, number>> = {
      ArrowDown: from + 1,
      ArrowRight: from + 1,
      ArrowUp: from - 1,
      ArrowLeft: from - 1,
      PageDown: from + 10,
      PageUp: from - 10,
      Home: 0,
      End: last,
    }
    const next = steps[event.key] ?? (event.key.length === 1 ? nextNamed(event.key, from) : null)
    if (next !== null && last >= 0) setAt(Math.min(last, Math.max(0, next)))
  }
  const nextNamed = (letter: string, from: number): number | null => {
    const places = [...options.keys()].map((step) => (from + 1 + step) % options.length)
    const begins = (place: number) =>
      foldText(nameOf(speaker, options[place]?.mentorId ?? null)).startsWith(foldText(letter))
    return places.find(begins) ?? null
  }
  return (
    <>
      <SectionHead
        id={`${id}-title`}
        title={t('moves.whereTo', { name: nameOf(speaker, held.menteeId) })}
        note={t('moves.note')}
      />
      <Box sx={{ py: 2, typography: 'body2', color: 'text.secondary' }}>
        {moves === undefined
          ? t('moves.waiting')
          : moves.from === null
            ? t('moves.nowAlone')
            : t('moves.nowWith', { name: nameOf(speaker, moves.from) })}{' '}
        {t(held.by === 'keys' ? 'moves.keys' : 'moves.drag')}
      </Box>
      <Box
        role="listbox"
        ref={list}
        tabIndex={0}
        aria-labelledby={`${id}-title`}
        {...(at === null ? {} : { 'aria-activedescendant': `${id}-${at}` })}
        onKeyDown={press}
        onBlur={(event) => {
          const to = event.relatedTarget
          if (held.by === 'keys' && to instanceof Node && !event.currentTarget.contains(to)) putBack()
        }}
        sx={{ borderTop: 1, borderColor: 'rule2', '&:focus-visible': { outlineOffset: 2 } }}
      >
        {options.map((option, place) => (
          <Entry
            key={option.mentorId}
            to={option.mentorId}
            isPossible={canDrop(option)}
            id={`${id}-${place}`}
            isChosen={place === at}
            onChoose={() => setAt(place)}
            onDrop={() => canDrop(option) && drop(option.mentorId)}
          >
            <Mentor option={option} />
          </Entry>
        ))}
        {lifting.nobodyState && (
          <Entry
            to={nobody}
            isPossible
            id={`${id}-${last}`}
            isChosen={at === last}
            onChoose={() => setAt(last)}
            onDrop={() => drop(nobody)}
          >
            <Box component="span" sx={{ fontWeight: 600 }}>
              {t('moves.nobody')}
            </Box>
            <Box component="span" sx={figures}>
              {costMark(speaker, lifting.nobodyState)}
            </Box>
          </Entry>
        )}
      </Box>
    </>
  )
}

/** Takes the place of the explanation while somebody is in the hand; nothing otherwise. */
export function MentorList() {
  const lifting = useLifting()
  if (!lifting?.held) return null
  return <Whereto key={lifting.held.menteeId} lifting={lifting} held={lifting.held} />
}
