/** The map of cells itself: it scrolls and zooms, points at a cell by pointer or arrows, and says why on a click or Enter. */
import { type MouseEvent, useEffect, useId, useMemo, useReducer, useRef, useState } from 'react'
import Box from '@mui/material/Box'
import IconButton from '@mui/material/IconButton'
import { type CellSize, cellSizes, fittingSize } from '#shared/matching/pictures/heat.ts'
import { cellOf } from '#shared/matching/pictures/picture.ts'
import { whyNotSentence } from '#shared/matching/words/why.ts'
import { Glyph } from '#renderer/components/glyph.tsx'
import { useAsked } from '../asking.ts'
import type { Drawing } from './drawing.ts'
import { useWidth, Walked } from './frame.tsx'
import { coloursOf, marginsOf, paint, shadesOf } from './paint.ts'

/** A cell by its places in the order of names. */
interface Place {
  row: number
  column: number
}

/** Counts up when the theme changes, so that the canvas is painted in its colours. */
function useSchemeCount(): number {
  const [count, draw] = useReducer((before: number) => before + 1, 0)
  useEffect(() => {
    const observer = new MutationObserver(draw)
    observer.observe(document.documentElement, {
      attributes: true,
      attributeFilter: ['data-scheme', 'style', 'class'],
    })
    return () => observer.disconnect()
  }, [])
  return count
}

function cellWords(
  { picture, speaker, menteeName, mentorName, points }: Drawing,
  mentee: number,
  mentor: number,
): string {
  const { t } = speaker
  const names = { mentee: menteeName(mentee), mentor: mentorName(mentor) }
  const cell = cellOf(picture, mentee, mentor)
  if (!cell) return ''
  if ('rule' in cell)
    return t('pictures.map.forbidden', {
      ...names,
      rule: t(`matching.reason.${cell.rule}`),
    })
  const chosen = picture.couples.some((couple) => couple.mentee === mentee && couple.mentor === mentor)
  return t(chosen ? 'pictures.map.proposed' : 'pictures.map.cell', { ...names, points: points(cell.points) })
}

const most = 620

