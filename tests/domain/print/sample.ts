/** What print tests share: a context to print in, values that fill a goal sheet, and the real fonts' widths. */
import { readFonts } from '#electron/services/print/fonts.ts'
import { languages, papers, type Language, type Paper } from '#shared/model/scalars.ts'
import type { PrintContext, Values } from '#shared/print/context.ts'

export const book = readFonts('resources')

export const context = (language: Language = 'en', paper: Paper = 'A4'): PrintContext => ({
  language,
  paper,
  programme: language === 'sr-Cyrl' ? 'Притока' : 'Pritoka',
  edition: '2026',
  organisation: 'Kuća na keju',
  contact: 'Kej 14, Novi Sad',
  accent: '#2F3E98',
  lowInk: false,
  pairCode: '26-07',
  mentor: language === 'sr-Cyrl' ? 'Ђорђе Џодан' : 'Đorđe Džodan',
  mentee: language === 'sr-Cyrl' ? 'Љубица Шћепановић' : 'Ljubica Šćepanović',
})

/** Every language on every paper, named for a test's title. */
export const editions = languages.flatMap((language) => papers.map((paper) => ({ language, paper })))

export const goal: Values = {
  version: 2,
  date: '12 Oct 2026',
  vision: 'A small touring company that brings dance to towns without a stage.',
  goal: 'By 30 May 2027 I will have performed the first short work in two towns.',
  horizon: 'short',
  specific: 'yes',
  achievable: 'not-yet',
  'achievable-words': 'two towns, not three',
  pleasure: 4,
  'level+2': 'Four towns, and one pays a fee.',
  level0: 'Two towns by 30 May.',
  importance: 4,
  seen: 'as-written',
}

/** `count` different words, so that none can be lost unnoticed. */
export const words = (count: number): string => Array.from({ length: count }, (_, at) => `reč${at}`).join(' ')
