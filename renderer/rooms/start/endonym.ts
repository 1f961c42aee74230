/** A language by its own name in its own script, whatever the language of the screen. */
import { translator } from '#shared/i18n/translate.ts'
import type { Language } from '#shared/model/scalars.ts'

/** English, Српски, Srpski: read from the English words, since Latin screens derive theirs from the Cyrillic ones. */
export const endonym = (language: Language): string => translator('en')(`shell.language.${language}`)
