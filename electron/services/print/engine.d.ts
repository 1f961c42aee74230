/** The parts of pdfmake and fontkit that the printer drives by itself, typed as far as it uses them. */

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

declare module 'pdfmake/js/PDFDocument.js' {
  import type { Readable } from 'node:stream'
  import type { Font } from 'fontkit'
  /** pdfkit's embedded font, of which only what we replace is named. */
  export interface EmbeddedFont {
    font: Font
    scale: number
    layoutRun(text: string, features?: string[]): unknown
  }
  export type EmbeddedFontClass = new (document: object, font: Font, id: string) => EmbeddedFont
  interface PDFDocument extends Readable {
    /** The fonts that are embedded when the document ends. */
    _fontFamilies: Record<string, EmbeddedFont>
    provideFont(family: string, bold: boolean, italics: boolean): EmbeddedFont
    font(source: Uint8Array): { _font: EmbeddedFont }
    end(): void
  }
  const module: {
    default: new (
      fonts: object,
      images: object,
      patterns: object,
      attachments: object,
      options: object,
      virtualfs: null,
      localAccessPolicy: (path: string) => boolean,
    ) => PDFDocument
  }
  export default module
}

declare module 'pdfmake/js/LayoutBuilder.js' {
  interface LayoutBuilder {
    registerTableLayouts(layouts: object): void
    layoutDocument(
      content: unknown,
      document: object,
      styles: object,
      defaultStyle: object,
      background: undefined,
      header: unknown,
      footer: unknown,
      watermark: undefined,
      breakBefore: undefined,
    ): object[]
  }
  const module: { default: new (size: object, margins: object, svgMeasure: object) => LayoutBuilder }
  export default module
}

declare module 'pdfmake/js/Renderer.js' {
  const module: { default: new (document: object) => { renderPages(pages: object[]): void } }
  export default module
}

declare module 'pdfmake/js/SVGMeasure.js' {
  const module: { default: new () => object }
  export default module
}

declare module 'pdfmake/js/tableLayouts.js' {
  const module: { tableLayouts: object }
  export default module
}

declare module 'pdfmake/js/PageSize.js' {
  const module: { normalizePageMargin(margin: unknown): object }
  export default module
}
