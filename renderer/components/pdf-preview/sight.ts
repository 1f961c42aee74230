/** Which pages of a preview are on the screen, whatever scrolls them: the panel, or the room where panels stack. */
import { useEffect, useState, type RefObject } from 'react'

export interface Sight {
  /** Numbers of the pages on the screen or within a screen's height of it. */
  near: ReadonlySet<number>
  /** The page in the middle of what is seen. */
  current: number
  /** What the scroller shows at once, CSS px. */
  width: number
  height: number
  /** Device pixels per CSS px. */
  density: number
}

const start: Sight = { near: new Set([1]), current: 1, width: 0, height: 0, density: 1 }

/** The nearest element around that scrolls; the page itself where none does. */
export function scrollerOf(element: HTMLElement): HTMLElement {
  for (let around = element.parentElement; around; around = around.parentElement) {
    const { overflowY } = getComputedStyle(around)
    if (overflowY === 'auto' || overflowY === 'scroll') return around
  }
  return document.documentElement
}

function look(root: HTMLElement): Sight {
  const scroller = scrollerOf(root)
  const { top, bottom } = scroller.getBoundingClientRect()
  const tall = bottom - top
  const middle = (top + bottom) / 2
  const near = new Set<number>()
  let current = 1
  let best = Infinity
  for (const page of root.querySelectorAll<HTMLElement>('[data-page]')) {
    const number = Number(page.dataset['page'])
    const box = page.getBoundingClientRect()
    if (box.bottom > top - tall && box.top < bottom + tall) near.add(number)
    const away = box.top > middle ? box.top - middle : box.bottom < middle ? middle - box.bottom : 0
    if (away < best) {
      best = away
      current = number
    }
  }
  if (near.size === 0) near.add(current)
  return {
    near,
    current,
    // The panel a preview stands in is as wide as the scroller, or narrower where panels stack.
    width: Math.min(scroller.clientWidth, root.parentElement?.clientWidth ?? Infinity),
    height: scroller.clientHeight,
    density: window.devicePixelRatio || 1,
  }
}

const same = (a: Sight, b: Sight): boolean =>
  a.current === b.current &&
  a.width === b.width &&
  a.height === b.height &&
  a.density === b.density &&
  a.near.size === b.near.size &&
  [...a.near].every((number) => b.near.has(number))

/** Looks again after scrolling, resizing and zooming, at most once a frame; `changed` makes it look at once. */
export function useSight(root: RefObject<HTMLElement | null>, changed: unknown): Sight {
  const [sight, setSight] = useState(start)
  useEffect(() => {
    let frame = 0
    const again = () => {
      if (!root.current) return
      const seen = look(root.current)
      setSight((before) => (same(before, seen) ? before : seen))
    }
    const soon = () => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(again)
    }
    soon()
    // Scrolling does not bubble; only a listener that captures hears every scroller.
    document.addEventListener('scroll', soon, { capture: true, passive: true })
    window.addEventListener('resize', soon)
    const sizes = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(soon)
    if (root.current?.parentElement) sizes?.observe(root.current.parentElement)
    return () => {
      cancelAnimationFrame(frame)
      document.removeEventListener('scroll', soon, { capture: true })
      window.removeEventListener('resize', soon)
      sizes?.disconnect()
    }
  }, [root, changed])
  return sight
}
