/** What could be read of a damaged file, and everything that could not. */
import Box from '@mui/material/Box'
import type { Recovered } from '#shared/contract/rescue.ts'
import { lossSentence } from '#shared/rescue/words.ts'
import { type Answer, QuestionDialog } from '../../components/question-dialog.tsx'
import { useAct } from '../act.tsx'
import { useReach } from '../backend.tsx'
import { useLanguage } from '../language.tsx'
import { fileNameOf } from './copy-words.ts'

export interface RecoveredDialogProps {
  recovered: Recovered
  onOpen: () => void
  onClose: () => void
}

/** Every loss is named; the list scrolls. */
export function RecoveredDialog({ recovered, onOpen, onClose }: RecoveredDialogProps) {
  const { client, about } = useReach()
  const { t } = useLanguage()
  const act = useAct()
  const { path, people, pairs, losses } = recovered
  const answers: Answer[] = [
    { id: 'open', label: t('opening.recovered.open'), primary: true, onRun: onOpen },
    ...(about.capabilities.reveal
      ? [
          {
            id: 'reveal',
            label: t('opening.damage.reveal'),
            onRun: () => void act(() => client.host.reveal({ path })),
          },
        ]
      : []),
    { id: 'leave', label: t('opening.recovered.leave'), onRun: onClose },
  ]
  return (
    <QuestionDialog
      open
      width="sm"
      question={t('opening.recovered.question')}
      answers={answers}
      onClose={onClose}
    >
      <Box component="p" sx={{ m: 0, overflowWrap: 'anywhere' }}>
        {t('opening.recovered.kept', {
          file: fileNameOf(path),
          people: t('opening.recovered.people', { count: people }),
          pairs: t('opening.recovered.pairs', { count: pairs }),
        })}{' '}
        {t('opening.recovered.untouched')}
      </Box>
      <Box component="h3" id="losses" sx={{ typography: 'subtitle2', m: 0, mt: 4, color: 'text.primary' }}>
        {t('opening.recovered.losses')}
      </Box>
      <Box
        component="ul"
        aria-labelledby="losses"
        tabIndex={0}
        sx={{
          m: 0,
          mt: 2,
          pl: 5,
          maxHeight: 260,
          overflowY: 'auto',
          '@media (max-height: 560px)': { maxHeight: 'none' },
        }}
      >
        {losses.map((loss) => (
          <li key={JSON.stringify(loss)}>{lossSentence(t, loss)}</li>
        ))}
      </Box>
    </QuestionDialog>
  )
}
