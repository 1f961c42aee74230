/** The two questions of the head: publish the proposal, and enter a pair that found each other. */
import { useState } from 'react'
import Box from '@mui/material/Box'
import { useLocation } from 'wouter'
import type { Proposal } from '#shared/model/programme.ts'
import { useAct } from '#renderer/app/act.tsx'
import { useClient } from '#renderer/app/backend.tsx'
import { useLanguage } from '#renderer/app/language.tsx'
import { at } from '#renderer/app/routes.ts'
import { Field } from '#renderer/components/field.tsx'
import { QuestionDialog } from '#renderer/components/question-dialog.tsx'
import type { Work } from './cohort.ts'
import { PersonField } from './why-not.tsx'

/** Makes pairs of the proposal and goes to them. */
export function PublishDialog({ proposal, onClose }: { proposal: Proposal; onClose: () => void }) {
  const { t } = useLanguage()
  const client = useClient()
  const act = useAct()
  const [, go] = useLocation()
  const count = proposal.couples.length
  const waiting = proposal.unmatchedIds.length
  const publish = async () => {
    onClose()
    const done = await act(() => client.matching.publish({}), t('matching.publishing.done', { count }))
    if (done) go(at.room('pairs'))
  }
  return (
    <QuestionDialog
      open
      question={t('matching.publishing.question', { count })}
      onClose={onClose}
      answers={[
        { id: 'do', label: t('matching.publishing.do'), primary: true, onRun: () => void publish() },
        { id: 'no', label: t('shell.cancel'), onRun: onClose },
      ]}
    >
      <p>{t('matching.publishing.says')}</p>
      {waiting > 0 && <p>{t('matching.publishing.waiting', { count: waiting })}</p>}
    </QuestionDialog>
  )
}

/** Enters a pair outside the matching; rules that forbid it are said as a refusal. */
export function EnterPairDialog({ work, onClose }: { work: Work; onClose: () => void }) {
  const { t } = useLanguage()
  const client = useClient()
  const act = useAct()
  const [, go] = useLocation()
  const [menteeId, setMentee] = useState('')
  const [mentorId, setMentor] = useState('')
  const [reason, setReason] = useState('')
  const enter = async () => {
    onClose()
    const given = reason.trim() ? { reason: reason.trim() } : {}
    const made = await act(
      () => client.matching.enterPair({ menteeId, mentorId, ...given }),
      t('matching.enter.done'),
    )
    if (made?.id !== undefined) go(at.pair(made.id))
  }
  return (
    <QuestionDialog
      open
      question={t('matching.enter.question')}
      onClose={onClose}
      answers={[
        {
          id: 'do',
          label: t('matching.enter.do'),
          primary: true,
          disabled: !menteeId || !mentorId,
          onRun: () => void enter(),
        },
        { id: 'no', label: t('shell.cancel'), onRun: onClose },
      ]}
    >
      <Box sx={{ display: 'grid', gap: 4 }}>
        <PersonField
          work={work}
          role="mentee"
          label={t('matching.enter.mentee')}
          value={menteeId}
          onChange={setMentee}
        />
        <PersonField
          work={work}
          role="mentor"
          label={t('matching.enter.mentor')}
          value={mentorId}
          onChange={setMentor}
        />
        <Field
          label={t('matching.enter.reason')}
          hand
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </Box>
    </QuestionDialog>
  )
}
