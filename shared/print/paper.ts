/** The two papers, in millimetres from the top left corner. Each is laid out on its own, never scaled. */
import type { Paper } from '../model/scalars.ts'

export interface PaperMeasures {
  readonly width: number
  readonly height: number
  /** Added to every x: definitions speak in A4's x (text from 23 to 187), Letter centres the same 164. */
  readonly shift: number
  readonly bodyBottom: number
  readonly footerRule: number
  readonly footerText: number
  /** How much shorter the body is than on A4. */
  readonly shorter: number
}

export const papers: Record<Paper, PaperMeasures> = {
  A4: {
    width: 210,
    height: 297,
    shift: 0,
    bodyBottom: 272,
    footerRule: 278,
    footerText: 283,
    shorter: 0,
  },
  Letter: {
    width: 215.9,
    height: 279.4,
    shift: 2.95,
    bodyBottom: 256,
    footerRule: 262,
    footerText: 266.6,
    shorter: 16,
  },
}

/** The text area in A4's x. */
export const left = 23
export const right = 187
export const textWidth = right - left
/** Column c of twelve starts here (c from 0). */
export const columnX = (c: number): number => left + 14 * c
/** The width of n columns with the gutters between them. */
export const columns = (n: number): number => 14 * n - 4
/** Half the text width: two columns of answers side by side. */
export const half = 80
/** Where text and lines begin after a hanging number. */
export const hanging = 7
/** The pitch of writing lines. */
export const pitch = 8

/** One millimetre in PDF points. */
export const mm = 72 / 25.4
