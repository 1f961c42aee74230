/** Entering a pair that found each other: free places in sight, and what stands in the way said before it is tried. */
import { useState } from 'react'
import Autocomplete from '@mui/material/Autocomplete'
import Box from '@mui/material/Box'
import { useLocation } from 'wouter'
import { byName, shownName } from '#shared/i18n/names.ts'
import { problemSentence } from '#shared/i18n/problem.ts'
import { foldText } from '#shared/i18n/script.ts'
import { coupleKey, taken, tried } from '#shared/matching/active.ts'
import { freePlaces } from '#shared/matching/cohort.ts'
import { ineligible } from '#shared/matching/eligibility.ts'
import { checkEntering } from '#shared/matching/pairing.ts'
import type { Person, Role } from '#shared/model/person.ts'
import { peopleOf, type Programme } from '#shared/model/programme.ts'
import { Refusal } from '#shared/model/refusal.ts'
import { useAct } from '#renderer/app/act.tsx'
import { useClient, useProgramme, useToday } from '#renderer/app/backend.tsx'
import { useLanguage } from '#renderer/app/language.tsx'
import { at } from '#renderer/app/routes.ts'
import { Field } from '#renderer/components/field.tsx'
import { Glyph } from '#renderer/components/glyph.tsx'
import { ProblemMark } from '#renderer/components/problem-mark.tsx'
import { QuestionDialog } from '#renderer/components/question-dialog.tsx'
import { DateField } from '../../pairs/page/date-field.tsx'

/** So many are listed at once; a word more finds the others. */
const most = 60

interface OneOfProps {
  role: Role
  label: string
  value: string
  onChange: (id: string) => void
}

/** One person found by name; behind a mentor the free places, behind a mentee that they have a pair. */
function OneOf({ role, label, value, onChange }: OneOfProps) {
  const { t, language } = useLanguage()
  const programme = useProgramme()
  const held = taken(programme)
  const people = peopleOf(programme, role)
    .filter(({ erasedOn }) => !erasedOn)
    .toSorted(byName)
  const beside = (one: Person) =>
    role === 'mentor'
      ? t('proposals.enter.places', { free: freePlaces(one, held), of: one.places })
      : held.mentees.has(one.id)
        ? t('matching.noPart.already-paired')
        : ''
  return (
    <Autocomplete
      options={people}
      value={people.find(({ id }) => id === value) ?? null}
      getOptionLabel={(one) => shownName(one, language)}
      getOptionKey={({ id }) => id}
      isOptionEqualToValue={(one, other) => one.id === other.id}
      filterOptions={(all, { inputValue }) => {
        const words = foldText(inputValue).trim().split(/\s+/)
        return all.filter((one) => words.every((word) => foldText(one.name).includes(word))).slice(0, most)
      }}
      onChange={(_event, next) => onChange(next?.id ?? '')}
      renderOption={({ key, ...given }, one) => (
        <Box component="li" key={key} {...given} sx={{ display: 'flex', gap: 3 }}>
          <Box sx={{ flex: '1 1 0' }}>{shownName(one, language)}</Box>
          <Box sx={{ color: 'ink3', typography: 'caption' }}>{beside(one)}</Box>
        </Box>
      )}
      autoHighlight
      popupIcon={<Glyph name="chevron" size={12} />}
      noOptionsText={t('privacy.nobody')}
      openText={t('matching.choose')}
      closeText={t('shell.close')}
      renderInput={({ slotProps, ...given }) => {
        const chosen = people.find(({ id }) => id === value)
        return (
          <Field {...given} label={label} hint={chosen ? beside(chosen) : undefined} slotProps={slotProps} />
        )
      }}
    />
  )
}

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
        <OneOf role="mentee" label={t('matching.enter.mentee')} value={menteeId} onChange={setMentee} />
        <OneOf role="mentor" label={t('matching.enter.mentor')} value={mentorId} onChange={setMentor} />
        <div aria-live="polite">
          {refusal && (
            <ProblemMark>{problemSentence(t, { code: refusal.code, params: refusal.params })}</ProblemMark>
          )}
          {rule && t('proposals.enter.againstRule', { rule: t(`matching.rule.${rule}`).toLowerCase() })}
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
