/** Colours and line weights of paper; all phase hues are alike in grey, so that shape tells them apart. */
import type { Phase } from '../model/phases.ts'

export const ink = '#1C1C1A'
export const soft = '#4D4D4A'
export const lineGrey = '#8C8C88'
export const hairGrey = '#C2C2BE'
export const idleGrey = '#B4B4B0'
export const tint = '#F1F0EC'
export const white = '#FFFFFF'

/** Line weights in points. */
export const weight = { line: 0.35, hair: 0.35, head: 0.6, box: 0.6, important: 0.9 } as const

/** The part of a workbook a sheet belongs to: a phase, or the failures that cross all phases. */
export type Part = Phase | 'failures'

export const hues: Record<Part, string> = {
  preparation: '#6B5F4E',
  'first-session': '#8A5C00',
  'here-and-now': '#526B1C',
  'there-and-then': '#146D64',
  'bridging-the-gap': '#704289',
  'final-session': '#9C3552',
  failures: '#676154',
}

const channels = (colour: string): [number, number, number] => [
  Number.parseInt(colour.slice(1, 3), 16),
  Number.parseInt(colour.slice(3, 5), 16),
  Number.parseInt(colour.slice(5, 7), 16),
]

/** Contrast of a colour on white paper, 1–21 (WCAG 2.2 relative luminance). */
export function contrastOnWhite(colour: string): number {
  const [r, g, b] = channels(colour).map((value) => {
    const part = value / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 1.05 / (0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05)
}

/** The organisation's accent, darkened in even steps until text in it reads on white (4.5 : 1). */
export function readable(accent: string): string {
  let colour = accent
  while (contrastOnWhite(colour) < 4.5)
    colour = `#${channels(colour)
      .map((value) =>
        Math.floor(value * 0.92)
          .toString(16)
          .padStart(2, '0'),
      )
      .join('')}`
  return colour
}
