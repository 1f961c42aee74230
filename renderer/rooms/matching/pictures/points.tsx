/** The points of all pairs on one line: a dot a pair, rings below the mark, a triangle at the mean, the lowest by name. */
import { useId, useMemo, useState } from 'react'
import Box from '@mui/material/Box'
import { type Dot, dotsOf, tensOf } from '#shared/matching/pictures/dots.ts'
import { weakBelow } from '#shared/matching/pictures/picture.ts'
import type { Drawing } from './drawing.ts'
import { FiguresTable } from './figures-table.tsx'
import { Frame, stepIn, useWidth, Walked } from './frame.tsx'

/** CSS px around the axis. */
const [edge, above, below] = [24, 34, 46]
const mostHeight = 300

const wordsOf = ({ speaker, menteeName, mentorName, points }: Drawing, { couple }: Dot): string =>
  speaker.t('pictures.pair', {
    mentee: menteeName(couple.mentee),
    mentor: mentorName(couple.mentor),
    points: points(couple.points),
  })

function PointsPicture({ drawing }: { drawing: Drawing }) {
  const { picture, speaker, figure } = drawing
  const { t } = speaker
  const id = useId()
  const [ref, width] = useWidth<HTMLDivElement>()
  const [chosen, setChosen] = useState<number | null>(null)
  const layout = useMemo(
    () => dotsOf(picture.couples, { width: width - edge * 2, mostHeight }),
    [picture.couples, width],
  )
  const { dots, radius, ticks, mean, lowest, from } = layout
  const axis = Math.max(layout.height, 60) + above
  const at = dots.findIndex(({ couple }) => couple.mentee === chosen)
  const dot = dots[at]
  const said = dot ? wordsOf(drawing, dot) : ''
  const markX = ((weakBelow - from) / (100 - from)) * (width - edge * 2)
  return (
    <Walked
      label={t('pictures.dots.title')}
      said={said}
      onLeave={() => setChosen(null)}
      onKey={(key) => {
        const next = dots[stepIn(dots.length, at < 0 ? null : at, key) ?? -1]
        if (next) setChosen(next.couple.mentee)
        return next !== undefined
      }}
    >
      <Box sx={{ minHeight: 22, typography: 'body2', color: 'text.secondary' }} aria-hidden="true">
        {said}
      </Box>
      <div ref={ref}>
        <Box
          component="svg"
          role="img"
          aria-labelledby={`${id}-name ${id}-about`}
          width={width}
          height={axis + below}
          viewBox={`0 0 ${width} ${axis + below}`}
          sx={{
            display: 'block',
            overflow: 'visible',
            fontSize: 13,
            '& text': { fill: 'var(--mui-palette-text-primary)', fontVariantNumeric: 'tabular-nums' },
            '& .tick': { fill: 'var(--mui-palette-ink3)', fontSize: 12 },
            '& .axis': { stroke: 'var(--mui-palette-text-primary)' },
            '& .mark': { stroke: 'var(--mui-palette-edge)', strokeDasharray: '3 3' },
            '& .leader': { stroke: 'var(--mui-palette-edge)' },
          }}
        >
          <title id={`${id}-name`}>{t('pictures.dots.title')}</title>
          <desc id={`${id}-about`}>
            {t('pictures.dots.about', {
              from,
              points: weakBelow,
              mean: mean ? figure(mean.points) : '–',
              lowest: lowest ? figure(lowest.couple.points) : '–',
            })}
          </desc>
          <g transform={`translate(${edge} ${axis})`}>
            <line className="axis" x1={-8} x2={width - edge * 2 + 8} y1={0.5} y2={0.5} />
            {from < weakBelow && <line className="mark" x1={markX} x2={markX} y1={0} y2={-axis + 8} />}
            {ticks.map(({ points, x }) => (
              <g key={points}>
                <line className="axis" x1={x} x2={x} y1={0} y2={4} />
                <text className="tick" x={x} y={18} textAnchor="middle">
                  {points}
                </text>
              </g>
            ))}
            <text className="tick" x={width - edge * 2} y={38} textAnchor="end">
              {t('pictures.dots.axis')}
            </text>
            {dots.map((one) => {
              const on = one.couple.mentee === chosen
              const colour = `var(--mui-palette-${on ? 'primary-main' : 'text-primary'})`
              return (
                <circle
                  key={one.couple.mentee}
                  cx={one.x}
                  cy={one.y}
                  r={(one.isWeak ? radius - 0.75 : radius) + (on ? 1 : 0)}
                  fill={one.isWeak ? 'var(--mui-palette-background-default)' : colour}
                  stroke={one.isWeak || on ? colour : 'none'}
                  strokeWidth={on ? 2.5 : 1.5}
                  onMouseEnter={() => setChosen(one.couple.mentee)}
                  onMouseLeave={() => setChosen(null)}
                />
              )
            })}
            {mean && (
              <g transform={`translate(${mean.x} 24)`}>
                <path d="M0 0 L6 9 L-6 9 Z" fill="var(--mui-palette-primary-main)" />
                <text x={10} y={12}>
                  {t('pictures.dots.mean', { points: figure(mean.points) })}
                </text>
              </g>
            )}
            {lowest && (
              <Lowest
                drawing={drawing}
                dot={lowest}
                radius={radius}
                top={-axis + 14}
                width={width - edge * 2}
              />
            )}
          </g>
        </Box>
      </div>
    </Walked>
  )
}

