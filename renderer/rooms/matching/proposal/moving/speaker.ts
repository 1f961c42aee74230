/** What sentences about people need, of the open programme in the language of the window. */
import { useMemo } from 'react'
import type { Speaker } from '#shared/matching/words/speaker.ts'
import { useProgramme } from '#renderer/app/backend.tsx'
import { useLanguage } from '#renderer/app/language.tsx'

/** The same object while neither changes. */
export function useSpeaker(): Speaker {
  const { t, language } = useLanguage()
  const { people } = useProgramme()
  return useMemo(() => ({ t, language, people }), [t, language, people])
}
