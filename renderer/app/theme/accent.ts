/** An organisation's colour made legible in both schemes, with its soft ground and the ink upon it. */
import { contrast, fromOklch, mix, toOklch } from './colour.ts'
import { houseAccent, tokens, type Scheme } from './tokens.ts'

export interface Accent {
  accent: string
  accentSoft: string
  onAccent: string
}

const legible = 4.5
const softShare = 0.12

const soften = (accent: string, scheme: Scheme): string => mix(accent, tokens[scheme].paper, softShare)

/** The least contrast the accent has wherever it stands as text: the hardest ground, and its own soft one. */
function leastContrast(accent: string, scheme: Scheme): number {
  const { paper, sheet, well } = tokens[scheme]
  return Math.min(...[paper, sheet, well, soften(accent, scheme)].map((ground) => contrast(accent, ground)))
}

/** White or near-black, whichever contrasts more with the colour. */
function inkOn(colour: string): string {
  const [white, black] = [tokens.light.onAccent, tokens.dark.onAccent]
  return contrast(white, colour) >= contrast(black, colour) ? white : black
}

/**
 * The accent of a scheme from `#rrggbb`: hue kept, lightness (OKLCH) moved by steps of 0.005, darker on light paper
 * and lighter on dark, until it has 4.5 on every ground. A colour that already has it stays as it is; the house's own
 * blue answers with the hand-set colours of the tokens.
 */
export function accentFor(hex: string, scheme: Scheme): Accent {
  if (hex.toUpperCase() === houseAccent) {
    const { accent, accentSoft, onAccent } = tokens[scheme]
    return { accent, accentSoft, onAccent }
  }
  const colour = toOklch(hex)
  const step = scheme === 'light' ? -0.005 : 0.005
  let accent = hex.toUpperCase()
  for (let moved = 1; leastContrast(accent, scheme) < legible && moved <= 200; moved += 1)
    accent = fromOklch({ ...colour, l: Math.min(1, Math.max(0, colour.l + moved * step)) })
  return { accent, accentSoft: soften(accent, scheme), onAccent: inkOn(accent) }
}
