/** A worksheet: one definition from which the blank sheet, the pre-filled one and the screen's form come. */
import { latin } from '../i18n/script.ts'
import type { Language } from '../model/scalars.ts'
import type { Block, Drawn, Field, Visibility } from './blocks/block.ts'
import { rowFields, type RowField } from './blocks/fields.ts'
import type { Desk } from './context.ts'
import type { Part } from './ink.ts'
import type { Place } from './furniture.ts'

/** A sheet's words: named texts, nested or in lists. */
export interface Words {
  readonly [name: string]: string | readonly string[] | Words
}

/** What links a sheet's title into a workbook: its id for the contents, its entry in the bookmarks. */
export interface LinkNames {
  readonly id?: string
  readonly bookmark?: { title: string; under?: string }
}

/** One page as planned; hand text may add continuation pages after the last. */
export interface PagePlan {
  /** The head row below the title; only a sheet's first page has a title. */
  readonly head?: readonly RowField[]
  readonly blocks: readonly Block[]
  /** When it differs from the sheet's own. */
  readonly visibility?: Visibility
  /** A page that is drawn freely instead of by blocks: the session log, with its own footer. */
  readonly drawn?: (desk: Desk, place: Place, names: LinkNames) => Drawn
  readonly fields?: readonly Field[]
  /** False when the page places its own title. */
  readonly titled?: boolean
  /** False when the page draws its own footer. */
  readonly footed?: boolean
}

export interface Sheet {
  readonly id: string
  readonly part: Part
  readonly version: number
  readonly visibility: Visibility
  readonly title: string
  readonly deck: string
  readonly pages: readonly PagePlan[]
  /** The sheet is cut here: its back stays empty from this height on (A4; Letter has its body's difference less). */
  readonly cut?: number
}

/** A sheet as its folder exports it: the definition, waiting for a language. */
export interface Worksheet {
  readonly id: string
  readonly part: Part
  readonly version: number
  readonly visibility: Visibility
  /** The sheet in a language: Serbian is written in Cyrillic, its Latin derived. */
  in(language: Language): Sheet
}

interface Titled extends Words {
  readonly title: string
  readonly deck: string
}

/** The words with every text a string of its own kind, so that Serbian need not repeat the English literals. */
type Loose<W> = W extends string ? string : { readonly [K in keyof W]: Loose<W[K]> }

const inLatin = <W>(words: W): W =>
  (typeof words === 'string'
    ? latin(words)
    : Array.isArray(words)
      ? words.map(inLatin)
      : typeof words === 'object' && words !== null
        ? Object.fromEntries(Object.entries(words).map(([key, value]) => [key, inLatin(value)]))
        : words) as W

/** The type Serbian words must satisfy for a sheet's English ones. */
export type SameWords<English> = Loose<English>

/** Defines a worksheet from its words in two languages and its pages in one. */
export function worksheet<W extends Titled>(of: {
  id: string
  part: Part
  version: number
  visibility: Visibility
  words: { en: NoInfer<W>; sr: W }
  pages: (words: W) => readonly PagePlan[]
  cut?: number
}): Worksheet {
  const { id, part, version, visibility } = of
  return {
    id,
    part,
    version,
    visibility,
    in: (language) => {
      const words =
        language === 'en' ? of.words.en : language === 'sr-Cyrl' ? of.words.sr : inLatin(of.words.sr)
      const { title, deck } = words
      return {
        id,
        part,
        version,
        visibility,
        title,
        deck,
        pages: of.pages(words),
        ...(of.cut === undefined ? {} : { cut: of.cut }),
      }
    },
  }
}

/** Every field of a sheet with who may see it, in the order of the paper. */
export const fieldsOf = (sheet: Sheet): Required<Pick<Field, 'visibility'> & Field>[] =>
  sheet.pages.flatMap((page) =>
    [
      ...rowFields(page.head ?? []),
      ...page.blocks.flatMap((block) => block.fields),
      ...(page.fields ?? []),
    ].map((field) => ({
      ...field,
      options: field.options ?? [],
      visibility: field.visibility ?? page.visibility ?? sheet.visibility,
    })),
  )
