/** The sessions of a pair as a table: number, day, venue, minutes, phase, and what came of each. */
import Box from '@mui/material/Box'
import { formatDate } from '#shared/i18n/dates.ts'
import { runsUntil } from '#shared/journey/contact.ts'
import type { Pair } from '#shared/model/pair.ts'
import type { Session } from '#shared/model/session.ts'
import { useAct } from '../../../../app/act.tsx'
import { useClient, useToday } from '../../../../app/backend.tsx'
import { useLanguage } from '../../../../app/language.tsx'
import { type MenuEntry, MoreMenu } from '../../../../components/more-menu.tsx'
import { PhaseGlyph } from '../../../../components/phase-glyph.tsx'
import { ProblemMark } from '../../../../components/problem-mark.tsx'
import { Tally } from '../../../../components/tally.tsx'
import { unseen } from '../../unseen.ts'
import type { Ask } from '../asking.tsx'

const cell = {
  p: 0,
  py: 1.5,
  pr: 3,
  textAlign: 'start',
  verticalAlign: 'top',
  fontWeight: 400,
  borderBottom: 1,
  borderColor: 'rule',
} as const

/** What can be done with a session. */
function useDoings(pair: Pair, ask: Ask): (session: Session) => MenuEntry[] {
  const { t } = useLanguage()
  const client = useClient()
  const act = useAct()
  const pairId = pair.id
  return ({ id, number, state, helpAsked, helpedOn }) => [
    ...(pair.ending
      ? []
      : [
          {
            id: 'log',
            label: t(state === 'planned' ? 'pairs.session.logAsk' : 'pairs.session.change'),
            onRun: () => ask({ kind: 'log', sessionId: id }),
          },
        ]),
    ...(helpAsked && !helpedOn
      ? [
          {
            id: 'help',
            label: t('pairs.help.given'),
            onRun: () =>
              void act(() => client.pairs.answerHelp({ pairId, sessionId: id }), t('pairs.help.done')),
          },
        ]
      : []),
    ...(state === 'planned' && !pair.ending
      ? [
          {
            id: 'remove',
            label: t('pairs.session.remove'),
            onRun: () =>
              void act(
                () => client.pairs.removeSession({ pairId, sessionId: id }),
                t('pairs.session.removed', { number }),
              ),
          },
        ]
      : []),
  ]
}

export interface SessionTableProps {
  pair: Pair
  sessions: readonly Session[]
  ask: Ask
  /** Id of the head above it. */
  labelledBy: string
}

export function SessionTable({ pair, sessions, ask, labelledBy }: SessionTableProps) {
  const { t, language } = useLanguage()
  const doings = useDoings(pair, ask)
  const today = useToday()
  const until = runsUntil(pair, today)
  return (
    <Box
      component="table"
      aria-labelledby={labelledBy}
      sx={{ position: 'relative', width: '100%', borderCollapse: 'collapse', typography: 'body2' }}
    >
      <Box component="thead" sx={unseen}>
        <tr>
          {(['number', 'date', 'venue', 'minutes', 'phase', 'state', 'doing'] as const).map((name) => (
            <th key={name} scope="col">
              {t(`pairs.session.column.${name}`)}
            </th>
          ))}
        </tr>
      </Box>
      <tbody>
        {sessions.map((session) => {
          const { number, date, time, venue, mode, minutes, state, phase } = session
          const ahead = state === 'planned'
          const done = doings(session)
          const where = venue || (mode ? t(`terms.mode.${mode}`) : '–')
          return (
            <Box component="tr" key={session.id} sx={{ color: ahead ? 'text.secondary' : 'text.primary' }}>
              <Box component="th" scope="row" sx={{ ...cell, width: 26, color: 'ink3' }}>
                {number}
              </Box>
              <Box component="td" sx={{ ...cell, width: 96, whiteSpace: 'nowrap' }}>
                {formatDate(language, date, 'day')}
                {time && (
                  <Box component="span" sx={{ color: 'ink3' }}>
                    {' '}
                    {time}
                  </Box>
                )}
              </Box>
              <Box component="td" sx={{ ...cell, overflowWrap: 'anywhere' }}>
                {where}
                {session.helpAsked && (
                  <Box sx={{ typography: 'caption', color: 'ink3' }}>
                    {session.helpedOn ? (
                      t('pairs.help.answered', { date: formatDate(language, session.helpedOn, 'text') })
                    ) : (
                      <ProblemMark kind="flag">{t('pairs.flag.help')}</ProblemMark>
                    )}
                  </Box>
                )}
              </Box>
              <Box component="td" sx={{ ...cell, whiteSpace: 'nowrap', textAlign: 'end' }}>
                {minutes === undefined ? '–' : t('pairs.session.minutesShort', { minutes })}
              </Box>
              <Box component="td" sx={{ ...cell, width: { xs: 24, sm: 150 } }}>
                {!ahead && state !== 'waived' && (
                  <Box sx={{ display: 'flex', alignItems: 'center', gap: 2 }}>
                    <PhaseGlyph phase={phase} size={14} />
                    <Box component="span" sx={{ display: { xs: 'none', sm: 'inline' }, color: 'ink3' }}>
                      {t(`terms.phase.${phase}`)}
                    </Box>
                  </Box>
                )}
              </Box>
              <Box component="td" sx={{ ...cell, width: 84 }}>
                <Box sx={{ display: 'flex', alignItems: 'center', gap: 2, color: 'ink3' }}>
                  <Tally states={[state]} decorative />
                  {t(
                    ahead && date < today && date <= until
                      ? 'pairs.session.unrecorded'
                      : `terms.session.${state}`,
                  )}
                </Box>
              </Box>
              <Box component="td" sx={{ ...cell, width: 28, py: 0, pr: 0, verticalAlign: 'middle' }}>
                {done.length > 0 && <MoreMenu label={t('pairs.session.more', { number })} items={done} />}
              </Box>
            </Box>
          )
        })}
      </tbody>
    </Box>
  )
}