/** The lowest by name, with a thin line up from its dot past the others of its stack. */
function Lowest({
  drawing,
  dot,
  top,
  width,
}: {
  drawing: Drawing
  dot: Dot
  radius: number
  top: number
  width: number
}) {
  const { speaker, menteeName, mentorName, figure } = drawing
  const isLeft = dot.x < width / 2
  const words = speaker.t('pictures.dots.lowest', {
    mentee: menteeName(dot.couple.mentee),
    mentor: mentorName(dot.couple.mentor),
    points: figure(dot.couple.points),
  })
  return (
    <g>
      <path className="leader" fill="none" d={`M${dot.x} ${dot.y} V${top + 8}`} opacity={0.8} />
      <text x={isLeft ? dot.x - 4 : dot.x + 4} y={top + 2} textAnchor={isLeft ? 'start' : 'end'}>
        {words}
      </text>
    </g>
  )
}

/** The dots or a table of tens. */
export function Points({ drawing, asTable }: { drawing: Drawing; asTable: boolean }) {
  const { picture, speaker, figure } = drawing
  const { t } = speaker
  const { couples } = picture
  const strong = couples.filter(({ points }) => points >= weakBelow).length
  const table = () => {
    const { mean, lowest } = dotsOf(couples, { width: 900, mostHeight })
    return (
      <FiguresTable
        label={t('pictures.dots.title')}
        columns={[{ name: t('pictures.dots.band') }, { name: t('pictures.dots.count'), isFigure: true }]}
        rows={[
          ...tensOf(couples).map(({ from, count }) => ({
            key: String(from),
            cells: [t('pictures.dots.range', { from, to: from === 90 ? 100 : from + 9 }), figure(count)],
          })),
          ...(mean
            ? [
                {
                  key: 'mean',
                  cells: [t('pictures.dots.mean', { points: figure(mean.points) }), figure(couples.length)],
                },
              ]
            : []),
          ...(lowest ? [{ key: 'lowest', cells: [wordsOf(drawing, lowest), '1'] }] : []),
        ]}
      />
    )
  }
  return (
    <Frame
      title={t('pictures.dots.title')}
      figure={t('pictures.dots.of', { count: strong, pairs: couples.length, points: weakBelow })}
    >
      {asTable ? table() : <PointsPicture drawing={drawing} />}
    </Frame>
  )
}
