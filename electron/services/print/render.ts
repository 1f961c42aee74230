/** Renders a document definition to PDF bytes with pdfmake's layout and pdfkit, without its file and network doors. */
import { createRequire } from 'node:module'
import type { Font as ParsedFont } from 'fontkit'
import type { DocumentDefinition } from '#shared/print/definition.ts'
import { fonts } from '#shared/print/type.ts'
import type { EmbeddedFont, EmbeddedFontClass, PdfmakeModules } from './engine.ts'
import { openTypeLanguage, type Face, type FontBook } from './fonts.ts'

/** pdfmake's parts are CommonJS files outside its entry point; `require` reads them alike on every host. */
const required = createRequire(import.meta.url)
const part = <Name extends keyof PdfmakeModules>(name: Name): PdfmakeModules[Name] =>
  required(`pdfmake/js/${name}`) as PdfmakeModules[Name]
const { default: PDFDocument } = part('PDFDocument.js')
const { default: LayoutBuilder } = part('LayoutBuilder.js')
const { default: Renderer } = part('Renderer.js')
const { default: SVGMeasure } = part('SVGMeasure.js')
const { normalizePageMargin } = part('PageSize.js')
const { tableLayouts } = part('tableLayouts.js')

/** pdfkit's class of embedded fonts, which it does not export: taken from the first font it embeds. */
let embedding: EmbeddedFontClass | null = null

function embeddingClass(face: Face): EmbeddedFontClass {
  if (embedding) return embedding
  const scratch = new PDFDocument({}, {}, {}, {}, { autoFirstPage: false, font: null }, null, () => false)
  const font = scratch.font(face.data)._font
  embedding = Reflect.get(font, 'constructor') as EmbeddedFontClass
  return embedding
}

/**
 * A font over another's parsed tables, with glyphs and a layout engine of its own: a glyph remembers the letters it was
 * first used for, which pdfkit writes into the text layer, so documents must not share them.
 */
function ownGlyphs(parsed: ParsedFont): ParsedFont {
  const own = Object.create(parsed, { _glyphs: { value: {}, writable: true } }) as ParsedFont
  // The getter of the prototype makes an engine for `own` and keeps it there.
  Reflect.get(Object.getPrototypeOf(parsed) as object, '_layoutEngine', own)
  return own
}

/** pdfmake's document with parsed fonts lent by a book instead of read for each document. */
class SharedFontsDocument extends PDFDocument {
  readonly #faces = new Map<string, EmbeddedFont>()
  #book: FontBook | null = null
  #language: string | undefined

  lend(book: FontBook, language: string): void {
    this.#book = book
    this.#language = openTypeLanguage(language)
  }

  override provideFont(family: string): EmbeddedFont {
    const known = this.#faces.get(family)
    if (known) return known
    const name = fonts.find((font) => font === family)
    if (!this.#book || !name) throw new Error(`no such font: ${family}`)
    const face = this.#book.faces[name]
    const Embedding = embeddingClass(face)
    const made = new Embedding(this, ownGlyphs(face.parsed), `F${this.#faces.size + 1}`)
    const language = this.#language
    made.layoutRun = (text, features) => {
      const run = made.font.layout(text, features, undefined, language)
      run.positions.forEach((position, at) => {
        for (const key of Object.keys(position)) position[key] = (position[key] ?? 0) * made.scale
        position['advanceWidth'] = (run.glyphs[at]?.advanceWidth ?? 0) * made.scale
      })
      return run
    }
    this._fontFamilies[family] = made
    this.#faces.set(family, made)
    return made
  }
}

/** Renders one document; the definition is used up (pdfmake changes it). */
export async function render(
  definition: DocumentDefinition,
  book: FontBook,
): Promise<Uint8Array<ArrayBuffer>> {
  const { pageSize, info } = definition
  const document = new SharedFontsDocument(
    {},
    {},
    {},
    {},
    {
      size: [pageSize.width, pageSize.height],
      pdfVersion: definition.version,
      displayTitle: definition.displayTitle,
      compress: true,
      lang: definition.language,
      autoFirstPage: false,
      font: null,
      info: {
        Title: info.title,
        Creator: info.creator,
        Producer: info.producer,
        CreationDate: info.creationDate,
      },
    },
    null,
    () => false,
  )
  document.lend(book, definition.language)
  const builder = new LayoutBuilder(
    { orientation: 'portrait', ...pageSize },
    normalizePageMargin(definition.pageMargins),
    new SVGMeasure(),
  )
  builder.registerTableLayouts(tableLayouts)
  const pages = builder.layoutDocument(
    definition.content,
    document,
    {},
    definition.defaultStyle,
    undefined,
    definition.header,
    definition.footer,
    undefined,
    undefined,
  )
  new Renderer(document).renderPages(pages)
  const chunks: Uint8Array[] = []
  document.on('data', (chunk: Uint8Array) => chunks.push(chunk))
  const ended = new Promise<void>((resolve, reject) => {
    document.once('end', resolve)
    document.once('error', reject)
  })
  document.end()
  await ended
  return new Uint8Array(Buffer.concat(chunks))
}
