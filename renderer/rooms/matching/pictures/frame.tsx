/** What stands around a picture: its title, the figure it is of, and the picture or its table. */
import { type KeyboardEvent, type ReactNode, useId, useLayoutEffect, useRef, useState } from 'react'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useLanguage } from '#renderer/app/language.tsx'
import { unseen } from '#renderer/components/unseen.ts'

export interface FrameProps {
  title: string
  /** Numerator of denominator. */
  figure: string
  /** What stands under the title: how to read it. */
  hint?: ReactNode
  children: ReactNode
}

/** Title in serif at left, the figure at right. */
export function Frame({ title, figure, hint, children }: FrameProps) {
  const id = useId()
  return (
    <Box component="figure" aria-labelledby={id} sx={{ m: 0 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: 4, pb: 1 }}>
        <Typography variant="h2" id={id}>
          {title}
        </Typography>
        <Typography variant="body2" component="div" sx={{ ml: 'auto', color: 'text.secondary' }}>
          {figure}
        </Typography>
      </Box>
      {hint !== undefined && (
        <Box component="figcaption" sx={{ pb: 3, typography: 'caption', color: 'ink3' }}>
          {hint}
        </Box>
      )}
      {children}
    </Box>
  )
}

/** How wide an element is, in CSS px; 960 before it is laid out, and where nothing is. */
export function useWidth<Element extends HTMLElement>(): [React.RefObject<Element | null>, number] {
  const ref = useRef<Element>(null)
  const [width, setWidth] = useState(960)
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return
    const measure = () => setWidth(element.clientWidth || 960)
    measure()
    if (typeof ResizeObserver === 'undefined') return
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [ref, width]
}

export interface WalkedProps {
  /** Names the region for readers, with what the arrows do. */
  label: string
  /** What the place where the arrows are says; empty before the first. */
  said: string
  /** Answers whether the key meant something. */
  onKey: (key: string) => boolean
  onLeave?: () => void
  children: ReactNode
}

/** One stop of Tab in which arrows go from part to part, each said aloud. */
export function Walked({ label, said, onKey, onLeave, children }: WalkedProps) {
  const { t } = useLanguage()
  const id = useId()
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (onKey(event.key)) event.preventDefault()
  }
  return (
    <Box
      role="group"
      aria-label={label}
      aria-describedby={id}
      tabIndex={0}
      onKeyDown={press}
      onBlur={onLeave}
      sx={{ position: 'relative', '&:focus-visible': { outlineOffset: 4 } }}
    >
      <Box id={id} sx={unseen}>
        {t('pictures.keys')}
      </Box>
      <Box aria-live="polite" sx={unseen}>
        {said}
      </Box>
      {children}
    </Box>
  )
}

/** One step through a list by arrows, Home and End; null where the key means nothing. */
export function stepIn(count: number, at: number | null, key: string): number | null {
  if (count === 0) return null
  const from = at ?? -1
  const steps: Partial<Record<string, number>> = {
    ArrowDown: from + 1,
    ArrowRight: from + 1,
    ArrowUp: from - 1,
    ArrowLeft: from - 1,
    Home: 0,
    End: count - 1,
  }
  const next = steps[key]
  return next === undefined ? null : Math.min(count - 1, Math.max(0, next))
}
