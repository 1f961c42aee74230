/** One change: its time, the sentence, and why it was made. */
import Box from '@mui/material/Box'
import type { Sentence } from '#shared/history/words/sentence.ts'
import type { HistoryEntry } from '#shared/model/history.ts'
import { useLanguage } from '../../../app/language.tsx'
import { Hand } from '../../../components/hand.tsx'
import { ListRow } from '../../../components/list-row.tsx'
import { localMoment } from '../../../components/comparison/moment.ts'

export interface EntryRowProps {
  entry: HistoryEntry
  sentence: Sentence
}

/** A step back is set in the captions' tone: it is there, and it is over. */
export function EntryRow({ entry: { at, reason, revision, way }, sentence }: EntryRowProps) {
  const { t } = useLanguage()
  return (
    <ListRow
      lead={localMoment(at).time}
      leadWidth={52}
      height={31}
      muted={way === 'undone'}
      end={<Box sx={{ typography: 'caption' }}>{t('history.revision', { revision })}</Box>}
      under={
        reason === undefined ? (
          ''
        ) : (
          <>
            {t('history.why')}{' '}
            <Hand component="span" size={15}>
              {reason}
            </Hand>
          </>
        )
      }
    >
      <Box sx={{ overflowWrap: 'anywhere' }}>{sentence.whole}</Box>
    </ListRow>
  )
}
