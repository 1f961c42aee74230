/** One page of a preview: its paper at once, its ink when it comes near, its words for readers. */
import { useEffect, useRef, useState } from 'react'
import Box from '@mui/material/Box'
import { ink, white } from '#shared/print/ink.ts'
import { useLanguage } from '../../app/language.tsx'
import { pageLines } from './page-text.ts'
import { pxPerPoint, type ReadPdf } from './reader.ts'

const heardOnly = {
  position: 'absolute',
  width: '1px',
  height: '1px',
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
} as const

/** Beyond this a canvas is refused by some graphics cards; the page is then drawn coarser. */
const mostPixels = 16_000_000

export interface PageViewProps {
  pdf: ReadPdf
  number: number
  /** 1 is the size on paper. */
  zoom: number
  /** Device pixels per CSS px. */
  density: number
  /** Whether it is on the screen or about to be. */
  near: boolean
  lang: string
}

interface Ink extends Pick<PageViewProps, 'pdf' | 'number' | 'zoom' | 'density'> {
  holder: HTMLElement
  size: { width: number; height: number }
  onFail: () => void
}

/** Draws beside what stands and takes its place when done, so that a change never flashes; answers its own end. */
function draw({ pdf, number, zoom, density, holder, size, onFail }: Ink): () => void {
  const wanted = zoom * pxPerPoint * density
  const most = Math.sqrt(mostPixels / (size.width * size.height))
  let stop: (() => void) | null = null
  let stopped = false
  const run = async () => {
    const page = await pdf.page(number)
    if (stopped) return
    const viewport = page.getViewport({ scale: Math.min(wanted, most) })
    const canvas = document.createElement('canvas')
    canvas.width = Math.round(viewport.width)
    canvas.height = Math.round(viewport.height)
    const task = page.render({ canvas, viewport })
    stop = () => task.cancel()
    await task.promise
    if (!stopped) holder.replaceChildren(canvas)
  }
  run().catch(() => {
    if (!stopped) onFail()
  })
  return () => {
    stopped = true
    stop?.()
  }
}

/** The lines of a page once it is near; they stay when it leaves. */
function useLines(pdf: ReadPdf, number: number, near: boolean): readonly string[] {
  const [known, setKnown] = useState<{ pdf: ReadPdf; lines: readonly string[] } | null>(null)
  const needed = near && known?.pdf !== pdf
  useEffect(() => {
    if (!needed) return
    let ended = false
    pdf
      .page(number)
      .then(pageLines)
      .then(
        (lines) => {
          if (!ended) setKnown({ pdf, lines })
        },
        // The drawing of the same page says that it cannot be shown.
        () => undefined,
      )
    return () => {
      ended = true
    }
  }, [pdf, number, needed])
  return known?.lines ?? []
}

/** A page far away keeps its place and drops its pixels. */
export function PageView({ pdf, number, zoom, density, near, lang }: PageViewProps) {
  const { t } = useLanguage()
  const holder = useRef<HTMLDivElement>(null)
  const [failed, setFailed] = useState<ReadPdf | null>(null)
  const lines = useLines(pdf, number, near)
  const size = pdf.sizes[number - 1]

  useEffect(() => {
    const place = holder.current
    if (!place || !size) return
    if (!near) {
      place.replaceChildren()
      return
    }
    return draw({ pdf, number, zoom, density, holder: place, size, onFail: () => setFailed(pdf) })
  }, [pdf, number, zoom, density, near, size])

  if (!size) return null
  return (
    <Box
      component="section"
      aria-label={t('tools.preview.page', { page: number, pages: pdf.sizes.length })}
      data-page={number}
      sx={{
        position: 'relative',
        flex: 'none',
        mx: 'auto',
        // Paper is white and its ink black in either theme.
        bgcolor: white,
        color: ink,
        outline: '1px solid var(--mui-palette-rule2)',
        overflow: 'hidden',
        '& canvas': { display: 'block', width: '100%', height: '100%' },
        width: `${size.width * pxPerPoint * zoom}px`,
        height: `${size.height * pxPerPoint * zoom}px`,
      }}
    >
      <Box ref={holder} aria-hidden sx={{ position: 'absolute', inset: 0 }} />
      {failed === pdf ? (
        <Box sx={{ position: 'relative', p: 4, typography: 'body2' }}>{t('tools.preview.pageBroken')}</Box>
      ) : (
        <Box sx={heardOnly} lang={lang}>
          {lines.map((line, at) => (
            <p key={at}>{line}</p>
          ))}
        </Box>
      )}
    </Box>
  )
}
