/** “Why not her?” for any two people: the rule that forbids it, or the exact cost to the whole. */
import { useMemo, useState } from 'react'
import Box from '@mui/material/Box'
import MenuItem from '@mui/material/MenuItem'
import { byName, shownName } from '#shared/i18n/names.ts'
import { whyNot } from '#shared/matching/explain.ts'
import { solutionOf } from '#shared/matching/solution.ts'
import type { Answer } from '#shared/matching/solver/problem.ts'
import { peopleOf } from '#shared/model/programme.ts'
import type { Role } from '#shared/model/person.ts'
import { useLanguage } from '#renderer/app/language.tsx'
import { Field } from '#renderer/components/field.tsx'
import { SectionHead } from '#renderer/components/section-head.tsx'
import type { Work } from './cohort.ts'
import { whyNotSentence } from '#shared/matching/words/why.ts'

interface PersonFieldProps {
  work: Work
  role: Role
  label: string
  value: string
  onChange: (id: string) => void
  /** Only these, where not everybody can be chosen. */
  among?: readonly string[]
}

/** A choice of one person by name, in alphabetical order. */
export function PersonField({ work, role, label, value, onChange, among }: PersonFieldProps) {
  const { t, language } = useLanguage()
  const people = peopleOf(work.programme, role)
    .filter(({ id }) => !among || among.includes(id))
    .sort(byName)
  return (
    <Field
      select
      fullWidth
      label={label}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      slotProps={{ select: { displayEmpty: true } }}
    >
      <MenuItem value="">{t('matching.choose')}</MenuItem>
      {people.map((person) => (
        <MenuItem key={person.id} value={person.id}>
          {shownName(person, language)}
        </MenuItem>
      ))}
    </Field>
  )
}

/** The sentence for two people; nothing until both are chosen. */
export function WhyNotWords({
  work,
  answer,
  menteeId,
  mentorId,
}: {
  work: Work
  answer: Answer
  menteeId: string
  mentorId: string
}) {
  const { t, language } = useLanguage()
  const why = useMemo(
    () => (menteeId && mentorId ? whyNot(solutionOf(work.cohort), { menteeId, mentorId }, answer) : null),
    [work.cohort, answer, menteeId, mentorId],
  )
  return (
    <Box aria-live="polite" sx={{ pt: 2, typography: 'body2', color: 'text.secondary' }}>
      {why && whyNotSentence({ t, language, people: work.programme.people }, why)}
    </Box>
  )
}

/** Two choices and the answer below; begins with the mentee of the chosen pair. */
export function WhyNotForm({ work, answer, menteeId }: { work: Work; answer: Answer; menteeId: string }) {
  const { t } = useLanguage()
  const [mentee, setMentee] = useState(menteeId)
  const [mentor, setMentor] = useState('')
  return (
    <>
      <SectionHead title={t('matching.whyNot')} />
      <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 3, pt: 2 }}>
        <PersonField
          work={work}
          role="mentee"
          label={t('matching.column.mentee')}
          value={mentee}
          onChange={setMentee}
        />
        <PersonField
          work={work}
          role="mentor"
          label={t('matching.column.mentor')}
          value={mentor}
          onChange={setMentor}
        />
      </Box>
      <WhyNotWords work={work} answer={answer} menteeId={mentee} mentorId={mentor} />
    </>
  )
}
