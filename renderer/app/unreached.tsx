/** What the window says when the host's first answer is a refusal: one sentence, and a way on where there is one. */
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { ContractError } from '#shared/contract/client.ts'
import type { Language } from '#shared/model/scalars.ts'
import { useSentence } from './act.tsx'
import { LanguageProvider, useLanguage } from './language.tsx'
import { Look } from './theme/provider.tsx'

/** The language of the first tag this app speaks (`sr-RS`, `sr-Latn-RS`, `en-GB`); English where none is. */
export function languageOfTags(tags: readonly string[]): Language {
  const tag = tags.map((one) => one.toLowerCase()).find((one) => /^(en|sr)(-|$)/.test(one)) ?? 'en'
  if (tag.startsWith('en')) return 'en'
  return tag.includes('-latn') ? 'sr-Latn' : 'sr-Cyrl'
}

/** Asking again does not help a page that has no right to ask. */
const isFinal = (error: unknown): boolean =>
  error instanceof ContractError && ['token-needed', 'not-from-here'].includes(error.failure.code)

export interface UnreachedProps {
  error: unknown
  onAgain: () => void
}

function Said({ error, onAgain }: UnreachedProps) {
  const { t } = useLanguage()
  const sentence = useSentence()
  return (
    <Box component="main" sx={{ maxWidth: 560, mx: 'auto', px: 4, pt: '20vh' }}>
      <Box component="h1" sx={{ typography: 'h2', m: 0, mb: 3 }}>
        {t('shell.app')}
      </Box>
      <Box component="p" role="alert" sx={{ typography: 'body1', m: 0, mb: 4 }}>
        {sentence(error)}
      </Box>
      {!isFinal(error) && <Button onClick={onAgain}>{t('shell.tryAgain')}</Button>}
    </Box>
  )
}

/** In the browser's language, since the user's own is not known yet. */
export function Unreached(props: UnreachedProps) {
  return (
    <LanguageProvider initial={languageOfTags(navigator.languages)}>
      <Look>
        <Said {...props} />
      </Look>
    </LanguageProvider>
  )
}
