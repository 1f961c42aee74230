/** The programme that is open, on the start page: its figures and the way back into it. */
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import type { FileState } from '#shared/contract/file.ts'
import { peopleOf, pairsOf, type Programme } from '#shared/model/programme.ts'
import { useToday } from '../../app/backend.tsx'
import { useLanguage } from '../../app/language.tsx'
import { SectionHead } from '../../components/section-head.tsx'
import { EntryLines } from './entry-lines.tsx'
import { countWords, fileNameOf, standingWords } from './recent-words.ts'

export interface OpenNowProps {
  programme: Programme
  file: FileState
  onGoOn: () => void
}

/** One row, with the one filled button of the page. */
export function OpenNow({ programme, file, onGoOn }: OpenNowProps) {
  const { t, language } = useLanguage()
  const today = useToday()
  const { name, edition, startsOn, endsOn } = programme
  const pairs = pairsOf(programme)
  const counts = {
    mentors: peopleOf(programme, 'mentor').length,
    mentees: peopleOf(programme, 'mentee').length,
    pairs: pairs.length,
  }
  const running = pairs.filter((pair) => !pair.ending).length
  return (
    <Box component="section" aria-labelledby="open-now" sx={{ mb: 6 }}>
      <SectionHead id="open-now" title={t('start.nowOpen')} />
      <Box sx={{ py: 3.5, borderBottom: 1, borderColor: 'rule' }}>
        <EntryLines
          name={name}
          under={[
            [edition, file.isSample ? t('start.sampleNote') : ''].filter(Boolean).join(' · '),
            countWords(t, counts),
          ].filter((line) => line !== '')}
          standing={standingWords(t, language, { startsOn, endsOn, running }, today)}
          file={fileNameOf(file.path)}
          sealed={file.sealed}
        />
        <Box sx={{ pt: 2 }}>
          <Button variant="contained" onClick={onGoOn}>
            {t('start.goOn')}
          </Button>
        </Box>
      </Box>
    </Box>
  )
}
