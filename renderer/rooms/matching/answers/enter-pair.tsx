/** Entering a pair that found each other: free places in sight, and what stands in the way said before it is tried. */
import { useState } from 'react'
import Box from '@mui/material/Box'
import { useLocation } from 'wouter'
import { problemSentence } from '#shared/i18n/problem.ts'
import { coupleKey, taken, tried } from '#shared/matching/active.ts'
import { freePlaces } from '#shared/matching/cohort.ts'
import { ineligible } from '#shared/matching/eligibility.ts'
import { checkEntering } from '#shared/matching/pairing.ts'
import type { Programme } from '#shared/model/programme.ts'
import { Refusal } from '#shared/model/refusal.ts'
import { useAct } from '#renderer/app/act.tsx'
import { useClient, useProgramme, useToday } from '#renderer/app/backend.tsx'
import { useLanguage } from '#renderer/app/language.tsx'
import { at } from '#renderer/app/routes.ts'
import { Field } from '#renderer/components/field.tsx'
import { PersonField, usePeople } from '#renderer/components/person-field.tsx'
import { ProblemMark } from '#renderer/components/problem-mark.tsx'
import { QuestionDialog } from '#renderer/components/question-dialog.tsx'
import { DateField } from '../../pairs/page/date-field.tsx'

/** Why the two cannot be entered, or null. */
function standsInTheWay(
  programme: Programme,
  menteeId: string,
  mentorId: string,
  today: string,
): Refusal | null {
  try {
    checkEntering(programme, { menteeId, mentorId }, today)
    return null
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
}

export function EnterPairDialog({ onClose }: { onClose: () => void }) {
  const { t } = useLanguage()
  const programme = useProgramme()
  const client = useClient()
  const act = useAct()
  const today = useToday()
  const [, go] = useLocation()
  const held = taken(programme)
  const [menteeId, setMentee] = useState('')
  const [mentorId, setMentor] = useState('')
  const [reason, setReason] = useState('')
  const [startsOn, setStartsOn] = useState(today)
  const [mentee, mentor] = [programme.people[menteeId], programme.people[mentorId]]
  const refusal = mentee && mentor ? standsInTheWay(programme, menteeId, mentorId, today) : null
  const before = tried(programme).get(coupleKey({ menteeId, mentorId }))
  const rule =
    mentee && mentor && !refusal
      ? (before ?? ineligible(mentee, mentor, programme.settings.hardRules, today))
      : null
  const enter = async () => {
    onClose()
    const given = {
      ...(reason.trim() ? { reason: reason.trim() } : {}),
      ...(startsOn === '' ? {} : { startsOn }),
    }
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
          disabled: !mentee || !mentor || refusal !== null,
          onRun: () => void enter(),
        },
        { id: 'no', label: t('shell.cancel'), onRun: onClose },
      ]}
    >
      <Box sx={{ display: 'grid', gap: 4 }}>
        <PersonField
          label={t('matching.enter.mentee')}
          people={usePeople('mentee')}
          value={menteeId}
          onChange={setMentee}
          beside={({ id }) => (held.mentees.has(id) ? t('matching.noPart.already-paired') : '')}
        />
        <PersonField
          label={t('matching.enter.mentor')}
          people={usePeople('mentor')}
          value={mentorId}
          onChange={setMentor}
          beside={(one) => t('proposals.enter.places', { free: freePlaces(one, held), of: one.places })}
        />
        <div aria-live="polite">
          {refusal && (
            <ProblemMark>{problemSentence(t, { code: refusal.code, params: refusal.params })}</ProblemMark>
          )}
          {rule && t('proposals.enter.againstRule', { rule: t(`matching.reason.${rule}`) })}
        </div>
        <Field
          label={t('matching.enter.reason')}
          hint={t('matching.hand.reasonHint')}
          hand
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
        <DateField label={t('pairs.answer.startsOn')} value={startsOn} onChange={setStartsOn} />
      </Box>
    </QuestionDialog>
  )
}
