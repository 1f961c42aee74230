/** The three languages say the same things: same keys, same figures, the right letters. */
import { describe, expect, it } from 'vitest'
import { en } from '#shared/i18n/en/index.ts'
import { latin } from '#shared/i18n/script.ts'
import { sr } from '#shared/i18n/sr/index.ts'
import { translator, type MessageKey } from '#shared/i18n/translate.ts'

interface Tree {
  [key: string]: string | Tree
}
const flat = (tree: Tree, path = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value] as [string, string]] : flat(value, `${path}${key}.`),
  )
const english = new Map(flat(en))
const serbian = new Map(flat(sr))
const figures = (text: string) => [...new Set(text.match(/\{\{\w+\}\}/g) ?? [])].sort()

describe('messages', () => {
  it('have in Serbian no key that English lacks, but the few-form of a plural', () => {
    const extra = [...serbian.keys()].filter(
      (key) =>
        !english.has(key) && !english.has(key.replace(/_few$/, '_one')) && !/_(feminine|masculine)/.test(key),
    )
    expect(extra).toEqual([])
  })

  it('never use a figure that the other language does not know', () => {
    const strange = [...serbian].flatMap(([gendered, text]) => {
      const key = gendered.replace(/_(feminine|masculine)$/, '')
      const stem = key.replace(/_(one|few|other)$/, '')
      const known = [...english].filter(
        ([other]) => other === key || other.replace(/_(one|other)$/, '') === stem,
      )
      const allowed = new Set([...known.flatMap(([, words]) => figures(words)), '{{count}}'])
      return figures(text)
        .filter((figure) => !allowed.has(figure))
        .map((figure) => `${key} ${figure}`)
    })
    expect(strange).toEqual([])
  })

  it('are written in Serbian in Cyrillic, so that Latin can be derived', () => {
    const names =
      /Cohort Desk|Ctrl|Enter|Escape|Space|Kiresuk|Sherman|PDF|CSV|TSV|XLSX|UTF|JSON|Windows|Excel|Letter|Source|MIT|English|Srpski|\{\{.*?\}\}|`.*?`|\.cohort|https?:\S+/g
    const inLatin = [...serbian].filter(([, text]) => /[A-Za-zčćžšđ]{4,}/.test(text.replace(names, '')))
    expect(
      inLatin.filter(([key]) => !/^(intake|help|takeout|settings|problems|refusals)\./.test(key)),
    ).toEqual([])
    const derived = [...serbian.values()].filter((text) => /\p{Script=Cyrillic}/u.test(latin(text)))
    expect(derived).toEqual([])
  })

  it('count in Serbian as Serbian counts', () => {
    const t = translator('sr-Latn')
    const count = (number: number) => t('matching.publishing.question', { count: number })
    expect([1, 2, 5, 11, 12, 21, 22, 25].map(count)).toEqual([
      'Objaviti 1 par?',
      'Objaviti 2 para?',
      'Objaviti 5 parova?',
      'Objaviti 11 parova?',
      'Objaviti 12 parova?',
      'Objaviti 21 par?',
      'Objaviti 22 para?',
      'Objaviti 25 parova?',
    ])
  })

  it('carry no exclamation mark and no “please”', () => {
    const loud = [...english, ...serbian].filter(([, text]) =>
      /!|\bplease\b|\bsuccessfully\b|\bмолимо\b/i.test(text),
    )
    expect(loud).toEqual([])
  })

  it('give every key a sentence in every language', () => {
    for (const language of ['en', 'sr-Cyrl', 'sr-Latn'] as const) {
      const t = translator(language)
      const said = [...english].filter(([, text]) => text !== '')
      const keys = said.map(([key]) => key.replace(/_(one|other)$/, '') as MessageKey)
      expect(keys.filter((key) => t(key, { count: 2 }) === key)).toEqual([])
    }
  })
})
