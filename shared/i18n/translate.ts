/** One translator per language: a typed key and its figures in, a sentence out. */
import i18next from 'i18next'
import type { Language } from '../model/scalars.ts'
import { en } from './en/index.ts'
import { latin } from './script.ts'
import { sr } from './sr/index.ts'

type Plural<K extends string> = K extends `${infer Stem}_${'one' | 'other'}` ? Stem : K
type KeysOf<T> = {
  [K in keyof T & string]: T[K] extends string ? Plural<K> : `${K}.${KeysOf<T[K]>}`
}[keyof T & string]

/** Every message there is, as a dotted path without its plural ending: `today.matters`. */
export type MessageKey = KeysOf<typeof en>
export type MessageParams = Record<string, string | number>
/** `t('today.matters', { count: 3 })`; `context: 'feminine' | 'masculine'` selects gendered wording where it exists. */
export type Translate = (key: MessageKey, params?: MessageParams) => string

interface Tree {
  [key: string]: string | Tree
}
const mapTree = (tree: Tree, change: (text: string) => string): Tree =>
  Object.fromEntries(
    Object.entries(tree).map(([key, value]) => [
      key,
      typeof value === 'string' ? change(value) : mapTree(value, change),
    ]),
  )

const engine = i18next.createInstance()
void engine.init({
  lng: 'en',
  initAsync: false,
  fallbackLng: false,
  returnEmptyString: true,
  interpolation: { escapeValue: false },
  resources: {
    en: { translation: en },
    'sr-Cyrl': { translation: sr },
    'sr-Latn': { translation: mapTree(sr, latin) },
  },
})

const translators = new Map<Language, Translate>()

/** The translator of one language; the same function for the same language, so it can be a React dependency. */
export function translator(language: Language): Translate {
  let found = translators.get(language)
  if (!found) {
    const fixed = engine.getFixedT(language)
    found = (key, params) => fixed(key, params ?? {})
    translators.set(language, found)
  }
  return found
}
