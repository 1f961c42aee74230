/** The language of the screen: one context, the page's `lang`, and the translator that goes with it. */
import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react'
import type { Language } from '#shared/model/scalars.ts'
import { translator, type Translate } from '#shared/i18n/translate.ts'

export interface LanguageValue {
  language: Language
  t: Translate
  setLanguage: (language: Language) => void
}

const LanguageContext = createContext<LanguageValue>({
  language: 'en',
  t: translator('en'),
  setLanguage: () => undefined,
})

export interface LanguageProviderProps {
  /** The language to begin with; a later change of it is followed. */
  initial: Language
  /** Told of every choice, so that it can be kept. */
  onChange?: (language: Language) => void
  children: ReactNode
}

/** Switches all words at once; nothing remounts. */
export function LanguageProvider({ initial, onChange, children }: LanguageProviderProps) {
  const [chosen, setChosen] = useState<{ initial: Language; language: Language }>({
    initial,
    language: initial,
  })
  const language = chosen.initial === initial ? chosen.language : initial
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  const value = useMemo<LanguageValue>(
    () => ({
      language,
      t: translator(language),
      setLanguage: (next) => {
        setChosen({ initial, language: next })
        onChange?.(next)
      },
    }),
    [language, initial, onChange],
  )
  return <LanguageContext value={value}>{children}</LanguageContext>
}

/** The language in use, its translator, and the way to change it; English outside a provider. */
export const useLanguage = (): LanguageValue => useContext(LanguageContext)
