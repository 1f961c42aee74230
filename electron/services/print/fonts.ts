/** The five typefaces, read and parsed once and shared by every document: measuring, coverage and embedding. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { create, type Font as ParsedFont } from 'fontkit'
import type { Language } from '#shared/model/scalars.ts'
import { fonts, type Font, type Measure } from '#shared/print/type.ts'

const files: Record<Font, string> = {
  sans: 'SourceSans3-Regular.ttf',
  'sans-semibold': 'SourceSans3-Semibold.ttf',
  display: 'SourceSerif4Display-Semibold.ttf',
  serif: 'SourceSerif4-Regular.ttf',
  'serif-italic': 'SourceSerif4-It.ttf',
}

export interface Face {
  readonly data: Uint8Array
  readonly parsed: ParsedFont
}

export interface FontBook {
  readonly faces: Readonly<Record<Font, Face>>
  /** Widths as the printer will set them, in points; Serbian documents use Serbian letterforms. */
  measure(language: Language): Measure
  /** The first character of a text that one of the typefaces lacks, or null. */
  unprintable(text: string): string | null
}

/** The OpenType language of a document's letterforms: Serbian б г д п т where the font distinguishes them. */
export const openTypeLanguage = (language: string): string | undefined =>
  language.startsWith('sr') ? 'SRB ' : undefined

/** Reads `<resourcesDir>/fonts`; inside an asar archive too, since plain `fs` reads there. */
export function readFonts(resourcesDir: string): FontBook {
  const read = (font: Font): Face => {
    const data = new Uint8Array(readFileSync(join(resourcesDir, 'fonts', files[font])))
    return { data, parsed: create(data) }
  }
  const faces = Object.fromEntries(fonts.map((font) => [font, read(font)])) as Record<Font, Face>
  const measures = new Map<string, Measure>()
  return {
    faces,
    measure: (language) => {
      const tongue = openTypeLanguage(language)
      const known = measures.get(tongue ?? '')
      if (known) return known
      const made = measuring(faces, tongue)
      measures.set(tongue ?? '', made)
      return made
    },
    unprintable: (text) =>
      [...text].find(
        (letter) =>
          letter !== '\n' &&
          fonts.some((font) => !faces[font].parsed.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0)),
      ) ?? null,
  }
}

/** Widths word by word with the space after each, as pdfkit lays them out, kept for the next time. */
function measuring(faces: FontBook['faces'], tongue: string | undefined): Measure {
  const known = new Map<Font, Map<string, number>>(fonts.map((font) => [font, new Map()]))
  return (text, font, size) => {
    const widths = known.get(font) ?? new Map<string, number>()
    const { parsed } = faces[font]
    let sum = 0
    for (const word of text.match(/[^ ]* |[^ ]+$/g) ?? []) {
      let width = widths.get(word)
      if (width === undefined) {
        width = parsed.layout(word, undefined, undefined, tongue).advanceWidth / parsed.unitsPerEm
        if (widths.size > 20_000) widths.clear()
        widths.set(word, width)
      }
      sum += width
    }
    return sum * size
  }
}
