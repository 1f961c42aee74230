/** A block: a piece of a worksheet that is never parted, with the fields it asks for. */
import type { Desk } from '../context.ts'
import type { Mark } from '../marks.ts'
import { pitch } from '../paper.ts'

/** Who may see what is written: the writer, the pair, or the coordinator too. */
export const visibilities = ['private', 'shared', 'coordinator'] as const
export type Visibility = (typeof visibilities)[number]

/** One thing a sheet asks; the screen shows the same fields in the same order. */
export interface Field {
  readonly id: string
  readonly label: string
  readonly kind: 'text' | 'line' | 'date' | 'number' | 'choice' | 'scale' | 'tick' | 'signature'
  readonly options?: readonly { readonly id: string; readonly label: string }[]
  /** When it differs from the sheet's own. */
  readonly visibility?: Visibility
}

/** Where a block may draw across. */
export interface Frame {
  readonly x: number
  readonly width: number
  /** Another block beside this one has a hint, so that lines must start as low as there. */
  readonly hinted?: boolean
}

/** Hand text that found no room and goes to a continuation page. */
export interface Remainder {
  readonly heading: string
  readonly text: string
}

/** What a block drew. */
export interface Drawn {
  readonly marks: readonly Mark[]
  readonly rest?: readonly Remainder[]
}

/** A block measured for one page. Heights are multiples of 4 mm from the last rule above to its own last rule. */
export interface Laid {
  /** At its fewest lines. */
  readonly height: number
  /** From its top to the first baseline: a page's first baseline lies at 31 or below. */
  readonly lead: number
  /** How much of its gap a short page may take away: 0 or 4. */
  readonly spare?: number
  /** How much of its end is empty or small text that may reach below the body. */
  readonly hang?: number
  /** Takes more lines of 8 mm: by weight when shared out, first as many as its hand text needs, at most `most`. */
  readonly elastic?: { readonly weight: number; readonly needs: number; readonly most: number }
  /** Draws from `top` with `extra` lines more than the fewest; `tight` when the spare gap was taken. */
  draw(top: number, extra: number, tight: boolean): Drawn
}

export interface Block {
  readonly fields: readonly Field[]
  layout(frame: Frame, desk: Desk): Laid
}

/** The height of n writing lines below the first. */
export const linesBelow = (lines: number): number => (lines - 1) * pitch
