/** The two questions of the head: publish the proposal, and enter a pair that found each other. */
import { useState } from 'react'
import Box from '@mui/material/Box'
import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import { useLocation } from 'wouter'
import { addDays, formatNumber } from '#shared/i18n/dates.ts'
import { answerDays } from '#shared/journey/pair-rules.ts'
import { nameOf } from '#shared/matching/words/speaker.ts'
import type { Proposal } from '#shared/model/programme.ts'
import { useAct } from '#renderer/app/act.tsx'
import { useClient, useProgramme, useToday } from '#renderer/app/backend.tsx'
import { useLanguage } from '#renderer/app/language.tsx'
import { at } from '#renderer/app/routes.ts'
import { LinkButton } from '#renderer/components/link-button.tsx'
import { QuestionDialog } from '#renderer/components/question-dialog.tsx'
import { DateField } from '../../pairs/page/date-field.tsx'

export { EnterPairDialog } from '../answers/enter-pair.tsx'

/** Makes pairs of all of the proposal or of those ticked, with the day by which to answer, and goes to the answers. */
export function PublishDialog({ proposal, onClose }: { proposal: Proposal; onClose: () => void }) {
  const { t, language } = useLanguage()
  const { people } = useProgramme()
  const client = useClient()
  const act = useAct()
  const today = useToday()
  const [, go] = useLocation()
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [choosing, setChoosing] = useState(false)
  const [answerBy, setAnswerBy] = useState(() => addDays(today, answerDays))
  const speaker = { t, language, people }
  const couples = proposal.couples.toSorted((a, b) => b.score - a.score)
  const menteeIds = couples.map(({ menteeId }) => menteeId).filter((id) => !left.has(id))
  const count = menteeIds.length
  const waiting = proposal.unmatchedIds.length
  const past = answerBy !== '' && answerBy < today
  const publish = async () => {
    onClose()
    const given = {
      ...(count < couples.length ? { menteeIds } : {}),
      ...(answerBy === '' ? {} : { answerBy }),
    }
    const done = await act(() => client.matching.publish(given), t('matching.publishing.done', { count }))
    if (done) go(at.matching('answers'))
  }
  const tick = (id: string, ticked: boolean) => {
    const next = new Set(left)
    if (ticked) next.delete(id)
    else next.add(id)
    setLeft(next)
  }
  return (
    <QuestionDialog
      open
      width={choosing ? 'sm' : 'xs'}
      question={t('matching.publishing.question', { count })}
      onClose={onClose}
      answers={[
        {
          id: 'do',
          label: t('matching.publishing.do'),
          primary: true,
          disabled: count === 0 || past,
          onRun: () => void publish(),
        },
        { id: 'no', label: t('shell.cancel'), onRun: onClose },
      ]}
    >
      <p>{t('proposals.publishing.says')}</p>
      {waiting > 0 && <p>{t('matching.publishing.waiting', { count: waiting })}</p>}
      <DateField
        label={t('proposals.answerBy')}
        value={answerBy}
        onChange={setAnswerBy}
        min={today}
        problem={past ? t('refusals.answer-by-is-past') : undefined}
      />
      <Box sx={{ pt: 3 }}>
        {!choosing && (
          <LinkButton onClick={() => setChoosing(true)}>{t('proposals.publishing.choose')}</LinkButton>
        )}
        {choosing && (
          <Box component="fieldset" sx={{ border: 0, m: 0, p: 0 }}>
            <Box component="legend" sx={{ p: 0, typography: 'caption', color: 'ink3' }}>
              {t('proposals.publishing.which')}
            </Box>
            <LinkButton
              onClick={() => setLeft(new Set(count === 0 ? [] : couples.map(({ menteeId }) => menteeId)))}
            >
              {t(count === 0 ? 'proposals.publishing.all' : 'proposals.publishing.none')}
            </LinkButton>
            <Box sx={{ maxHeight: 260, overflowY: 'auto', display: 'grid' }}>
              {couples.map(({ menteeId, mentorId, score }) => (
                <FormControlLabel
                  key={menteeId}
                  label={`${nameOf(speaker, menteeId)} – ${nameOf(speaker, mentorId)}, ${formatNumber(language, score)}`}
                  control={
                    <Checkbox
                      checked={!left.has(menteeId)}
                      onChange={(_event, ticked) => tick(menteeId, ticked)}
                    />
                  }
                />
              ))}
            </Box>
          </Box>
        )}
      </Box>
    </QuestionDialog>
  )
}
