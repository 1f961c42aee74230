/** What stands where no proposal does: who is there, what matching now would give, and the way from here to pairs. */
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useLocation } from 'wouter'
import { formatNumber } from '#shared/i18n/dates.ts'
import type { Translate } from '#shared/i18n/translate.ts'
import type { Look } from '#shared/matching/study/look.ts'
import { useProgramme } from '#renderer/app/backend.tsx'
import { useLanguage } from '#renderer/app/language.tsx'
import { at } from '#renderer/app/routes.ts'
import { Empty } from '#renderer/components/empty.tsx'
import { SectionHead } from '#renderer/components/section-head.tsx'
import { useLook } from '../asking.ts'
import type { Doing } from './doing.ts'
import type { Seen } from './seen.ts'

interface BeforeProps {
  look: Pick<Look, 'mentees' | 'places'>
  seen: Seen
  doing: Doing
}

/** The steps from applications to pairs, in their order. */
function Steps({ t }: { t: Translate }) {
  const steps = ['people', 'match', 'read', 'publish'] as const
  return (
    <Box sx={{ maxWidth: 440, pt: 4 }}>
      <SectionHead title={t('matching.empty.steps')} />
      <Box component="ol" sx={{ m: 0, pt: 1, pl: 5, typography: 'body2', lineHeight: '22px' }}>
        {steps.map((step) => (
          <li key={step}>{t(`matching.empty.step.${step}`)}</li>
        ))}
      </Box>
    </Box>
  )
}

/** Teaches what is missing; where nothing is, matching is one press away. */
export function Before({ look, seen, doing }: BeforeProps) {
  const { t, language } = useLanguage()
  const [, go] = useLocation()
  const { pairs } = useProgramme()
  const { mentees, places } = look
  const isReady = mentees > 0 && places > 0
  // Also while a weight moves, so that its effect is seen before anything is proposed.
  const { value: would } = useLook(isReady ? seen.trial : undefined, { keep: false })
  if (mentees === 0 && Object.keys(pairs).length > 0)
    return (
      <Empty
        title={t('matching.empty.done')}
        link={{ label: t('matching.showPairs'), onGo: () => go(at.room('pairs')) }}
      >
        {t('matching.empty.doneHint')}
      </Empty>
    )
  if (!isReady)
    return (
      <>
        <Empty
          title={t('matching.empty.people')}
          link={{ label: t('shell.room.people'), onGo: () => go(at.import()) }}
        >
          {t('matching.empty.peopleHint')}
        </Empty>
        <Steps t={t} />
      </>
    )
  const proposal = would?.proposal
  return (
    <>
      <Box sx={{ maxWidth: 440 }}>
        <SectionHead title={t('matching.empty.ready')} bare />
        <Box sx={{ typography: 'body2', color: 'text.secondary', lineHeight: '20px', pb: 3 }}>
          {t('matching.empty.readyHint', { count: mentees, places })}
        </Box>
        <Button variant="contained" disabled={doing.matching} onClick={() => void doing.solve()}>
          {t('matching.solve')}
        </Button>
        <Box role="status" sx={{ minHeight: 44, pt: 3, typography: 'body2', color: 'ink3' }}>
          {proposal &&
            t('matching.would', {
              pairs: t('today.glance.pairs', { count: proposal.rows.length }),
              unmatched: t('matching.deckUnmatched', { count: proposal.unmatched.length }),
              total: formatNumber(language, proposal.total),
              lowest: formatNumber(language, proposal.lowest ?? 0),
            })}
        </Box>
      </Box>
      <Steps t={t} />
    </>
  )
}
