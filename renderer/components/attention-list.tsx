/** The matters of a day in their groups: one list for the keyboard, one current row. */
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'
import Box from '@mui/material/Box'
import { AttentionRow, type AttentionItem } from './attention-row.tsx'
import { RowList } from './list-row.tsx'
import { SectionHead } from './section-head.tsx'

export interface AttentionGroup {
  id: string
  title: string
  items: readonly AttentionItem[]
}

export interface AttentionListProps {
  groups: readonly AttentionGroup[]
}

const steps: Partial<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_at, last) => last,
}

/** Arrows, Home and End move the current row; when it is settled and gone, the next one takes its place and the focus. */
export function AttentionList({ groups }: AttentionListProps) {
  const prefix = useId()
  const root = useRef<HTMLDivElement>(null)
  const wanted = useRef(false)
  const inside = useRef(false)
  const [chosen, setChosen] = useState({ id: '', at: 0 })
  const ids = groups.flatMap((group) => group.items.map((item) => item.id))
  const found = ids.indexOf(chosen.id)
  const at = found >= 0 ? found : Math.min(chosen.at, Math.max(0, ids.length - 1))
  const current = ids[at]

  useEffect(() => {
    const lost = inside.current && document.activeElement === document.body
    if (wanted.current || lost)
      root.current?.querySelector<HTMLElement>('[aria-current] [data-row-action]')?.focus()
    wanted.current = false
  }, [current])

  const move = (event: KeyboardEvent) => {
    const step = steps[event.key]
    if (
      !step ||
      ids.length === 0 ||
      !root.current?.contains(event.target instanceof Node ? event.target : null)
    )
      return
    event.preventDefault()
    const next = step(at, ids.length - 1)
    wanted.current = true
    setChosen({ id: ids[next] ?? '', at: next })
  }
  const enter = (target: Element) => {
    const id = target.closest<HTMLElement>('[data-row]')?.dataset['row']
    if (id === undefined || !root.current?.contains(target)) return
    inside.current = true
    if (id !== chosen.id) setChosen({ id, at: ids.indexOf(id) })
  }

  return (
    <Box
      ref={root}
      onKeyDown={move}
      onFocus={(event) => enter(event.target)}
      onBlur={(event) => {
        const to = event.relatedTarget
        if (to !== null && !root.current?.contains(to)) inside.current = false
      }}
    >
      {groups.map((group) => (
        <Box component="section" key={group.id} aria-labelledby={`${prefix}-${group.id}`}>
          <SectionHead id={`${prefix}-${group.id}`} title={group.title} count={group.items.length} />
          <RowList labelledBy={`${prefix}-${group.id}`}>
            {group.items.map((item) => (
              <AttentionRow key={item.id} item={item} current={item.id === current} />
            ))}
          </RowList>
        </Box>
      ))}
    </Box>
  )
}
