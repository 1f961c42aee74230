/** The printer: requests in, PDF bytes out. Fonts are read and parsed once for all documents. */
import { Refusal } from '#shared/model/refusal.ts'
import type { DocumentDefinition } from '#shared/print/definition.ts'
import {
  sheetDocument,
  textsIn,
  textsOf,
  type PrintedText,
  type SheetRequest,
} from '#shared/print/request.ts'
import {
  comparisonDocument,
  comparisonTexts,
  type ComparisonRequest,
} from '#shared/print/comparison/index.ts'
import { lettersDocument, type LettersRequest, lettersTexts } from '#shared/print/letters/index.ts'
import { reportDocument, reportTexts, type ReportRequest } from '#shared/print/report/index.ts'
import { printable } from '#shared/print/typeset.ts'
import { eachText, subjectDocument, type SubjectRequest } from '#shared/print/subject/index.ts'
import type { Measure } from '#shared/print/type.ts'
import type { Language } from '#shared/model/scalars.ts'
import { workbookDocument, type WorkbookRequest } from '#shared/print/workbook/index.ts'
import { readFonts, type FontBook } from './fonts.ts'
import { render } from './render.ts'

/** Renders documents; one at a time is enough, whoever asks queues. */
export interface PdfPrinter {
  /** A sheet by itself. Refuses (`invalid`, `missing-glyph`) before rendering when a font lacks a character. */
  sheet(request: SheetRequest): Promise<Uint8Array<ArrayBuffer>>
  /** A pair's whole workbook; refuses as a sheet does. */
  workbook(request: WorkbookRequest): Promise<Uint8Array<ArrayBuffer>>
  /** The programme's report; refuses as a sheet does. */
  report(request: ReportRequest): Promise<Uint8Array<ArrayBuffer>>
  /** Everything about one person. A letter no font has is shown as `?`: their right does not hang on a font. */
  subject(request: SubjectRequest): Promise<Uint8Array<ArrayBuffer>>
  /** Letters of one language; refuses as a sheet does. */
  letters(request: LettersRequest): Promise<Uint8Array<ArrayBuffer>>
  /** Scenarios side by side; refuses as a sheet does. */
  comparison(request: ComparisonRequest): Promise<Uint8Array<ArrayBuffer>>
  /** A document composed elsewhere; it is used up. */
  document(definition: DocumentDefinition): Promise<Uint8Array<ArrayBuffer>>
  /** The widths by which to compose it. */
  measure(language: Language): Measure
}

/** The texts that the fonts cannot show, each with its field, person and first such character. */
export const missingGlyphs = (
  texts: readonly PrintedText[],
  book: FontBook,
): (PrintedText & { character: string })[] =>
  texts.flatMap((one) => {
    const character = book.unprintable(printable(one.text))
    return character === null ? [] : [{ ...one, character }]
  })

function refuseMissing(texts: readonly PrintedText[], book: FontBook): void {
  const [first] = missingGlyphs(texts, book)
  if (!first) return
  throw new Refusal('invalid', 'missing-glyph', {
    field: first.field,
    params: { person: first.person ?? '', field: first.field, character: first.character },
  })
}

const withoutMissing = (text: string, book: FontBook): string =>
  book.unprintable(text) === null
    ? text
    : [...text].map((letter) => (book.unprintable(letter) === null ? letter : '?')).join('')

/** A printer whose fonts lie in `<resourcesDir>/fonts`; they are read at the first document. */
export function createPrinter(parts: { resourcesDir: string }): PdfPrinter {
  let book: FontBook | null = null
  const opened = (): FontBook => (book ??= readFonts(parts.resourcesDir))
  return {
    sheet: async (request) => {
      refuseMissing(
        [...textsOf(request.context), ...textsIn(request.values, request.context.mentee ?? '')],
        opened(),
      )
      return render(sheetDocument(request, opened().measure(request.context.language)), opened())
    },
    workbook: async (request) => {
      const { context, sheets } = request
      const fills = sheets.flatMap((sheet) => sheet.fills)
      refuseMissing(
        [
          ...textsOf(context),
          ...fills.flatMap((fill) => [
            ...textsIn(fill.values, context.mentee ?? ''),
            { field: 'venue', text: fill.session?.place ?? '' },
          ]),
        ],
        opened(),
      )
      return render(workbookDocument(request, opened().measure(context.language)), opened())
    },
    report: async (request) => {
      refuseMissing(reportTexts(request), opened())
      return render(reportDocument(request, opened().measure(request.language)), opened())
    },
    subject: async (request) => {
      const shown = eachText(request, (text) => withoutMissing(text, opened()))
      return render(subjectDocument(shown, opened().measure(request.language)), opened())
    },
    letters: async (request) => {
      refuseMissing(lettersTexts(request), opened())
      return render(lettersDocument(request, opened().measure(request.language)), opened())
    },
    comparison: async (request) => {
      refuseMissing(comparisonTexts(request), opened())
      return render(comparisonDocument(request, opened().measure(request.language)), opened())
    },
    document: async (definition) => render(definition, opened()),
    measure: (language) => opened().measure(language),
  }
}
