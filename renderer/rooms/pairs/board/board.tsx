/** The board by phase: arrows walk it, Space carries a pair to another phase, so does the pointer. */
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import Box from '@mui/material/Box'
import useMediaQuery from '@mui/material/useMediaQuery'
import { useTheme } from '@mui/material/styles'
import { useLocation } from 'wouter'
import { type Phase, phaseNumber } from '#shared/model/phases.ts'
import { useProgramme } from '../../../app/backend.tsx'
import { useLanguage } from '../../../app/language.tsx'
import { at } from '../../../app/routes.ts'
import { useCouple } from '../couple.ts'
import { MoveDialog } from '../moving/move-dialog.tsx'
import { unseen } from '../unseen.ts'
import { BoardColumn } from './column.tsx'
import type { Column, Entry as PairEntry } from './entries.ts'
import { Entry } from './entry.tsx'
import { longPhase, stepFrom } from './lanes.ts'
import { type Carried, carryBy, useDragging } from './lifting.ts'

/** The columns with a carried pair shown where it is held. */
function withCarried(columns: readonly Column[], carried: Carried | null): readonly Column[] {
  const entry = columns.flatMap(({ entries }) => entries).find(({ pair }) => pair.id === carried?.pairId)
  if (!carried || !entry || entry.pair.phase === carried.over) return columns
  return columns.map(({ phase, entries }) => ({
    phase,
    entries: [
      ...(phase === carried.over ? [entry] : []),
      ...entries.filter(({ pair }) => pair.id !== carried.pairId),
    ],
  }))
}

/** Gives the focus to the entry of a pair, wherever it stands now. */
function focusEntry(board: HTMLElement | null, pairId: string) {
  const entries = [...(board?.querySelectorAll<HTMLElement>('[data-pair]') ?? [])]
  entries.find((entry) => entry.dataset['pair'] === pairId)?.focus()
}

export function Board({ columns, label }: { columns: readonly Column[]; label: string }) {
  const { pairs } = useProgramme()
  const { t } = useLanguage()
  const couple = useCouple()
  const [, go] = useLocation()
  const stacked = useMediaQuery(useTheme().breakpoints.down('md'))
  const board = useRef<HTMLDivElement>(null)
  const inside = useRef(false)
  const hintId = useId()
  const [chosen, setChosen] = useState('')
  const [carried, setCarried] = useState<Carried | null>(null)
  const [asking, setAsking] = useState<Carried | null>(null)
  const [said, setSaid] = useState('')
  const drag = useDragging()

  const shown = withCarried(columns, asking ?? carried)
  const all = shown.flatMap(({ entries }) => entries)
  const current = (all.find(({ pair }) => pair.id === chosen) ?? all[0])?.pair.id
  const long = longPhase(shown)
  const phaseName = (phase: Phase) => t(`terms.phase.${phase}`)

  // An entry that moves to another column is drawn anew; the focus goes with it.
  useEffect(() => {
    if (inside.current && current !== undefined && document.activeElement === document.body)
      focusEntry(board.current, current)
  })

  const pickUp = ({ pair }: PairEntry) => {
    setCarried({ pairId: pair.id, from: pair.phase, over: pair.phase })
    setSaid(t('pairs.board.lifted', { name: couple(pair).mentee, phase: phaseName(pair.phase) }))
  }
  const press = (event: KeyboardEvent) => {
    const entry = all.find(({ pair }) => pair.id === current)
    if (!entry || event.ctrlKey || event.metaKey || event.altKey) return
    const on = event.target instanceof HTMLElement && event.target.dataset['pair'] !== undefined
    if (!on) return
    if (carried) {
      const step = carryBy(carried, event.key)
      if (event.key !== 'Tab') event.preventDefault()
      if (!step) return
      if (step.kind === 'carry') {
        setCarried(step.carried)
        const number = phaseNumber(step.carried.over) + 1
        setSaid(t('pairs.board.over', { phase: phaseName(step.carried.over), number }))
        return
      }
      setCarried(null)
      if (step.kind === 'put-down') setAsking(carried)
      else setSaid(t('pairs.board.back', { phase: phaseName(carried.from) }))
      return
    }
    if (event.key === ' ') {
      event.preventDefault()
      pickUp(entry)
      return
    }
    if (event.key.toLowerCase() === 's' && !event.ctrlKey && !event.metaKey && !event.altKey) {
      // The first field of the slips takes the focus at once; the letter is not meant for it.
      event.preventDefault()
      return go(at.slips())
    }
    const next = stepFrom(shown, !stacked, entry.pair.id, event.key)
    if (next === null) return
    event.preventDefault()
    setChosen(next)
    focusEntry(board.current, next)
  }
  const heldPair = drag.held === null ? undefined : pairs[drag.held]
  const drop = (over: Phase) => {
    if (heldPair) setAsking({ pairId: heldPair.id, from: heldPair.phase, over })
    if (heldPair) setChosen(heldPair.id)
    drag.hold(null)
  }
  const asked = asking ? pairs[asking.pairId] : undefined

  return (
    <Box
      ref={board}
      role="group"
      aria-label={label}
      onKeyDown={press}
      onFocus={(event) => {
        inside.current = true
        const id = event.target.dataset['pair']
        if (id !== undefined) setChosen(id)
      }}
      onBlur={(event) => {
        const to = event.relatedTarget
        if (to instanceof Node && !board.current?.contains(to) && !asking) {
          inside.current = false
          setCarried(null)
        }
      }}
      sx={{
        flex: '1 1 0',
        minHeight: 0,
        overflowY: 'auto',
        px: { xs: 4, sm: 6 },
        pt: 3,
        pb: 4,
      }}
    >
      <Box id={hintId} sx={unseen}>
        {t('pairs.board.hint')}
      </Box>
      <Box aria-live="assertive" sx={unseen}>
        {said}
      </Box>
      <Box
        sx={{
          display: 'grid',
          gap: 4,
          alignItems: 'stretch',
          minHeight: { md: '100%' },
          gridTemplateColumns: {
            xs: 'minmax(0, 1fr)',
            md: `repeat(${long === null ? 6 : 7}, minmax(0, 1fr))`,
          },
        }}
      >
        {shown.map(({ phase, entries }) => (
          <BoardColumn
            key={phase}
            phase={phase}
            count={entries.length}
            long={phase === long}
            aimed={heldPair ? drag.over === phase && heldPair.phase !== phase : carried?.over === phase}
            takes={heldPair !== undefined && heldPair.phase !== phase}
            onOver={() => drag.setOver(phase)}
            onDrop={() => drop(phase)}
          >
            {entries.map((entry) => (
              <Entry
                key={entry.pair.id}
                entry={entry}
                current={entry.pair.id === current}
                lifted={[carried?.pairId, asking?.pairId, drag.held].includes(entry.pair.id)}
                hintId={hintId}
                onDrag={drag.hold}
              />
            ))}
          </BoardColumn>
        ))}
      </Box>
      {asking && asked && (
        <MoveDialog
          pair={asked}
          to={asking.over}
          onClose={(moved) => {
            setAsking(null)
            setSaid(moved ? '' : t('pairs.board.back', { phase: phaseName(asking.from) }))
          }}
        />
      )}
    </Box>
  )
}
