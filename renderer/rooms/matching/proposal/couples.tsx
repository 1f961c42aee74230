/** The proposed pairs as a grid that draws only the rows in sight: arrows choose, the chosen pair is explained beside it. */
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import Box from '@mui/material/Box'
import { useLanguage } from '#renderer/app/language.tsx'
import { CouplesHead } from './couples-head.tsx'
import { couplesLook } from './couples-look.ts'
import { CoupleRow } from './couple-row.tsx'
import { useLifting } from './moving/lifting.tsx'
import type { Arrangement, Row } from './rows.ts'

const rowHeight = 31
const headHeight = 30

export interface CouplesProps {
  /** As they are shown, narrowed and sorted. */
  rows: readonly Row[]
  /** The mentee whose pair is explained. */
  chosen: string | null
  arrangement: Arrangement
  onChoose: (menteeId: string) => void
  onArrange: (arrangement: Arrangement) => void
  onLock: (row: Row) => void
}

/** One tab stop; up, down, pages, Home and End move it, L locks, Space picks the mentee up. */
export function Couples({ rows, chosen, arrangement, onChoose, onArrange, onLock }: CouplesProps) {
  const { t } = useLanguage()
  const lifting = useLifting()
  const scroller = useRef<HTMLDivElement>(null)
  const wanted = useRef(false)
  const at = Math.max(
    0,
    rows.findIndex((row) => row.menteeId === chosen),
  )
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
    // The chosen row stays drawn however far one scrolls, so that the focus is never lost.
    rangeExtractor: (range) => {
      const drawn = defaultRangeExtractor(range)
      return drawn.includes(at) || at >= rows.length ? drawn : [...drawn, at].sort((a, b) => a - b)
    },
  })

  useEffect(() => {
    if (!wanted.current) return
    const row = scroller.current?.querySelector<HTMLElement>('[role="row"][aria-selected="true"]')
    if (!row) return
    wanted.current = false
    row.focus({ preventScroll: true })
  })

  const go = (to: number) => {
    const row = rows[Math.min(rows.length - 1, Math.max(0, to))]
    if (!row) return
    wanted.current = true
    virtual.scrollToIndex(rows.indexOf(row))
    onChoose(row.menteeId)
  }
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const row = rows[at]
    const inHead = event.target instanceof Element && event.target.closest('[role="columnheader"]') !== null
    if (inHead && event.key !== 'ArrowDown') return
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 2)
    const next = {
      ArrowDown: inHead ? at : at + 1,
      ArrowUp: at - 1,
      PageDown: at + page,
      PageUp: at - page,
      Home: 0,
      End: rows.length - 1,
    }[event.key]
    if (next === -1 && event.key === 'ArrowUp')
      scroller.current?.querySelector<HTMLElement>('[role="columnheader"] button')?.focus()
    else if (next !== undefined) go(next)
    else if (!row) return
    else if (event.key.toLowerCase() === 'l') onLock(row)
    else if (event.key === ' ') lifting?.lift(row.menteeId, 'keys')
    else return
    event.preventDefault()
  }
  return (
    <Box
      role="grid"
      aria-label={t('matching.couples')}
      aria-rowcount={rows.length + 1}
      aria-description={t('matching.keys')}
      ref={scroller}
      data-carrying={lifting?.held ? '' : undefined}
      onKeyDown={press}
      sx={couplesLook}
    >
      <CouplesHead arrangement={arrangement} onArrange={onArrange} />
      <div role="rowgroup" style={{ position: 'relative', height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map((item) => {
          const row = rows[item.index]
          if (!row) return null
          return (
            <CoupleRow
              key={row.menteeId}
              row={row}
              index={item.index}
              top={item.start - headHeight}
              isChosen={item.index === at}
              onChoose={onChoose}
            />
          )
        })}
      </div>
    </Box>
  )
}
