/** “Why not her?” for any two people: the rule that forbids it, or the exact cost to the whole and who would move. */
import { useState } from 'react'
import Box from '@mui/material/Box'
import { useLocation } from 'wouter'
import { ruleSentence } from '#shared/matching/words/rules.ts'
import { nameOf } from '#shared/matching/words/speaker.ts'
import { whyNotSentence } from '#shared/matching/words/why.ts'
import type { Couple } from '#shared/model/programme.ts'
import { useSentence } from '#renderer/app/act.tsx'
import { useProgramme } from '#renderer/app/backend.tsx'
import { useLanguage } from '#renderer/app/language.tsx'
import { at } from '#renderer/app/routes.ts'
import { LinkButton } from '#renderer/components/link-button.tsx'
import { PersonField, usePeople } from '#renderer/components/person-field.tsx'
import { SectionHead } from '#renderer/components/section-head.tsx'
import { useAsked } from '../asking.ts'
import { useTryOut } from '../scenarios/try-out.ts'
import { useSpeaker } from './moving/speaker.ts'

/** The sentence for two people; an older one stays until the new one is here. */
function WhyNotWords({ couple }: { couple: Couple }) {
  const speaker = useSpeaker()
  const { t } = speaker
  const { people, fields, locks } = useProgramme()
  const say = useSentence()
  const [, go] = useLocation()
  const { tryOut, trying } = useTryOut()
  const [tried, setTried] = useState<{ of: string; letter: string } | null>(null)
  const { value: why, input, isFresh, error } = useAsked('matching.whyNot', { couple })
  if (error) return <Box sx={{ pt: 2, typography: 'body2', color: 'error.main' }}>{say(error)}</Box>
  const of = input?.couple
  if (!why || !of)
    return <Box sx={{ pt: 2, typography: 'body2', color: 'ink3' }}>{t('matching.why.working')}</Box>
  const [mentee, mentor] = [people[of.menteeId], people[of.mentorId]]
  const sentence =
    why.kind === 'rule' && mentee && mentor
      ? ruleSentence({ ...speaker, fields }, why.rule, mentee, mentor)
      : whyNotSentence(speaker, why)
  const key = `${of.menteeId} ${of.mentorId}`
  const scenario = async () => {
    const others = locks.filter(({ menteeId }) => menteeId !== of.menteeId)
    const name = `${nameOf(speaker, of.menteeId)} – ${nameOf(speaker, of.mentorId)}`.slice(0, 100)
    const kept = await tryOut({ locks: [...others, of] }, name)
    if (kept) setTried({ of: key, letter: kept.letter })
  }
  return (
    <Box
      aria-live="polite"
      aria-busy={!isFresh}
      sx={{ pt: 2, typography: 'body2', color: 'text.secondary', opacity: isFresh ? 1 : 0.6 }}
    >
      {sentence}{' '}
      {why.kind === 'cost' &&
        (tried?.of === key ? (
          <>
            {t('matching.remedy.tried', { letter: tried.letter })}{' '}
            <LinkButton onClick={() => go(at.matching('scenarios'))}>{t('matching.remedy.open')}</LinkButton>
          </>
        ) : (
          <LinkButton onClick={() => void (trying ? undefined : scenario())}>
            {t('matching.remedy.scenario')}
          </LinkButton>
        ))}
    </Box>
  )
}

/** Two choices and the answer below; begins with the mentee of the chosen pair. */
export function WhyNotForm({ menteeId }: { menteeId: string }) {
  const { t } = useLanguage()
  const [mentee, setMentee] = useState(menteeId)
  const [mentor, setMentor] = useState('')
  return (
    <>
      <SectionHead title={t('matching.whyNot')} />
      <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 3, pt: 2 }}>
        <PersonField
          label={t('matching.column.mentee')}
          people={usePeople('mentee')}
          value={mentee}
          onChange={setMentee}
        />
        <PersonField
          label={t('matching.column.mentor')}
          people={usePeople('mentor')}
          value={mentor}
          onChange={setMentor}
        />
      </Box>
      {mentee !== '' && mentor !== '' && <WhyNotWords couple={{ menteeId: mentee, mentorId: mentor }} />}
    </>
  )
}
