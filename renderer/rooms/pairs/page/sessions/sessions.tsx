/** The sessions of a pair under their head: the tally, the table, and ways to plan. */
import { useId } from 'react'
import Box from '@mui/material/Box'
import { formatDate, formatNumber } from '#shared/i18n/dates.ts'
import type { Pair } from '#shared/model/pair.ts'
import { useProgramme } from '../../../../app/backend.tsx'
import { useLanguage } from '../../../../app/language.tsx'
import { LinkButton } from '../../../../components/link-button.tsx'
import { SectionHead } from '../../../../components/section-head.tsx'
import { Tally } from '../../../../components/tally.tsx'
import type { Ask } from '../asking.tsx'
import { nextNumber } from './next.ts'
import { SessionTable } from './session-table.tsx'

export interface SessionsProps {
  pair: Pair
  ask: Ask
  /** At most so many rows, then a link to the rest. */
  most?: number
  onAll?: () => void
}

export function Sessions({ pair, ask, most, onAll }: SessionsProps) {
  const { t, language } = useLanguage()
  const { settings } = useProgramme()
  const id = useId()
  const { sessions } = pair
  const held = sessions.filter(({ state }) => state === 'held')
  const minutes = held.reduce((sum, session) => sum + (session.minutes ?? 0), 0)
  const counted = sessions.filter(({ state }) => state !== 'waived').length
  const shown = most === undefined ? sessions : sessions.slice(0, most)
  const rest = sessions.length - shown.length
  const last = sessions.at(-1)
  return (
    <>
      <SectionHead
        id={id}
        title={t('pairs.tab.sessions')}
        note={
          sessions.length > 0 && (
            <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 2 }}>
              <Tally states={sessions.map(({ state }) => state)} decorative />
              {t('pairs.session.sum', {
                held: held.length,
                all: counted,
                minutes: formatNumber(language, minutes),
              })}
            </Box>
          )
        }
      />
      {sessions.length === 0 ? (
        <Box sx={{ py: 2, typography: 'body2', color: 'text.secondary' }}>{t('pairs.session.empty')}</Box>
      ) : (
        <SessionTable pair={pair} sessions={shown} ask={ask} labelledBy={id} />
      )}
      <Box sx={{ pt: 2, display: 'flex', flexWrap: 'wrap', columnGap: 5, typography: 'body2' }}>
        {rest > 0 && last && onAll && (
          <LinkButton onClick={onAll}>
            {t('pairs.session.rest', { count: rest, date: formatDate(language, last.date, 'text') })}
          </LinkButton>
        )}
        {!pair.ending && (
          <LinkButton onClick={() => ask({ kind: 'plan' })}>{t('pairs.plan.action')}</LinkButton>
        )}
        {!pair.ending && nextNumber(pair) <= settings.plannedSessions && (
          <LinkButton onClick={() => ask({ kind: 'rhythm' })}>{t('pairs.rhythm.action')}</LinkButton>
        )}
      </Box>
    </>
  )
}
