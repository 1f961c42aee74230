/** Who is matched to whom: mentees at left, mentors at right, a line for each pair. */
import { useId, useMemo, useState } from 'react'
import Box from '@mui/material/Box'
import { type PictureCouple, weakBelow } from '#shared/matching/pictures/picture.ts'
import { type Lane, lineWidth, rowHeight, type Spot, twoSided } from '#shared/matching/pictures/two-sided.ts'
import { SectionHead } from '#renderer/components/section-head.tsx'
import type { Drawing } from './drawing.ts'
import { FiguresTable } from './figures-table.tsx'
import { Frame, stepIn, useWidth, Walked } from './frame.tsx'

/** A pair, a mentee or a mentor that is pointed at; their lines stand out and the others step back. */
type Pointed = { mentee: number } | { mentor: number } | null

const isPointed = (pointed: Pointed, { mentee, mentor }: PictureCouple) =>
  pointed !== null && ('mentee' in pointed ? pointed.mentee === mentee : pointed.mentor === mentor)

/** Names take what the lines leave; longer ones are cut, and whole when pointed at. */
const linesShare = 0.24
const letter = 6.9
const cut = (name: string, width: number) => {
  const most = Math.floor(width / letter)
  return name.length <= most ? name : `${name.slice(0, Math.max(1, most - 1))}…`
}

interface LaneProps {
  drawing: Drawing
  lane: Lane
  width: number
  pointed: Pointed
  onPoint: (pointed: Pointed) => void
}

function LaneLines({ drawing, lane, width, pointed, onPoint }: LaneProps) {
  const between = Math.max(70, width * linesShare)
  const side = (width - between) / 2
  const [left, right] = [side + 14, width - side - 14]
  const dim = (is: boolean) => (pointed === null || is ? 1 : 0.22)
  const menteeOf = (spot: Spot) => lane.lines.find(({ couple }) => couple.mentee === spot.at)?.couple
  return (
    <g transform={`translate(${lane.x} 0)`}>
      {lane.lines.map(({ couple, fromY, toY }) => {
        const isWeak = couple.points < weakBelow
        const on = isPointed(pointed, couple)
        const middle = (left + right) / 2
        const way = `M${left} ${fromY} C${middle} ${fromY} ${middle} ${toY} ${right} ${toY}`
        return (
          <g
            key={couple.mentee}
            fill="none"
            onMouseEnter={() => onPoint({ mentee: couple.mentee })}
            onMouseLeave={() => onPoint(null)}
          >
            <path d={way} stroke="transparent" strokeWidth={10} />
            <path
              d={way}
              stroke={`var(--mui-palette-${on ? 'primary-main' : 'text-secondary'})`}
              strokeWidth={lineWidth(couple.points)}
              strokeDasharray={isWeak ? '4 3' : undefined}
              opacity={dim(on)}
            />
          </g>
        )
      })}
      {lane.mentees.map((spot) => {
        const couple = menteeOf(spot)
        if (!couple) return null
        const on = isPointed(pointed, couple)
        const isWeak = couple.points < weakBelow
        return (
          <g
            key={spot.at}
            opacity={dim(on)}
            onMouseEnter={() => onPoint({ mentee: spot.at })}
            onMouseLeave={() => onPoint(null)}
          >
            <rect x={0} y={spot.y - rowHeight / 2} width={left} height={rowHeight} fill="transparent" />
            <text x={side - 30} y={spot.y + 4.5} textAnchor="end" fontWeight={on ? 600 : 400}>
              {cut(drawing.menteeName(spot.at), side - 30)}
            </text>
            <text x={side + 1} y={spot.y + 4.5} textAnchor="end" className="figure">
              {drawing.figure(couple.points)}
            </text>
            {isWeak ? (
              <circle cx={left - 5} cy={spot.y} r={3.75} className="ring" />
            ) : (
              <circle cx={left - 4} cy={spot.y} r={3.5} className="disc" />
            )}
            {couple.locked && <Lock x={left + 4} y={spot.y} />}
          </g>
        )
      })}
      {lane.mentors.map((spot) => {
        const on =
          pointed !== null &&
          lane.lines.some(({ couple }) => couple.mentor === spot.at && isPointed(pointed, couple))
        return (
          <g
            key={spot.at}
            opacity={dim(on)}
            onMouseEnter={() => onPoint({ mentor: spot.at })}
            onMouseLeave={() => onPoint(null)}
          >
            <rect
              x={right}
              y={spot.y - rowHeight / 2}
              width={width - right}
              height={rowHeight}
              fill="transparent"
            />
            <circle cx={right + 4} cy={spot.y} r={3.5} className="disc" />
            {Array.from({ length: Math.min(3, spot.free) }, (_, place) => (
              <circle key={place} cx={right + 14 + place * 10} cy={spot.y} r={3.25} className="ring" />
            ))}
            <text x={right + 14 + Math.min(3, spot.free) * 10} y={spot.y + 4.5} fontWeight={on ? 600 : 400}>
              {cut(drawing.mentorName(spot.at), side - Math.min(3, spot.free) * 10)}
            </text>
          </g>
        )
      })}
    </g>
  )
}

