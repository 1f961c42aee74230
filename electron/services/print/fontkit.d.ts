/** fontkit, typed as far as the printer uses it. */

declare module 'fontkit' {
  export interface GlyphRun {
    glyphs: { id: number; advanceWidth: number; codePoints: number[] }[]
    positions: Record<string, number>[]
    advanceWidth: number
  }
  export interface Font {
    unitsPerEm: number
    postscriptName: string
    hasGlyphForCodePoint(codePoint: number): boolean
    layout(text: string, features?: string[], script?: string, language?: string): GlyphRun
  }
  export function create(data: Uint8Array): Font
}
