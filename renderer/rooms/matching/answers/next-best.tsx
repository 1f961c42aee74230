/** The next best for somebody who is left over: with points and sentences, and one click that proposes, the rest kept. */
import { useEffect, useState } from 'react'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import type { z } from 'zod'
import { useLocation } from 'wouter'
import type { proposals } from '#shared/contract/proposals.ts'
import { formatNumber } from '#shared/i18n/dates.ts'
import { shownName } from '#shared/i18n/names.ts'
import { explainScore } from '#shared/matching/score.ts'
import { nameOf } from '#shared/matching/words/speaker.ts'
import { pairWords } from '#shared/matching/words/parts.ts'
import { unmatchedSentence } from '#shared/matching/words/why.ts'
import { useAct } from '#renderer/app/act.tsx'
import { useClient, useProgramme, useToday } from '#renderer/app/backend.tsx'
import { useLanguage } from '#renderer/app/language.tsx'
import { at } from '#renderer/app/routes.ts'
import { LinkButton } from '#renderer/components/link-button.tsx'
import { SectionHead } from '#renderer/components/section-head.tsx'
import { Tag } from '#renderer/components/tag.tsx'
import { Reasons } from '../proposal/reasons.tsx'

type Found = z.output<typeof proposals.nextBest.output>
type One = Extract<Found, { kind: 'found' }>['ones'][number]

/** Asked again whenever the programme changes; the last answer stays in sight meanwhile. */
function useNextBest(personId: string): Found | null {
  const client = useClient()
  const act = useAct()
  const programme = useProgramme()
  const today = useToday()
  const [found, setFound] = useState<Found | null>(null)
  const { people, pairs, locks, proposal, settings, asideIds } = programme
  useEffect(() => {
    let ended = false
    void act(() => client.proposals.nextBest({ personId })).then((answer) => {
      if (!ended && answer) setFound(answer)
    })
    return () => {
      ended = true
    }
    // The parts of the programme that a matching looks at, so that a note or a session asks nothing.
  }, [act, client, personId, today, people, pairs, locks, proposal, settings, asideIds])
  return found
}

function Candidate({ personId, one }: { personId: string; one: One }) {
  const { t, language } = useLanguage()
  const programme = useProgramme()
  const client = useClient()
  const act = useAct()
  const { people, settings, fields } = programme
  const [own, other] = [people[personId], people[one.personId]]
  if (!own || !other) return null
  const speaker = { t, language, people }
  const [mentee, mentor] = own.role === 'mentee' ? [own, other] : [other, own]
  const words = pairWords({ t, language, fields }, mentee, mentor, explainScore(mentee, mentor, settings))
  const name = shownName(other, language)
  const couple = { menteeId: mentee.id, mentorId: mentor.id }
  const propose = () =>
    void act(
      () => client.proposals.place({ couple }),
      t('proposals.next.done', { mentee: shownName(mentee, language), mentor: shownName(mentor, language) }),
    )
  return (
    <Box component="li" sx={{ py: 2, borderBottom: 1, borderColor: 'rule', typography: 'body2' }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2 }}>
        <b>{name}</b>
        <Box component="span" sx={{ color: 'ink3', fontVariantNumeric: 'tabular-nums' }}>
          {t('proposals.next.points', { points: formatNumber(language, one.score) })}
        </Box>
        <Box sx={{ flex: '1 1 0' }} />
        <Button size="small" variant="outlined" onClick={propose}>
          {t('proposals.next.propose', { name })}
        </Button>
      </Box>
      {one.instead && (
        <Box
          sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center', color: 'text.secondary' }}
        >
          <Tag kind="guessed" label={t('proposals.next.inProposal')} />
          {t('proposals.next.instead', {
            mentee: nameOf(speaker, one.instead.menteeId),
            mentor: nameOf(speaker, one.instead.mentorId),
          })}
        </Box>
      )}
      <Reasons words={words} />
    </Box>
  )
}

/** Why there is nobody, and the smallest change that would help. */
function Nobody({ found }: { found: Extract<Found, { kind: 'nobody' }> }) {
  const { t, language } = useLanguage()
  const { people } = useProgramme()
  const [, go] = useLocation()
  const speaker = { t, language, people }
  const { because, counts, remedy } = found
  const rules = Object.entries(counts).map(([rule, count]) =>
    t('matching.ruledOut', { rule: t(`matching.reason.${rule as keyof typeof counts}`), count }),
  )
  return (
    <Box sx={{ py: 2, typography: 'body2' }}>
      {because
        ? unmatchedSentence(speaker, because)
        : rules.length > 0
          ? t('proposals.next.noMentee', { rules: rules.join('; ') })
          : t('proposals.next.nobody')}
      <Box sx={{ color: 'text.secondary' }}>
        {remedy?.kind === 'place' ? (
          <LinkButton onClick={() => go(at.person(remedy.mentorId))}>
            {t('matching.remedy.place', { name: nameOf(speaker, remedy.mentorId) })}
          </LinkButton>
        ) : remedy ? (
          <LinkButton onClick={() => go(at.matching())}>
            {t('matching.remedy.rule', { rule: t(`matching.rule.${remedy.rule}`).toLowerCase() })}
          </LinkButton>
        ) : (
          because && t('matching.remedy.none')
        )}
      </Box>
    </Box>
  )
}

/** A section of its own; says at once who takes no part, or is proposed already. */
export function NextBest({ personId, level = 3 }: { personId: string; level?: 2 | 3 }) {
  const { t, language } = useLanguage()
  const { people } = useProgramme()
  const [, go] = useLocation()
  const found = useNextBest(personId)
  const person = people[personId]
  if (!person) return null
  const name = shownName(person, language)
  const speaker = { t, language, people }
  return (
    <Box component="section" aria-label={t('proposals.next.title', { name })} aria-busy={found === null}>
      <SectionHead title={t('proposals.next.title', { name })} level={level} />
      <div aria-live="polite">
        {found?.kind === 'takes-no-part' && (
          <Box sx={{ py: 2, typography: 'body2' }}>
            {t('matching.why.takes-no-part', { name, reason: t(`matching.noPart.${found.code}`) })}
          </Box>
        )}
        {found?.kind === 'proposed' && (
          <Box sx={{ py: 2, typography: 'body2' }}>
            {t('proposals.next.proposed', { name, with: nameOf(speaker, found.withId) })}{' '}
            <LinkButton onClick={() => go(at.matching())}>{t('proposals.next.toProposal')}</LinkButton>
          </Box>
        )}
        {found?.kind === 'nobody' && <Nobody found={found} />}
        {found?.kind === 'found' && (
          <Box component="ul" role="list" sx={{ m: 0, p: 0, listStyle: 'none' }}>
            {found.ones.map((one) => (
              <Candidate key={one.personId} personId={personId} one={one} />
            ))}
          </Box>
        )}
      </div>
    </Box>
  )
}
