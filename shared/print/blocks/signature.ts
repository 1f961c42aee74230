/** A line to sign on, with what belongs there written small below it. */
import type { Desk } from '../context.ts'
import { ink, weight } from '../ink.ts'
import { rule, type Mark } from '../marks.ts'
import { onOneLine } from './hand.ts'
import { fittedLine } from './prompt.ts'

/** The line at y from x1 to x2; `heavy` for the signature itself, grey for a name or a date that may be filled in. */
export function signatureLine(
  of: { x1: number; x2: number; y: number; label: string; heavy?: boolean; text?: string },
  desk: Desk,
): Mark[] {
  return [
    rule(of.x1, of.x2, of.y, of.heavy ? { stroke: ink, width: weight.head } : {}),
    ...onOneLine(of.x1, of.y, of.x2 - of.x1, of.text ?? '', desk),
    fittedLine(of.label, 'label', of.x1, of.y + 4, of.x2 - of.x1, desk),
  ]
}
