/** One proposed pair in the table; it can be lifted, and dropped on, by what moving by hand gives it. */
import { memo } from 'react'
import Box from '@mui/material/Box'
import { formatNumber } from '#shared/i18n/dates.ts'
import { nameOf } from '#shared/matching/words/speaker.ts'
import { useLanguage } from '#renderer/app/language.tsx'
import { Glyph } from '#renderer/components/glyph.tsx'
import { ScoreBar } from '#renderer/components/score-bar.tsx'
import { unseen } from '#renderer/components/unseen.ts'
import { coupleLine } from './couples-look.ts'
import { TargetMark, useHandle, useIsHeld, useTarget } from './moving/handles.tsx'
import { useSpeaker } from './moving/speaker.ts'
import type { Row } from './rows.ts'

export interface CoupleRowProps {
  row: Row
  /** From 0, the head not counted. */
  index: number
  /** Distance from the first row, in px. */
  top: number
  isChosen: boolean
  onChoose: (menteeId: string) => void
}

const cut = { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' } as const

/** Why it may not be any more, or who it was before; nothing for most. */
function Remark({ row }: { row: Row }) {
  const { t } = useLanguage()
  const speaker = useSpeaker()
  if (row.against)
    return (
      <Box component="span" sx={{ color: 'error.main', typography: 'caption' }}>
        {' '}
        ▲{' '}
        {row.against === 'takes-no-part' ? t('matching.row.takesNoPart') : t(`matching.rule.${row.against}`)}
      </Box>
    )
  if (row.was === undefined) return null
  const words =
    row.was === null ? t('matching.row.wasAlone') : t('matching.row.was', { name: nameOf(speaker, row.was) })
  return (
    <Box
      component="span"
      title={words}
      sx={{ color: 'primary.main', typography: 'caption', position: 'relative' }}
    >
      {' '}
      ●
      <Box component="span" sx={unseen}>
        {words}
      </Box>
    </Box>
  )
}

function Drawn({ row, index, top, isChosen, onChoose }: CoupleRowProps) {
  const { t, language } = useLanguage()
  const handle = useHandle(row.menteeId)
  const isHeld = useIsHeld(row.menteeId)
  const { isAimed, attributes } = useTarget(row.mentorId)
  return (
    <Box
      role="row"
      aria-rowindex={index + 2}
      aria-selected={isChosen}
      tabIndex={isChosen ? 0 : -1}
      data-mentee={row.menteeId}
      data-mentor={row.mentorId}
      onClick={() => onChoose(row.menteeId)}
      {...attributes}
      style={{ transform: `translateY(${top}px)` }}
      sx={{
        ...coupleLine,
        position: 'absolute',
        top: 0,
        left: 0,
        right: 0,
        height: 31,
        cursor: 'default',
        opacity: isHeld ? 0.5 : 1,
        '&:focus-visible': { outlineOffset: -2 },
        ...((isChosen || isAimed) && {
          bgcolor: 'accentSoft',
          boxShadow: 'inset 3px 0 0 var(--mui-palette-primary-main)',
        }),
      }}
    >
      <Box role="gridcell" {...handle} sx={{ fontWeight: 600, ...cut }}>
        {row.mentee}
      </Box>
      <Box role="gridcell" sx={{ display: 'flex', minWidth: 0 }}>
        <Box component="span" sx={cut}>
          {row.mentor}
          <Remark row={row} />
        </Box>
        <TargetMark mentorId={row.mentorId} />
      </Box>
      <Box role="gridcell" sx={{ display: 'flex', alignItems: 'center', gap: 2 }}>
        <Box component="b" sx={{ minWidth: 22, textAlign: 'end', fontVariantNumeric: 'tabular-nums' }}>
          {row.score === null ? '–' : formatNumber(language, row.score)}
        </Box>
        <Box component="span" sx={{ display: { xs: 'none', sm: 'inline' } }}>
          <ScoreBar points={row.score ?? 0} current={isChosen} />
        </Box>
      </Box>
      <Box role="gridcell" sx={{ color: 'ink3' }}>
        {row.menteeRank ?? '–'} · {row.mentorRank ?? '–'}
      </Box>
      <Box role="gridcell" sx={{ display: 'flex', color: 'ink3', position: 'relative' }}>
        {row.locked ? <Glyph name="lock" label={t('matching.locked')} /> : null}
      </Box>
    </Box>
  )
}

const same: (keyof Row)[] = [
  'menteeId',
  'mentorId',
  'mentee',
  'mentor',
  'score',
  'against',
  'menteeRank',
  'mentorRank',
  'locked',
  'was',
]

/** Rows are made anew with every answer, so they are compared by what they show. */
export const CoupleRow = memo(
  Drawn,
  (a, b) =>
    a.index === b.index &&
    a.top === b.top &&
    a.isChosen === b.isChosen &&
    a.onChoose === b.onChoose &&
    same.every((name) => a.row[name] === b.row[name]),
)
