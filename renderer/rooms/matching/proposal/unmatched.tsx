/** Mentees without a mentor: why, and the smallest change that would help, as a link; mentors with a place left; locks that wait; who is set aside. */
import { useState } from 'react'
import Box from '@mui/material/Box'
import { useLocation } from 'wouter'
import { formatNumber } from '#shared/i18n/dates.ts'
import type { IdleLock } from '#shared/matching/cohort.ts'
import type { Remedy } from '#shared/matching/remedies.ts'
import type { LookProposal } from '#shared/matching/study/look.ts'
import { nameOf } from '#shared/matching/words/speaker.ts'
import { freeSentence, unmatchedSentence } from '#shared/matching/words/why.ts'
import { useProgramme } from '#renderer/app/backend.tsx'
import { useLanguage } from '#renderer/app/language.tsx'
import { at } from '#renderer/app/routes.ts'
import { LinkButton } from '#renderer/components/link-button.tsx'
import { SectionHead } from '#renderer/components/section-head.tsx'
import { AsideList } from '../scenarios/aside.tsx'
import { useTryOut } from '../scenarios/try-out.ts'
import type { Doing } from './doing.ts'
import { useHandle } from './moving/handles.tsx'
import { useLifting } from './moving/lifting.tsx'
import { useSpeaker } from './moving/speaker.ts'
import { useRemedies } from './remedies.ts'
import type { Seen } from './seen.ts'
import { WaitingLocks } from './waiting.tsx'

/** As many are shown, and asked for a remedy, before somebody wants to see more. */
const fewest = 6

interface UnmatchedProps {
  proposal: LookProposal
  seen: Seen
}
interface LeftOverProps extends UnmatchedProps {
  waiting: readonly IdleLock[]
  setLock: Doing['setLock']
}

const line = {
  display: 'grid',
  gridTemplateColumns: { xs: '1fr', sm: '114px minmax(0, 1fr)' },
  columnGap: 2,
  py: 1.5,
  borderBottom: 1,
  borderColor: 'rule',
  typography: 'body2',
} as const

/** Nothing at all where everybody has somebody. */
export function LeftOver({ proposal, seen, waiting, setLock }: LeftOverProps) {
  const { people, asideIds } = useProgramme()
  const isAnybodyAside = asideIds.some((id) => people[id])
  const isAnybodyLeft = proposal.unmatched.length + proposal.free.length + waiting.length > 0
  if (!isAnybodyLeft && !isAnybodyAside) return null
  return (
    <Box
      sx={{
        flex: 'none',
        px: { xs: 4, sm: 5 },
        pt: 3,
        pb: 3,
        borderTop: 1,
        borderColor: 'text.primary',
        '[data-scheme="dark"] &': { borderColor: 'edge' },
        maxHeight: { md: '36vh' },
        overflowY: { md: 'auto' },
      }}
    >
      {proposal.unmatched.length > 0 && <Unmatched proposal={proposal} seen={seen} />}
      {proposal.free.length > 0 && <Free proposal={proposal} />}
      <WaitingLocks locks={waiting} setLock={setLock} />
      <AsideList />
    </Box>
  )
}

function Unmatched({ proposal, seen }: UnmatchedProps) {
  const { t } = useLanguage()
  const speaker = useSpeaker()
  const [many, setMany] = useState(fewest)
  const { proposal: kept } = useProgramme()
  const shown = proposal.unmatched.slice(0, many)
  const isStill = (menteeId: string) => kept?.unmatchedIds.includes(menteeId) ?? false
  const helps = useRemedies(
    shown.map(({ menteeId }) => menteeId).filter(isStill),
    seen.isTrial || seen.isWorking,
  )
  const more = proposal.unmatched.length - shown.length
  return (
    <Box component="section" aria-label={t('matching.unmatched')}>
      <SectionHead
        title={t('matching.unmatched')}
        count={proposal.unmatched.length}
        note={t('matching.unmatchedNote')}
      />
      {shown.map((reason) => (
        <Box key={reason.menteeId} sx={line}>
          <Alone menteeId={reason.menteeId} />
          <div>
            {unmatchedSentence(speaker, reason)}
            <Box sx={{ minHeight: 20, color: 'text.secondary' }}>
              {isStill(reason.menteeId) && <Help remedies={helps.get(reason.menteeId)} seen={seen} />}
            </Box>
          </div>
        </Box>
      ))}
      {more > 0 && (
        <Box sx={{ pt: 1, typography: 'body2' }}>
          <LinkButton onClick={() => setMany(many + 20)}>
            {t('matching.unmatchedMore', { count: Math.min(20, more) })}
          </LinkButton>
        </Box>
      )}
    </Box>
  )
}

