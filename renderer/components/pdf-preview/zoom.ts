/** How large a preview's pages stand: fitted to the panel, or in steps of the size on paper. */
import { pxPerPoint, type PageSize } from './reader.ts'

export type Zoom = 'fit' | number

const steps = [0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1, 1.25, 1.5, 2, 3] as const
/** Below this a page cannot be read, so a low panel fits its width instead. */
const leastReadable = 0.45

/** The whole page where it can still be read, else its width; never larger than twice the paper. */
export function fitted(page: PageSize, room: { width: number; height: number }): number {
  if (room.width <= 0 || room.height <= 0) return 1
  const wide = room.width / (page.width * pxPerPoint)
  const whole = Math.min(wide, room.height / (page.height * pxPerPoint))
  return Math.min(2, whole >= leastReadable ? whole : wide)
}

/** The next larger step. */
export const larger = (zoom: number): number => steps.find((step) => step > zoom + 0.01) ?? zoom
/** The next smaller step. */
export const smaller = (zoom: number): number => steps.findLast((step) => step < zoom - 0.01) ?? zoom
