/** What a move by hand would do, line by line: the cost, the whole before and after, and who else moves where. */
import Box from '@mui/material/Box'
import { type Effect, costOf, costWords, moverWords, pointsWords } from '#shared/matching/words/moves.ts'
import { nameOf } from '#shared/matching/words/speaker.ts'
import { useSpeaker } from './speaker.ts'

/** As many movers as are named. */
const mostNamed = 8

/** The first letter large, for words that stand as a sentence of their own. */
const sentence = (words: string) => `${words.charAt(0).toLocaleUpperCase()}${words.slice(1)}.`

export function EffectLines({ effect }: { effect: Effect & { released?: string | null } }) {
  const speaker = useSpeaker()
  const { t } = speaker
  const { before, after, changes, released = null } = effect
  const figures = (a: number | null, b: number | null) => ({
    before: a === null ? '–' : pointsWords(speaker, a),
    after: b === null ? '–' : pointsWords(speaker, b),
  })
  return (
    <Box sx={{ typography: 'body2', color: 'text.secondary' }}>
      <Box component="span" sx={{ fontWeight: 600, color: 'text.primary' }}>
        {sentence(costWords(speaker, costOf(effect)))}
      </Box>{' '}
      {t('moves.whole', figures(before.total, after.total))}{' '}
      {before.matched !== after.matched &&
        `${t('moves.wholeMatched', { before: before.matched, after: after.matched })} `}
      {before.lowest !== after.lowest && `${t('moves.lowest', figures(before.lowest, after.lowest))} `}
      {changes.length === 0 ? (
        t('moves.change.nobody')
      ) : (
        <Box component="ul" sx={{ m: 0, mt: 1, pl: 5 }}>
          {changes.slice(0, mostNamed).map((change) => (
            <li key={change.menteeId}>
              {moverWords(speaker, change)}
              {change.fromPoints !== null &&
                change.toPoints !== null &&
                ` (${pointsWords(speaker, change.fromPoints)} → ${pointsWords(speaker, change.toPoints)})`}
            </li>
          ))}
          {changes.length > mostNamed && (
            <li>{t('moves.change.more', { count: changes.length - mostNamed })}</li>
          )}
        </Box>
      )}
      {released !== null && <div>{t('moves.released', { name: nameOf(speaker, released) })}</div>}
    </Box>
  )
}
