/** The five typefaces of paper and the styles set in them: sizes in points, leading in millimetres. */
import { ink, soft } from './ink.ts'

export const fonts = ['sans', 'sans-semibold', 'display', 'serif', 'serif-italic'] as const
export type Font = (typeof fonts)[number]

/** Width in points of a text in one font at a size; the port through which the pure composer measures. */
export type Measure = (text: string, font: Font, size: number) => number

/** From the top of a line to its baseline, in sizes: Source Sans 1.000, Source Serif 1.036. */
export const ascent = (font: Font): number => (font === 'sans' || font === 'sans-semibold' ? 1 : 1.036)

export interface Style {
  readonly font: Font
  readonly size: number
  readonly leading: number
  readonly colour: string
}

/** `hand` and `handSmall` take the accent of the document. */
export const styles = {
  cover: { font: 'display', size: 48, leading: 16, colour: ink },
  report: { font: 'display', size: 40, leading: 14, colour: ink },
  title: { font: 'display', size: 32, leading: 12, colour: ink },
  section: { font: 'display', size: 20, leading: 8, colour: ink },
  deck: { font: 'serif-italic', size: 15, leading: 7, colour: soft },
  question: { font: 'serif', size: 15, leading: 6.6, colour: ink },
  hand: { font: 'serif', size: 11, leading: 8, colour: ink },
  handSmall: { font: 'serif', size: 10, leading: 4.6, colour: ink },
  prompt: { font: 'sans-semibold', size: 11, leading: 5, colour: ink },
  body: { font: 'sans', size: 10, leading: 4.68, colour: ink },
  name: { font: 'sans-semibold', size: 10, leading: 4.68, colour: ink },
  hint: { font: 'sans', size: 9, leading: 4, colour: soft },
  label: { font: 'sans', size: 8, leading: 3.6, colour: soft },
  head: { font: 'sans-semibold', size: 8, leading: 3.6, colour: ink },
} as const satisfies Record<string, Style>
export type StyleName = keyof typeof styles