const Lock = ({ x, y }: { x: number; y: number }) => (
  <g transform={`translate(${x} ${y - 6})`} className="lock">
    <rect x={0.5} y={4.5} width={9} height={7} />
    <path d="M2.5 4.5v-1.5a2.5 2.5 0 0 1 5 0v1.5" />
  </g>
)

function pairWords({ speaker, menteeName, mentorName, points }: Drawing, couple: PictureCouple): string {
  const { t } = speaker
  const words = t('pictures.pair', {
    mentee: menteeName(couple.mentee),
    mentor: mentorName(couple.mentor),
    points: points(couple.points),
  })
  const weak = couple.points < weakBelow ? `, ${t('pictures.weak', { points: weakBelow })}` : ''
  return `${words}${weak}${couple.locked ? `, ${t('pictures.locked')}` : ''}`
}

/** As a picture: arrows go from pair to pair in the order in which they stand. */
function SidesPicture({ drawing }: { drawing: Drawing }) {
  const { picture, menteeOrder, mentorOrder, speaker } = drawing
  const { t } = speaker
  const id = useId()
  const [ref, width] = useWidth<HTMLDivElement>()
  const layout = useMemo(
    () => twoSided(picture, { width, menteeOrder, mentorOrder }),
    [picture, width, menteeOrder, mentorOrder],
  )
  const couples = layout.lanes.flatMap((lane) => lane.lines.map(({ couple }) => couple))
  const [pointed, setPointed] = useState<Pointed>(null)
  const at = couples.findIndex((couple) => isPointed(pointed, couple))
  const shown = couples.filter((couple) => isPointed(pointed, couple))
  const said = shown.map((couple) => pairWords(drawing, couple)).join('; ')
  return (
    <Walked
      label={t('pictures.sides.title')}
      said={said}
      onLeave={() => setPointed(null)}
      onKey={(key) => {
        const next = couples[stepIn(couples.length, at < 0 ? null : at, key) ?? -1]
        if (next) setPointed({ mentee: next.mentee })
        return next !== undefined
      }}
    >
      <Box sx={{ minHeight: 22, pb: 1, typography: 'body2', color: 'text.secondary' }} aria-hidden="true">
        {said || t('pictures.sides.hint', { points: weakBelow })}
      </Box>
      <div ref={ref}>
        <Box
          component="svg"
          role="img"
          aria-labelledby={`${id}-name ${id}-about`}
          width={width}
          height={layout.height}
          viewBox={`0 0 ${width} ${layout.height}`}
          sx={{
            display: 'block',
            overflow: 'visible',
            fontSize: 13,
            '& text': { fill: 'var(--mui-palette-text-primary)' },
            '& .figure': { fill: 'var(--mui-palette-ink3)', fontVariantNumeric: 'tabular-nums' },
            '& .disc': { fill: 'var(--mui-palette-text-primary)' },
            '& .ring': {
              fill: 'var(--mui-palette-background-default)',
              stroke: 'var(--mui-palette-text-primary)',
              strokeWidth: 1.5,
            },
            '& .lock': {
              fill: 'var(--mui-palette-background-default)',
              stroke: 'var(--mui-palette-text-primary)',
              strokeWidth: 1.25,
            },
          }}
        >
          <title id={`${id}-name`}>{t('pictures.sides.title')}</title>
          <desc id={`${id}-about`}>{t('pictures.sides.about', { points: weakBelow })}</desc>
          {layout.lanes.map((lane) => (
            <LaneLines
              key={lane.x}
              drawing={drawing}
              lane={lane}
              width={layout.laneWidth}
              pointed={pointed}
              onPoint={setPointed}
            />
          ))}
        </Box>
      </div>
    </Walked>
  )
}

