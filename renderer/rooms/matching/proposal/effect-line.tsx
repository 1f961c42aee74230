/** What the change under way, or the last one, does to the proposal; said aloud when it comes to rest. */
import Box from '@mui/material/Box'
import { effectSentence } from '#shared/matching/words/effect.ts'
import { useLanguage } from '#renderer/app/language.tsx'
import { unseen } from '#renderer/components/unseen.ts'
import type { Seen } from './seen.ts'

/** Keeps its line also while there is nothing to say, so that nothing jumps. */
export function EffectLine({ seen }: { seen: Seen }) {
  const { t, language } = useLanguage()
  const { effect, isTrial, isWorking } = seen
  const sentence = effect ? effectSentence({ t, language }, effect) : ''
  const isResting = !isTrial && !isWorking
  return (
    <Box sx={{ position: 'relative', minHeight: 40, pt: 2, typography: 'caption', color: 'text.secondary' }}>
      {sentence === '' && isWorking ? t('matching.effect.working') : sentence}
      <Box role="status" sx={unseen}>
        {isResting ? sentence : ''}
      </Box>
    </Box>
  )
}
