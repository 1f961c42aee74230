/** The languages people say they can work in, as ISO 639-1 codes where they are recognised. */
import { answersIn, plainWords } from './answers.ts'

/** Code, then how the language is called (folded) in Serbian, English, German and by itself. */
const known = {
  sr: 'srpski serbian serbisch srp',
  en: 'engleski english englisch eng',
  de: 'nemacki njemacki german deutsch ger',
  fr: 'francuski french franzosisch francais fra',
  hu: 'madarski hungarian ungarisch magyar hun',
  it: 'italijanski italian italienisch italiano ita',
  es: 'spanski spanjolski spanish spanisch espanol esp',
  ru: 'ruski russian russisch rus',
  ro: 'rumunski romanian rumanisch romana ron',
  sq: 'albanski albanian albanisch shqip alb',
  hr: 'hrvatski croatian kroatisch hrv',
  bs: 'bosanski bosnian bosnisch',
  mk: 'makedonski macedonian mazedonisch',
  sl: 'slovenacki slovenski slovenian slovene slowenisch',
  bg: 'bugarski bulgarian bulgarisch',
  sk: 'slovacki slovak slowakisch',
  tr: 'turski turkish turkisch',
  el: 'grcki greek griechisch',
  uk: 'ukrajinski ukrainian ukrainisch',
  pt: 'portugalski portuguese portugiesisch',
  nl: 'holandski dutch niederlandisch',
  cs: 'ceski czech tschechisch',
  pl: 'poljski polish polnisch',
} as const satisfies Record<string, string>
export type Tongue = keyof typeof known

const byWord = new Map(
  Object.entries(known).flatMap(([code, words]) =>
    [code, ...words.split(' ')].map((word) => [word, code] as const),
  ),
)

/** Whether a language of a person is one of the codes that have a name in every language of the screen. */
export const isTongue = (language: string): language is Tongue => Object.hasOwn(known, language)

/** The code of one language as written (`engleski (C1)`, `English language`, `SR`), or null. */
export function tongueOf(answer: string): string | null {
  const bare = plainWords(answer.replace(/[([].*$/, ''))
    .replace(
      /\b(jezik|language|sprache|maternji|native|fluent|tecno|odlicno|dobro|osnovno|basic|[abc][12])\b/g,
      '',
    )
    .replace(/\s+/g, ' ')
    .trim()
  return byWord.get(bare) ?? null
}

/** The languages in one cell, in the order given: codes where recognised, else the words; each once. */
export function tonguesIn(cell: string): string[] {
  const answers = answersIn(cell).flatMap((answer) => {
    const parts = answer.split(/\s+(?:i|и|and|und|&|\+)\s+/)
    return parts.every((part) => tongueOf(part) !== null) ? parts : [answer]
  })
  return [...new Set(answers.map((answer) => tongueOf(answer) ?? answer.slice(0, 100)))]
}