/** A mentee without a mentor can be picked up like one who has one. */
function Alone({ menteeId }: { menteeId: string }) {
  const speaker = useSpeaker()
  const lifting = useLifting()
  const handle = useHandle(menteeId)
  return (
    <Box {...handle} sx={{ fontWeight: 600 }}>
      <LinkButton onClick={() => lifting?.lift(menteeId, 'keys')} strong>
        {nameOf(speaker, menteeId)}
      </LinkButton>
    </Box>
  )
}

/** The smallest change: does it, or tries it beside the present matching. */
function Help({ remedies, seen }: { remedies: Remedy[] | undefined; seen: Seen }) {
  const { t } = useLanguage()
  const speaker = useSpeaker()
  const [, go] = useLocation()
  const { settings } = useProgramme()
  const { tryOut, trying } = useTryOut()
  const [tried, setTried] = useState<string | null>(null)
  if (!remedies)
    return (
      <Box component="span" sx={{ color: 'ink3' }}>
        {t('matching.remedy.working')}
      </Box>
    )
  const [remedy] = remedies
  if (!remedy) return t('matching.remedy.none')
  const variation =
    remedy.kind === 'place'
      ? { morePlaces: { [remedy.mentorId]: 1 } }
      : { hardRules: { ...settings.hardRules, [remedy.rule]: false } }
  const isTheirs = remedy.kind === 'place' && remedy.match?.mentorId === remedy.mentorId
  const scenario = async () => {
    const kept = await tryOut(variation)
    if (kept) setTried(kept.letter)
  }
  return (
    <>
      {remedy.kind === 'place' ? (
        <LinkButton onClick={() => go(at.person(remedy.mentorId))}>
          {t('matching.remedy.place', { name: nameOf(speaker, remedy.mentorId) })}
        </LinkButton>
      ) : (
        <LinkButton onClick={() => seen.keep(variation)}>
          {t('matching.remedy.rule', { rule: t(`matching.rule.${remedy.rule}`).toLowerCase() })}
        </LinkButton>
      )}
      {remedy.match
        ? t(isTheirs ? 'matching.remedy.together' : 'matching.remedy.with', {
            name: nameOf(speaker, remedy.match.mentorId),
            points: formatNumber(speaker.language, remedy.match.score),
          })
        : t('matching.remedy.gain', { count: remedy.gain })}{' '}
      {tried === null ? (
        <LinkButton onClick={() => void (trying ? undefined : scenario())}>
          {t('matching.remedy.scenario')}
        </LinkButton>
      ) : (
        <>
          {t('matching.remedy.tried', { letter: tried })}{' '}
          <LinkButton onClick={() => go(at.matching('scenarios'))}>{t('matching.remedy.open')}</LinkButton>
        </>
      )}
    </>
  )
}

function Free({ proposal }: Pick<LeftOverProps, 'proposal'>) {
  const { t } = useLanguage()
  const speaker = useSpeaker()
  const [, go] = useLocation()
  const [many, setMany] = useState(fewest)
  const shown = proposal.free.slice(0, many)
  const more = proposal.free.length - shown.length
  return (
    <Box component="section" aria-label={t('matching.free')}>
      <SectionHead title={t('matching.free')} count={proposal.free.length} note={t('matching.freeNote')} />
      {shown.map((reason) => (
        <Box key={reason.mentorId} sx={line}>
          <LinkButton strong onClick={() => go(at.person(reason.mentorId))}>
            {nameOf(speaker, reason.mentorId)}
          </LinkButton>
          <div>
            <Box component="span" sx={{ color: 'ink3' }}>
              {t('matching.freePlaces', { count: reason.free })}.
            </Box>{' '}
            {freeSentence(speaker, reason)}
          </div>
        </Box>
      ))}
      {more > 0 && (
        <Box sx={{ pt: 1, typography: 'body2' }}>
          <LinkButton onClick={() => setMany(many + 20)}>
            {t('matching.unmatchedMore', { count: Math.min(20, more) })}
          </LinkButton>
        </Box>
      )}
    </Box>
  )
}
