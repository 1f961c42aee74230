/** The head of a column: its letter and name, when it was kept, and whether it is what is worked on now. */
import Box from '@mui/material/Box'
import { formatDate } from '#shared/i18n/dates.ts'
import { weighsAlike } from '#shared/matching/scenarios/differences.ts'
import type { Speaker } from '#shared/matching/words/speaker.ts'
import { localMoment } from '#renderer/components/comparison/moment.ts'
import type { ShownColumn } from './columns.ts'

function whenWords({ t, language }: Speaker, { scenario, isPresent }: ShownColumn): string {
  if (!scenario) return t('scenarios.presentSays')
  const { day, time } = localMoment(scenario.madeAt)
  const made = t('scenarios.made', { date: formatDate(language, day, 'day'), time })
  return isPresent ? `${made}, ${t('scenarios.chosen')}` : made
}

/** As the table's column is headed. */
export function ColumnHead({ speaker, column }: { speaker: Speaker; column: ShownColumn }) {
  const { letter, name, isPresent, difference } = column
  return (
    <>
      <Box component="span" sx={{ display: 'flex', alignItems: 'baseline', columnGap: 2 }}>
        {letter !== null && (
          <Box
            component="span"
            sx={{ typography: 'h1', fontSize: 26, color: isPresent ? 'primary.main' : 'ink3' }}
          >
            {letter}
          </Box>
        )}
        <Box component="span" sx={{ typography: 'h2', ...(letter === null && { pt: '9px' }) }}>
          {name}
        </Box>
      </Box>
      <Box component="span" sx={{ display: 'block', typography: 'caption', color: 'ink3' }}>
        {whenWords(speaker, column)}
      </Box>
      {!weighsAlike(difference) && (
        <Box component="span" sx={{ display: 'block', typography: 'caption', color: 'ink3' }}>
          {speaker.t('scenarios.otherWeights')}
        </Box>
      )}
    </>
  )
}
