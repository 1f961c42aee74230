/** The line under the table: how many, how much, the lowest; what matching again would change; who would rather have whom. */
import { useId, useState } from 'react'
import Box from '@mui/material/Box'
import { formatNumber } from '#shared/i18n/dates.ts'
import { effectSentence } from '#shared/matching/words/effect.ts'
import { nameOf } from '#shared/matching/words/speaker.ts'
import type { LookProposal } from '#shared/matching/study/look.ts'
import { LinkButton } from '#renderer/components/link-button.tsx'
import { useAsked } from '../asking.ts'
import { useSpeaker } from './moving/speaker.ts'

/** As many blocking pairs as are listed. */
const mostListed = 60

interface SummaryProps {
  proposal: LookProposal
  /** Only the kept proposal can be matched again. */
  isTrial: boolean
}

export function Summary({ proposal, isTrial }: SummaryProps) {
  const speaker = useSpeaker()
  const { t, language } = speaker
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  const { value: again, isFresh } = useAsked('matching.effect', isTrial ? null : { variation: {} })
  const { rows, total, lowest, blocking } = proposal
  return (
    <Box
      data-summary
      sx={{
        flex: 'none',
        px: { xs: 4, sm: 5 },
        py: 2,
        typography: 'caption',
        color: 'ink3',
        borderTop: 1,
        borderColor: 'rule2',
      }}
    >
      {t('matching.summary', {
        pairs: t('today.glance.pairs', { count: rows.length }),
        total: formatNumber(language, total),
        lowest: lowest === null ? '–' : formatNumber(language, lowest),
        locks: rows.filter((row) => row.locked).length,
      })}
      {blocking.length > 0 && (
        <>
          {` ${t('matching.blocking', { count: blocking.length })} `}
          <LinkButton
            onClick={() => setOpen(!isOpen)}
            expanded={isOpen}
            {...(isOpen ? { controls: id } : {})}
          >
            {t(isOpen ? 'matching.blockingHide' : 'matching.blockingShow')}
          </LinkButton>
        </>
      )}
      {isFresh && again && again.moved.length > 0 && (
        <Box>{t('matching.again', { effect: effectSentence(speaker, again) })}</Box>
      )}
      {isOpen && blocking.length > 0 && (
        <Box id={id} sx={{ pt: 1, maxHeight: 160, overflowY: 'auto' }}>
          {t('matching.blockingNote')}
          <Box component="ul" sx={{ m: 0, pl: 5, color: 'text.primary' }}>
            {blocking.slice(0, mostListed).map(({ menteeId, mentorId }) => (
              <li key={`${menteeId} ${mentorId}`}>
                {nameOf(speaker, menteeId)} – {nameOf(speaker, mentorId)}
              </li>
            ))}
            {blocking.length > mostListed && (
              <li>{t('matching.blockingMore', { count: blocking.length - mostListed })}</li>
            )}
          </Box>
        </Box>
      )}
    </Box>
  )
}
