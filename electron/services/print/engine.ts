/** The parts of pdfmake 0.3 that the printer drives by itself, typed as far as it uses them. */
import type { Readable } from 'node:stream'
import type { Font } from 'fontkit'

/** pdfkit's embedded font, of which only what we replace is named. */
export interface EmbeddedFont {
  font: Font
  scale: number
  layoutRun(text: string, features?: string[]): unknown
}
export type EmbeddedFontClass = new (document: object, font: Font, id: string) => EmbeddedFont

export interface PdfDocument extends Readable {
  /** The fonts that are embedded when the document ends. */
  _fontFamilies: Record<string, EmbeddedFont>
  provideFont(family: string, bold: boolean, italics: boolean): EmbeddedFont
  font(source: Uint8Array): { _font: EmbeddedFont }
  end(): void
}

interface Layout {
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

/** The files under `pdfmake/js` and what we take from each. */
export interface PdfmakeModules {
  'PDFDocument.js': {
    default: new (
      fonts: object,
      images: object,
      patterns: object,
      attachments: object,
      options: object,
      virtualfs: null,
      localAccessPolicy: (path: string) => boolean,
    ) => PdfDocument
  }
  'LayoutBuilder.js': { default: new (size: object, margins: object, svgMeasure: object) => Layout }
  'Renderer.js': { default: new (document: object) => { renderPages(pages: object[]): void } }
  'SVGMeasure.js': { default: new () => object }
  'PageSize.js': { normalizePageMargin(margin: unknown): object }
  'tableLayouts.js': { tableLayouts: object }
}
