/** The proposed pairs as a grid of rows: arrows choose, the chosen one is explained beside it. */
import { type KeyboardEvent, useEffect, useRef } from 'react'
import Box from '@mui/material/Box'
import { formatNumber } from '#shared/i18n/dates.ts'
import type { Couple } from '#shared/model/programme.ts'
import { useLanguage } from '#renderer/app/language.tsx'
import { Glyph } from '#renderer/components/glyph.tsx'
import { ScoreBar } from '#renderer/components/score-bar.tsx'
import { unseen } from '#renderer/components/unseen.ts'
import type { Work } from './cohort.ts'
import { nameOf } from '#shared/matching/words/speaker.ts'

export interface Row extends Couple {
  score: number
  menteeRank: number | null
  mentorRank: number | null
  locked: boolean
}

const rankOf = (list: readonly string[] | undefined, id: string): number | null => {
  const at = list?.indexOf(id) ?? -1
  return at < 0 ? null : at + 1
}

/** The rows of a proposal, best first. */
export const rowsOf = ({ programme, proposal }: Work): Row[] =>
  (proposal?.couples ?? [])
    .map((couple) => ({
      ...couple,
      menteeRank: rankOf(programme.people[couple.menteeId]?.rankedIds, couple.mentorId),
      mentorRank: rankOf(programme.people[couple.mentorId]?.rankedIds, couple.menteeId),
      locked: programme.locks.some(
        (lock) => lock.menteeId === couple.menteeId && lock.mentorId === couple.mentorId,
      ),
    }))
    .sort((a, b) => b.score - a.score || (a.menteeId < b.menteeId ? -1 : 1))

const columns = 'minmax(0, 1fr) minmax(0, 1fr) 96px 58px 20px'
const line = {
  display: 'grid',
  gridTemplateColumns: columns,
  alignItems: 'center',
  columnGap: 2,
  px: { xs: 4, sm: 5 },
  borderBottom: 1,
  borderColor: 'rule',
  typography: 'body2',
} as const

interface CouplesProps {
  work: Work
  rows: readonly Row[]
  chosen: string | null
  onChoose: (menteeId: string) => void
}

/** One tab stop; up, down, Home and End move it. */
export function Couples({ work, rows, chosen, onChoose }: CouplesProps) {
  const { t, language } = useLanguage()
  const speaker = { t, language, people: work.programme.people }
  const grid = useRef<HTMLDivElement>(null)
  const wanted = useRef(false)
  const at = Math.max(
    0,
    rows.findIndex((row) => row.menteeId === chosen),
  )

  useEffect(() => {
    if (wanted.current) grid.current?.querySelector<HTMLElement>('[aria-selected="true"]')?.focus()
    wanted.current = false
  }, [chosen])

  const move = (event: KeyboardEvent) => {
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key]
    const row = next === undefined ? undefined : rows[Math.min(rows.length - 1, Math.max(0, next))]
    if (!row) return
    event.preventDefault()
    wanted.current = true
    onChoose(row.menteeId)
  }
  return (
    <Box role="grid" aria-label={t('matching.couples')} ref={grid} onKeyDown={move}>
      <Box
        role="row"
        sx={{ ...line, minHeight: 29, color: 'ink3', typography: 'caption', borderColor: 'rule2' }}
      >
        <span role="columnheader">{t('matching.column.mentee')}</span>
        <span role="columnheader">{t('matching.column.mentor')}</span>
        <span role="columnheader">{t('matching.column.points')}</span>
        <span role="columnheader" title={t('matching.ranksHint')}>
          {t('matching.column.ranks')}
        </span>
        <Box role="columnheader" sx={{ position: 'relative' }}>
          <Box component="span" sx={unseen}>
            {t('matching.locked')}
          </Box>
        </Box>
      </Box>
      {rows.map((row, place) => (
        <Box
          key={row.menteeId}
          role="row"
          aria-selected={place === at}
          tabIndex={place === at ? 0 : -1}
          onClick={() => onChoose(row.menteeId)}
          sx={{
            ...line,
            minHeight: 31,
            cursor: 'default',
            '&:focus-visible': { outlineOffset: -2 },
            ...(place === at && {
              bgcolor: 'accentSoft',
              boxShadow: 'inset 3px 0 0 var(--mui-palette-primary-main)',
            }),
          }}
        >
          <Box role="gridcell" sx={{ fontWeight: 600 }}>
            {nameOf(speaker, row.menteeId)}
          </Box>
          <Box role="gridcell">{nameOf(speaker, row.mentorId)}</Box>
          <Box role="gridcell" sx={{ display: 'flex', alignItems: 'center', gap: 2 }}>
            <Box component="b" sx={{ minWidth: 22, textAlign: 'end', fontVariantNumeric: 'tabular-nums' }}>
              {formatNumber(language, row.score)}
            </Box>
            <ScoreBar points={row.score} current={place === at} />
          </Box>
          <Box role="gridcell" sx={{ color: 'ink3' }}>
            {row.menteeRank ?? '–'} · {row.mentorRank ?? '–'}
          </Box>
          <Box role="gridcell" sx={{ display: 'flex', color: 'ink3' }}>
            {row.locked && <Glyph name="lock" label={t('matching.locked')} />}
          </Box>
        </Box>
      ))}
    </Box>
  )
}
