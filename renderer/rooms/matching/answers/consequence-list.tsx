/** What follows from a withdrawal or from fewer places, line by line. */
import Box from '@mui/material/Box'
import { nameOf } from '#shared/matching/words/speaker.ts'
import type { Consequences } from '#shared/matching/withdrawal.ts'
import type { Couple } from '#shared/model/programme.ts'
import { useProgramme } from '#renderer/app/backend.tsx'
import { useLanguage } from '#renderer/app/language.tsx'

/** Says so too where nothing follows. */
export function ConsequenceList({ what }: { what: Consequences }) {
  const { t, language } = useLanguage()
  const { people, pairs, scenarios } = useProgramme()
  const speaker = { t, language, people }
  const couple = ({ menteeId, mentorId }: Couple) =>
    `${nameOf(speaker, menteeId)} – ${nameOf(speaker, mentorId)}`
  const lines = [
    ...what.pairs.flatMap(({ pairId, does }) => {
      const pair = pairs[pairId]
      return pair ? [t(`proposals.follows.${does}`, { code: pair.code, couple: couple(pair) })] : []
    }),
    ...what.locks.map((lock) => t('proposals.follows.lock', { couple: couple(lock) })),
    ...what.couples.map((one) => t('proposals.follows.couple', { couple: couple(one) })),
    ...what.scenarioIds.flatMap((id) => {
      const scenario = scenarios.find((one) => one.id === id)
      return scenario
        ? [t('proposals.follows.scenario', { letter: scenario.letter, name: scenario.name })]
        : []
    }),
  ]
  return (
    <Box sx={{ width: '100%' }} aria-live="polite">
      <Box sx={{ color: 'text.primary', fontWeight: 600 }}>{t('proposals.follows.title')}</Box>
      {lines.length === 0 ? (
        t('proposals.follows.nothing')
      ) : (
        <Box component="ul" sx={{ m: 0, pl: 4 }}>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </Box>
      )}
    </Box>
  )
}
