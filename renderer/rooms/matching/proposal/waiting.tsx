/** Locks that wait because one of the two takes no part now, or the place is gone: who and why, and the way to release them. */
import Box from '@mui/material/Box'
import type { IdleLock } from '#shared/matching/cohort.ts'
import { nameOf } from '#shared/matching/words/speaker.ts'
import { LinkButton } from '#renderer/components/link-button.tsx'
import { SectionHead } from '#renderer/components/section-head.tsx'
import type { Doing } from './doing.ts'
import { useSpeaker } from './moving/speaker.ts'

interface WaitingLocksProps {
  locks: readonly IdleLock[]
  setLock: Doing['setLock']
}

/** Nothing where every lock binds. */
export function WaitingLocks({ locks, setLock }: WaitingLocksProps) {
  const speaker = useSpeaker()
  const { t } = speaker
  if (locks.length === 0) return null
  return (
    <Box component="section" aria-label={t('matching.waiting.title')}>
      <SectionHead
        title={t('matching.waiting.title')}
        count={locks.length}
        note={t('matching.waiting.note')}
      />
      {locks.map(({ menteeId, mentorId, personId, code }) => {
        const names = { mentee: nameOf(speaker, menteeId), mentor: nameOf(speaker, mentorId) }
        return (
          <Box
            key={`${menteeId} ${mentorId}`}
            sx={{
              display: 'flex',
              flexWrap: 'wrap',
              columnGap: 4,
              py: 1.5,
              borderBottom: 1,
              borderColor: 'rule',
              typography: 'body2',
            }}
          >
            <span>
              {t('matching.waiting.lock', {
                ...names,
                name: nameOf(speaker, personId),
                reason: t(`matching.noPart.${code}`),
              })}
            </span>
            <Box component="span" sx={{ ml: 'auto' }}>
              <LinkButton
                label={t('matching.waiting.releaseLabel', names)}
                onClick={() => void setLock({ menteeId, mentorId }, false)}
              >
                {t('matching.waiting.release')}
              </LinkButton>
            </Box>
          </Box>
        )
      })}
    </Box>
  )
}
