/** Giving a mentee another mentor by hand: the cost is said before it is done, and the reason kept. */
import { useState } from 'react'
import Box from '@mui/material/Box'
import type { Answer } from '#shared/matching/solver/problem.ts'
import { useAct } from '#renderer/app/act.tsx'
import { useClient } from '#renderer/app/backend.tsx'
import { useLanguage } from '#renderer/app/language.tsx'
import { Field } from '#renderer/components/field.tsx'
import { QuestionDialog } from '#renderer/components/question-dialog.tsx'
import type { Work } from './cohort.ts'
import type { Row } from './couples.tsx'
import { nameOf } from '#shared/matching/words/speaker.ts'
import { PersonField, WhyNotWords } from './why-not.tsx'

interface ByHandProps {
  work: Work
  answer: Answer
  row: Row
  onClose: () => void
}

/** Asks for the mentor, for who gives up a place where all are taken, and for the reason. */
export function ByHandDialog({ work, answer, row, onClose }: ByHandProps) {
  const { t, language } = useLanguage()
  const client = useClient()
  const act = useAct()
  const [mentorId, setMentorId] = useState('')
  const [insteadOfId, setInsteadOf] = useState('')
  const [reason, setReason] = useState('')
  const speaker = { t, language, people: work.programme.people }
  const { menteeId } = row
  const column = work.cohort.mentors.findIndex(({ id }) => id === mentorId)
  const there = answer.pairs.filter(([, j]) => j === column).map(([i]) => work.cohort.mentees[i]?.id ?? '')
  const full = column >= 0 && there.length >= (work.cohort.problem.places[column] ?? 0)
  const others = work.cohort.mentors.map(({ id }) => id).filter((id) => id !== row.mentorId)
  const ready = mentorId !== '' && reason.trim() !== '' && (!full || insteadOfId !== '')
  const change = () => {
    onClose()
    const done = t('matching.hand.done', {
      mentee: nameOf(speaker, menteeId),
      mentor: nameOf(speaker, mentorId),
    })
    void act(
      () =>
        client.matching.override({
          menteeId,
          mentorId,
          reason: reason.trim(),
          ...(full ? { insteadOfId } : {}),
        }),
      done,
    )
  }
  return (
    <QuestionDialog
      open
      question={t('matching.hand.question', { name: nameOf(speaker, menteeId) })}
      onClose={onClose}
      answers={[
        { id: 'do', label: t('matching.hand.do'), primary: true, disabled: !ready, onRun: change },
        { id: 'no', label: t('shell.cancel'), onRun: onClose },
      ]}
    >
      <Box sx={{ display: 'grid', gap: 4 }}>
        <PersonField
          work={work}
          role="mentor"
          label={t('matching.hand.mentor')}
          value={mentorId}
          among={others}
          onChange={(id) => {
            setMentorId(id)
            setInsteadOf('')
          }}
        />
        <WhyNotWords work={work} answer={answer} menteeId={menteeId} mentorId={mentorId} />
        {full && (
          <PersonField
            work={work}
            role="mentee"
            label={t('matching.hand.instead')}
            value={insteadOfId}
            among={there}
            onChange={setInsteadOf}
          />
        )}
        <Field
          label={t('matching.hand.reason')}
          hint={t('matching.hand.reasonHint')}
          hand
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </Box>
    </QuestionDialog>
  )
}