function Apart({ drawing }: { drawing: Drawing }) {
  const { picture, menteeOrder, mentorOrder, menteeName, mentorName, speaker } = drawing
  const { t } = speaker
  const matched = new Set(picture.couples.map(({ mentee }) => mentee))
  const busy = new Set(picture.couples.map(({ mentor }) => mentor))
  const unmatched = menteeOrder.filter((mentee) => !matched.has(mentee))
  const idle = mentorOrder.filter((mentor) => !busy.has(mentor) && (picture.places[mentor] ?? 0) > 0)
  const list = (names: string[]) => (
    <Box
      component="ul"
      sx={{ m: 0, p: 0, pt: 2, listStyle: 'none', typography: 'body2', columns: '200px', columnGap: 6 }}
    >
      {names.map((name, at) => (
        <Box component="li" key={at} sx={{ breakInside: 'avoid' }}>
          {name}
        </Box>
      ))}
    </Box>
  )
  return (
    <Box sx={{ display: 'grid', gap: 6, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' }, pt: 4 }}>
      {unmatched.length > 0 && (
        <section>
          <SectionHead level={3} title={t('pictures.sides.unmatched')} count={unmatched.length} />
          {list(unmatched.map(menteeName))}
        </section>
      )}
      {idle.length > 0 && (
        <section>
          <SectionHead level={3} title={t('pictures.sides.idle')} count={idle.length} />
          {list(
            idle.map(
              (mentor) =>
                `${mentorName(mentor)}, ${t('pictures.sides.free', { count: picture.places[mentor] ?? 0 })}`,
            ),
          )}
        </section>
      )}
    </Box>
  )
}

function SidesTable({ drawing }: { drawing: Drawing }) {
  const { picture, menteeOrder, menteeName, mentorName, figure, speaker } = drawing
  const { t } = speaker
  const of = new Map(picture.couples.map((couple) => [couple.mentee, couple]))
  return (
    <FiguresTable
      label={t('pictures.sides.title')}
      columns={[
        { name: t('matching.column.mentee') },
        { name: t('matching.column.mentor') },
        { name: t('matching.column.points'), isFigure: true },
        { name: t('matching.locked') },
      ]}
      rows={menteeOrder.map((mentee) => {
        const couple = of.get(mentee)
        return {
          key: String(mentee),
          cells: [
            menteeName(mentee),
            couple ? mentorName(couple.mentor) : '–',
            couple ? figure(couple.points) : '–',
            couple?.locked ? t('pictures.locked') : '–',
          ],
        }
      })}
    />
  )
}

/** The diagram or its table, and whoever is left over apart. */
export function Sides({ drawing, asTable }: { drawing: Drawing; asTable: boolean }) {
  const { picture, speaker } = drawing
  const { t } = speaker
  return (
    <Frame
      title={t('pictures.sides.title')}
      figure={t('pictures.sides.of', { matched: picture.couples.length, mentees: picture.menteeIds.length })}
    >
      {asTable ? <SidesTable drawing={drawing} /> : <SidesPicture drawing={drawing} />}
      <Apart drawing={drawing} />
    </Frame>
  )
}
