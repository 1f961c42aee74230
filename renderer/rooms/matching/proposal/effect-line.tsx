/** What the change under way, or the last one, does to the proposal; said aloud when it comes to rest. */
import Box from '@mui/material/Box'
import { effectSentence } from '#shared/matching/words/effect.ts'
import { useLanguage } from '#renderer/app/language.tsx'
import { unseen } from '#renderer/components/unseen.ts'
import type { Seen } from './seen.ts'

/** Before the first change it says what it is for. */
export function EffectLine({ seen }: { seen: Seen }) {
  const { t, language } = useLanguage()
  const { effect, isTrial, isWorking } = seen
  const sentence = effect ? effectSentence({ t, language }, effect) : ''
  const isResting = !isTrial && !isWorking
  return (
    <Box sx={{ position: 'relative' }}>
      {sentence || t(isWorking ? 'matching.effect.working' : 'matching.effect.hint')}
      <Box role="status" sx={unseen}>
        {isResting ? sentence : ''}
      </Box>
    </Box>
  )
}