export function MapPicture({ drawing }: { drawing: Drawing }) {
  const { picture, speaker, menteeOrder, mentorOrder } = drawing
  const { t } = speaker
  const id = useId()
  const [box, width] = useWidth<HTMLDivElement>()
  const scroller = useRef<HTMLDivElement>(null)
  const canvas = useRef<HTMLCanvasElement>(null)
  const scheme = useSchemeCount()
  const [chosenSize, setSize] = useState<CellSize | null>(null)
  const [place, setPlace] = useState<Place | null>(null)
  const [asked, setAsked] = useState<Place | null>(null)
  const [scroll, setScroll] = useState({ x: 0, y: 0 })
  const [rows, columns] = [menteeOrder.length, mentorOrder.length]
  const size = chosenSize ?? fittingSize(columns, width - marginsOf(22).left)
  const { left, top } = marginsOf(size)
  const [fullWidth, fullHeight] = [left + columns * size + 1, top + rows * size + 1]
  const [viewWidth, viewHeight] = [Math.min(width, fullWidth), Math.min(most, fullHeight)]

  const colours = useMemo(() => {
    void scheme
    return coloursOf(document.body)
  }, [scheme])
  const shades = useMemo(() => shadesOf(drawing, colours), [drawing, colours])
  useEffect(() => {
    const context = canvas.current?.getContext('2d')
    if (!context || !canvas.current) return
    const density = window.devicePixelRatio || 1
    canvas.current.width = Math.round(viewWidth * density)
    canvas.current.height = Math.round(viewHeight * density)
    context.setTransform(density, 0, 0, density, 0, 0)
    const view = {
      size,
      left,
      top,
      scrollX: scroll.x,
      scrollY: scroll.y,
      width: viewWidth,
      height: viewHeight,
    }
    paint(
      context,
      drawing,
      shades,
      { ...view, row: place?.row ?? null, column: place?.column ?? null },
      colours,
    )
  }, [drawing, shades, colours, size, left, top, scroll, viewWidth, viewHeight, place])

  const peopleAt = (at: Place): [number, number] => [menteeOrder[at.row] ?? -1, mentorOrder[at.column] ?? -1]
  const said = place ? cellWords(drawing, ...peopleAt(place)) : ''
  const [mentee, mentor] = asked ? peopleAt(asked) : [-1, -1]
  const [menteeId, mentorId] = [picture.menteeIds[mentee], picture.mentorIds[mentor]]
  const why = useAsked(
    'matching.whyNot',
    menteeId !== undefined && mentorId !== undefined ? { couple: { menteeId, mentorId } } : null,
  )

  const under = (event: MouseEvent<HTMLElement>): Place | null => {
    const { left: boxLeft, top: boxTop } = event.currentTarget.getBoundingClientRect()
    const column = Math.floor((event.clientX - boxLeft - left + scroll.x) / size)
    const row = Math.floor((event.clientY - boxTop - top + scroll.y) / size)
    const inside = event.clientX - boxLeft >= left && event.clientY - boxTop >= top
    return inside && row >= 0 && row < rows && column >= 0 && column < columns ? { row, column } : null
  }
  const show = (at: Place) => {
    setPlace(at)
    const element = scroller.current
    if (!element) return
    const [x, y] = [at.column * size, at.row * size]
    const [roomX, roomY] = [viewWidth - left - size, viewHeight - top - size]
    element.scrollLeft = Math.min(x, Math.max(element.scrollLeft, x - roomX))
    element.scrollTop = Math.min(y, Math.max(element.scrollTop, y - roomY))
  }
  const press = (key: string): boolean => {
    const steps: Partial<Record<string, [number, number]>> = {
      ArrowDown: [1, 0],
      ArrowUp: [-1, 0],
      ArrowRight: [0, 1],
      ArrowLeft: [0, -1],
      PageDown: [10, 0],
      PageUp: [-10, 0],
      Home: [0, -columns],
      End: [0, columns],
    }
    const step = steps[key]
    if (step) {
      const clamp = (value: number, count: number) => Math.min(count - 1, Math.max(0, value))
      const next = place
        ? { row: clamp(place.row + step[0], rows), column: clamp(place.column + step[1], columns) }
        : { row: 0, column: 0 }
      show(next)
      return true
    }
    if (key !== 'Enter' || !place) return false
    setAsked(place)
    return true
  }
  const at = cellSizes.indexOf(size)
  const sentence =
    why.isFresh && why.value
      ? `${cellWords(drawing, mentee, mentor)}. ${whyNotSentence(speaker, why.value)}`
      : ''
  return (
    <Walked label={t('pictures.map.title')} said={said} onKey={press}>
      <Box sx={{ display: 'flex', alignItems: 'flex-start', columnGap: 3, pb: 2 }}>
        <Box sx={{ flex: '1 1 0', minHeight: 40, typography: 'body2' }}>
          <Box aria-hidden="true" sx={{ color: 'text.secondary' }}>
            {said || t('pictures.map.ask')}
          </Box>
          <Box aria-live="polite">{sentence}</Box>
        </Box>
        <Box role="group" aria-label={t('pictures.map.size')} sx={{ flex: 'none', display: 'flex' }}>
          <IconButton
            size="small"
            aria-label={t('pictures.map.smaller')}
            disabled={at === 0}
            onClick={() => setSize(cellSizes[at - 1] ?? size)}
          >
            <Glyph name="minus" />
          </IconButton>
          <IconButton
            size="small"
            aria-label={t('pictures.map.larger')}
            disabled={at === cellSizes.length - 1}
            onClick={() => setSize(cellSizes[at + 1] ?? size)}
          >
            <Glyph name="plus" />
          </IconButton>
        </Box>
      </Box>
      <div ref={box}>
        <Box
          ref={scroller}
          onScroll={(event) => {
            const { scrollLeft, scrollTop } = event.currentTarget
            setScroll({ x: scrollLeft, y: scrollTop })
          }}
          sx={{
            width: viewWidth,
            height: viewHeight,
            maxWidth: '100%',
            overflow: 'auto',
            scrollbarGutter: 'auto',
          }}
        >
          <Box sx={{ width: fullWidth, height: fullHeight }}>
            <Box
              component="canvas"
              ref={canvas}
              role="img"
              aria-label={t('pictures.map.title')}
              aria-describedby={id}
              onMouseMove={(event: MouseEvent<HTMLElement>) => {
                const next = under(event)
                if (next?.row !== place?.row || next?.column !== place?.column) setPlace(next)
              }}
              onMouseLeave={() => setPlace(null)}
              onClick={(event: MouseEvent<HTMLElement>) => setAsked(under(event))}
              sx={{
                position: 'sticky',
                left: 0,
                top: 0,
                display: 'block',
                width: viewWidth,
                height: viewHeight,
              }}
            />
          </Box>
        </Box>
      </div>
      <Box id={id} sx={{ display: 'none' }}>
        {t('pictures.map.about')}
      </Box>
    </Walked>
  )
}
