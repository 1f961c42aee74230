/** One proposed pair in the table; it can be lifted, and dropped on, by what moving by hand gives it. */
import { memo } from 'react'
import { formatNumber } from '#shared/i18n/dates.ts'
import { nameOf } from '#shared/matching/words/speaker.ts'
import { useLanguage } from '#renderer/app/language.tsx'
import { Glyph } from '#renderer/components/glyph.tsx'
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

/** Why it may not be any more, or that it changed and who it was; nothing for most. */
function Remark({ row }: { row: Row }) {
  const { t } = useLanguage()
  const speaker = useSpeaker()
  if (row.against)
    return (
      <span data-remark="against">
        {' '}
        ▲{' '}
        {row.against === 'takes-no-part'
          ? t('matching.row.takesNoPart')
          : t(`matching.reason.${row.against}`)}
      </span>
    )
  if (row.was === undefined) return null
  const words =
    row.was === null ? t('matching.row.wasAlone') : t('matching.row.was', { name: nameOf(speaker, row.was) })
  return (
    <span data-remark="was" title={words}>
      {' '}
      ●<span data-unseen>{words}</span>
    </span>
  )
}

/** In px. */
const bar = 40

/** As `ScoreBar`, without a style of its own. */
const Bar = ({ points }: { points: number }) => (
  <svg viewBox={`0 0 ${bar} 4`} width={bar} height={4} aria-hidden="true">
    <rect data-bar="ground" width={bar} height={4} />
    <rect data-bar="filled" width={(bar * Math.max(0, Math.min(100, points))) / 100} height={4} />
  </svg>
)

function Drawn({ row, index, top, isChosen, onChoose }: CoupleRowProps) {
  const { t, language } = useLanguage()
  const handle = useHandle(row.menteeId)
  const isHeld = useIsHeld(row.menteeId)
  const { isAimed, attributes } = useTarget(row.mentorId)
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-selected={isChosen}
      tabIndex={isChosen ? 0 : -1}
      data-mentee={row.menteeId}
      data-mentor={row.mentorId}
      data-held={isHeld || undefined}
      data-aimed={isAimed || undefined}
      onClick={() => onChoose(row.menteeId)}
      {...attributes}
      style={{ transform: `translateY(${top}px)` }}
    >
      <div role="gridcell" data-cell="mentee" title={row.mentee} {...handle}>
        {row.mentee}
      </div>
      <div role="gridcell" data-cell="mentor">
        <span title={row.mentor}>
          {row.mentor}
          <Remark row={row} />
        </span>
        <TargetMark mentorId={row.mentorId} />
      </div>
      <div role="gridcell" data-cell="points">
        <b>{row.score === null ? '–' : formatNumber(language, row.score)}</b>
        <Bar points={row.score ?? 0} />
      </div>
      <div
        role="gridcell"
        data-cell="ranks"
        aria-label={
          row.menteeRank === null && row.mentorRank === null
            ? t('matching.row.unranked')
            : t('matching.row.ranks', {
                mentee: row.menteeRank ?? t('matching.row.none'),
                mentor: row.mentorRank ?? t('matching.row.none'),
              })
        }
      >
        {row.menteeRank ?? '–'} · {row.mentorRank ?? '–'}
      </div>
      <div role="gridcell" data-cell="lock">
        {row.locked ? <Glyph name="lock" label={t('matching.locked')} /> : null}
      </div>
    </div>
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
