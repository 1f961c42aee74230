/** The preview of a PDF: the very pages that will be printed, on the well, with their words for readers. */
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import Box from '@mui/material/Box'
import type { Language } from '#shared/model/scalars.ts'
import { useLanguage } from '../../app/language.tsx'
import { LinkButton } from '../link-button.tsx'
import { PageView } from './page-view.tsx'
import { scrollerOf, useSight } from './sight.ts'
import { Toolbar } from './toolbar.tsx'
import { usePdf } from './use-pdf.ts'
import { fitted, larger, smaller, type Zoom } from './zoom.ts'

export interface PdfPreviewProps {
  /** What is shown, “The rules of the game”. */
  label: string
  /** The document; the last one stays in sight while the next is made. */
  bytes: Uint8Array<ArrayBuffer> | null
  /** The document that is shown is being made anew. */
  busy: boolean
  /** Why there is none, as a sentence. */
  problem?: string | null
  onRetry?: () => void
  /** The language of the document's words. */
  language: Language
  /** A named destination to show when it changes. */
  place?: string
}

const margin = 24
const toolbarHeight = 41

/** Fills its panel, which must be flush; + and − change the size, 0 fits, Page keys and Home and End turn pages. */
export function PdfPreview(props: PdfPreviewProps) {
  const { label, bytes, busy, problem = null, onRetry, language, place } = props
  const { t } = useLanguage()
  const root = useRef<HTMLDivElement>(null)
  const [chosen, setChosen] = useState<Zoom>('fit')
  const { pdf, reading, failed } = usePdf(bytes)
  const [first] = pdf?.sizes ?? []
  const pages = pdf?.sizes.length ?? 0
  const sight = useSight(root, `${pages} ${chosen}`)
  const room = { width: sight.width - 2 * margin, height: sight.height - toolbarHeight - margin }
  const zoom = chosen === 'fit' ? (first ? fitted(first, room) : 1) : chosen

  const show = (number: number) => {
    const page = root.current?.querySelector<HTMLElement>(`[data-page="${number}"]`)
    if (!page || !root.current) return
    const scroller = scrollerOf(root.current)
    const top = page.getBoundingClientRect().top - scroller.getBoundingClientRect().top
    scroller.scrollTo({ top: scroller.scrollTop + top - toolbarHeight - margin / 2 })
  }
  const onZoom = (how: 'fit' | 'actual' | 'larger' | 'smaller') =>
    setChosen(how === 'fit' ? 'fit' : how === 'actual' ? 1 : how === 'larger' ? larger(zoom) : smaller(zoom))
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || pages === 0) return
    const { key } = event
    const to = { PageDown: sight.current + 1, PageUp: sight.current - 1, Home: 1, End: pages }[key]
    if (to !== undefined) show(Math.max(1, Math.min(pages, to)))
    else if (key === '+' || key === '=') onZoom('larger')
    else if (key === '-') onZoom('smaller')
    else if (key === '0') onZoom('fit')
    else return
    event.preventDefault()
  })
  // The focus is on the panel around, which scrolls; its keys belong to the pages in it.
  useEffect(() => {
    const region = root.current?.closest<HTMLElement>('[data-region-focus]') ?? root.current
    const pressed = (event: KeyboardEvent) => press(event)
    region?.addEventListener('keydown', pressed)
    return () => region?.removeEventListener('keydown', pressed)
  }, [])
  const showPlace = useEffectEvent(show)
  useEffect(() => {
    if (!pdf || place === undefined) return
    let ended = false
    void pdf.pageOf(place).then((number) => {
      if (!ended && number !== null) showPlace(number)
    })
    return () => {
      ended = true
    }
  }, [pdf, place])

  const sentence = problem ?? (failed ? t('tools.preview.broken') : null)
  const making = sentence === null && (busy || reading)
  return (
    <Box
      ref={root}
      role="group"
      aria-label={t('tools.preview.label', { title: label })}
      aria-busy={making}
      {...(pdf ? { 'data-reader': pdf.thread } : {})}
      sx={{ minWidth: { xs: 0, md: 'max-content' }, overflowX: { xs: 'auto', md: 'visible' } }}
    >
      <Toolbar
        page={Math.min(sight.current, Math.max(1, pages))}
        pages={pages}
        zoom={zoom}
        width={sight.width}
        note={making ? t(pdf ? 'tools.preview.anew' : 'tools.preview.making') : ''}
        onPage={show}
        onZoom={onZoom}
      />
      {sentence !== null && (
        <Box
          role="alert"
          sx={{ p: 6, pb: pdf ? 0 : 6, boxSizing: 'border-box', maxWidth: 480, typography: 'body2' }}
        >
          {sentence}{' '}
          {problem !== null && onRetry && (
            <LinkButton onClick={onRetry}>{t('tools.preview.again')}</LinkButton>
          )}
        </Box>
      )}
      <Box sx={{ display: 'flex', flexDirection: 'column', gap: 4, py: 3, px: 6 }}>
        {pdf?.sizes.map((_size, at) => (
          <PageView
            key={at}
            pdf={pdf}
            number={at + 1}
            zoom={zoom}
            density={sight.density}
            near={sight.near.has(at + 1)}
            lang={language}
          />
        ))}
      </Box>
    </Box>
  )
}
