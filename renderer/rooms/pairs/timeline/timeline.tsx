/** The timeline: a row a pair over the weeks of the edition, by phase, the furthest first. */
import { type KeyboardEvent, type ReactNode, useState } from 'react'
import Box from '@mui/material/Box'
import type { Pair } from '#shared/model/pair.ts'
import { useProgramme, useToday } from '../../../app/backend.tsx'
import { useLanguage } from '../../../app/language.tsx'
import { PhaseGlyph, type PhaseSign } from '../../../components/phase-glyph.tsx'
import type { Column } from '../board/entries.ts'
import { unseen } from '../unseen.ts'
import { TimelineRow, timelineColumns } from './row.tsx'
import { Lines, Months } from './scale.tsx'
import { spanOf } from './span.ts'

function Group({
  sign,
  name,
  count,
  children,
}: {
  sign: PhaseSign
  name: string
  count: number
  children: ReactNode
}) {
  return (
    <Box role="rowgroup" sx={{ position: 'relative' }}>
      <Box role="row" sx={{ borderBottom: 1, borderColor: 'rule2', pt: 1 }}>
        <Box
          role="cell"
          aria-colspan={3}
          sx={{ display: 'flex', alignItems: 'center', gap: 2, minHeight: 24, typography: 'body2' }}
        >
          <PhaseGlyph phase={sign} size={14} />
          <b>{name}</b>
          <Box component="span" sx={{ color: 'ink3' }}>
            {count}
          </Box>
        </Box>
      </Box>
      {children}
    </Box>
  )
}

export interface TimelineProps {
  columns: readonly Column[]
  apart: readonly Pair[]
}

/** A table for readers: each row says in words what its band shows. */
export function Timeline({ columns, apart }: TimelineProps) {
  const programme = useProgramme()
  const today = useToday()
  const { t } = useLanguage()
  const span = spanOf(programme, Object.values(programme.pairs))
  const about = { span, today }
  const [chosen, setChosen] = useState('')
  const groups = [...columns].reverse().filter(({ entries }) => entries.length > 0)
  const ids = [...groups.flatMap(({ entries }) => entries.map(({ pair }) => pair)), ...apart].map(
    ({ id }) => id,
  )
  const current = ids.includes(chosen) ? chosen : ids[0]
  const walk = (event: KeyboardEvent<HTMLElement>) => {
    const here = ids.indexOf(current ?? '')
    const last = ids.length - 1
    const next = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: last }[event.key]
    if (next === undefined || !(event.target instanceof HTMLElement) || !event.target.dataset['pair']) return
    event.preventDefault()
    event.currentTarget
      .querySelectorAll<HTMLElement>('[data-pair]')
      [Math.max(0, Math.min(last, next))]?.focus()
  }
  return (
    <Box
      role="group"
      aria-label={t('pairs.view.timeline')}
      onKeyDown={walk}
      onFocus={(event) => {
        const id = event.target.dataset['pair']
        if (id !== undefined) setChosen(id)
      }}
      sx={{
        flex: '1 1 0',
        minHeight: 0,
        overflowY: 'auto',
        px: { xs: 4, sm: 6 },
        pb: 5,
      }}
    >
      <Box role="table" aria-label={t('pairs.timeline.label')} sx={{ position: 'relative' }}>
        <Box
          role="row"
          sx={{
            position: 'sticky',
            top: 0,
            zIndex: 2,
            display: 'grid',
            gridTemplateColumns: timelineColumns,
            bgcolor: 'background.default',
            borderBottom: 1,
            borderColor: 'text.primary',
            '[data-scheme="dark"] &': { borderColor: 'edge' },
          }}
        >
          {(['mentee', 'mentor'] as const).map((role) => (
            <Box role="columnheader" key={role} sx={{ minWidth: 0 }}>
              <Box component="span" sx={unseen}>
                {t(`terms.role.${role}`)}
              </Box>
            </Box>
          ))}
          <Box role="columnheader" aria-label={t('pairs.timeline.way')}>
            <Months {...about} />
          </Box>
        </Box>
        <Box sx={{ position: 'relative' }} role="presentation">
          <Box
            aria-hidden="true"
            sx={{
              position: 'absolute',
              inset: 0,
              display: 'grid',
              gridTemplateColumns: timelineColumns,
              pointerEvents: 'none',
            }}
          >
            <Box sx={{ gridColumn: 3, position: 'relative' }}>
              <Lines {...about} />
            </Box>
          </Box>
          {groups.map(({ phase, entries }) => (
            <Group key={phase} sign={phase} name={t(`terms.phase.${phase}`)} count={entries.length}>
              {entries.map(({ pair, flag }) => (
                <TimelineRow
                  key={pair.id}
                  pair={pair}
                  flagged={flag !== null}
                  current={pair.id === current}
                  {...about}
                />
              ))}
            </Group>
          ))}
          {apart.length > 0 && (
            <Group
              sign="ended"
              name={t(apart.every((pair) => pair.ending) ? 'pairs.apart.ended' : 'pairs.apart.title')}
              count={apart.length}
            >
              {apart.map((pair) => (
                <TimelineRow
                  key={pair.id}
                  pair={pair}
                  flagged={false}
                  current={pair.id === current}
                  {...about}
                />
              ))}
            </Group>
          )}
        </Box>
      </Box>
    </Box>
  )
}
