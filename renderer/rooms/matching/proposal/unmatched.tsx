/** Mentees without a mentor: why, and the smallest change that would help, as a link. */
import { useMemo } from 'react'
import Box from '@mui/material/Box'
import { useLocation } from 'wouter'
import { type Remedy, remedies } from '#shared/matching/remedies.ts'
import { unmatchedReasons } from '#shared/matching/unmatched.ts'
import type { Answer } from '#shared/matching/solver/problem.ts'
import { useLanguage } from '#renderer/app/language.tsx'
import { at } from '#renderer/app/routes.ts'
import { LinkButton } from '#renderer/components/link-button.tsx'
import { SectionHead } from '#renderer/components/section-head.tsx'
import type { Work } from './cohort.ts'
import type { Doing } from './doing.ts'
import { nameOf } from '#shared/matching/words/speaker.ts'
import { unmatchedSentence } from '#shared/matching/words/why.ts'

/** At most this many are asked for a remedy of their own; each costs some solving. */
const mostRemedies = 8

interface UnmatchedProps {
  work: Work
  answer: Answer
  doing: Doing
}

/** Nothing at all where everybody has a mentor. */
export function Unmatched({ work, answer, doing }: UnmatchedProps) {
  const { t, language } = useLanguage()
  const [, go] = useLocation()
  const { programme, today, cohort } = work
  const speaker = { t, language, people: programme.people }
  const reasons = useMemo(() => unmatchedReasons(cohort, answer), [cohort, answer])
  const helps = useMemo(
    () =>
      reasons.slice(0, mostRemedies).map(({ menteeId }) => remedies(programme, today, answer, menteeId)[0]),
    [reasons, programme, today, answer],
  )
  if (reasons.length === 0) return null

  const link = (remedy: Remedy) =>
    remedy.kind === 'place' ? (
      <LinkButton onClick={() => go(at.person(remedy.mentorId))}>
        {t('matching.remedy.place', { name: nameOf(speaker, remedy.mentorId) })}
      </LinkButton>
    ) : (
      <LinkButton
        onClick={() => void doing.setRules({ ...programme.settings.hardRules, [remedy.rule]: false })}
      >
        {t('matching.remedy.rule', { rule: t(`matching.rule.${remedy.rule}`).toLowerCase() })}
      </LinkButton>
    )
  return (
    <Box
      component="section"
      aria-label={t('matching.unmatched')}
      sx={{
        flex: 'none',
        px: { xs: 4, sm: 5 },
        pt: 3,
        pb: 3,
        borderTop: 1,
        borderColor: 'text.primary',
        maxHeight: { md: '38vh' },
        overflowY: { md: 'auto' },
      }}
    >
      <SectionHead
        title={t('matching.unmatched')}
        count={reasons.length}
        note={t('matching.unmatchedNote')}
      />
      {reasons.map((reason, place) => {
        const remedy = helps[place]
        return (
          <Box
            key={reason.menteeId}
            sx={{
              display: 'grid',
              gridTemplateColumns: { xs: '1fr', sm: '114px minmax(0, 1fr)' },
              py: 1.5,
              borderBottom: 1,
              borderColor: 'rule',
              typography: 'body2',
            }}
          >
            <b>{nameOf(speaker, reason.menteeId)}</b>
            <div>
              {unmatchedSentence(speaker, reason)}
              {place < mostRemedies && (
                <Box sx={{ color: 'text.secondary' }}>
                  {remedy ? (
                    <>
                      {link(remedy)} → {t('matching.remedy.gain', { count: remedy.gain })}
                    </>
                  ) : (
                    t('matching.remedy.none')
                  )}
                </Box>
              )}
            </div>
          </Box>
        )
      })}
    </Box>
  )
}
