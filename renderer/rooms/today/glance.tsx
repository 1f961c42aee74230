/** The panel beside the matters: pairs by phase, sessions held of planned, what is coming. */
import type { ReactNode } from 'react'
import Box from '@mui/material/Box'
import { useLocation } from 'wouter'
import { formatDate, formatNumber } from '#shared/i18n/dates.ts'
import { shownName } from '#shared/i18n/names.ts'
import type { Glance as CohortGlance, GlancedPair } from '#shared/journey/glance.ts'
import type { phases } from '#shared/model/phases.ts'
import { useProgramme } from '#renderer/app/backend.tsx'
import { useLanguage } from '#renderer/app/language.tsx'
import { at } from '#renderer/app/routes.ts'
import { LinkButton } from '#renderer/components/link-button.tsx'
import { ListRow, RowList } from '#renderer/components/list-row.tsx'
import { PhaseGlyph, type PhaseSign } from '#renderer/components/phase-glyph.tsx'
import { SectionHead } from '#renderer/components/section-head.tsx'

const dot = { width: 7, height: 7, borderRadius: '50%', flex: 'none', boxSizing: 'border-box' } as const

/** One dot a pair; a ring needs the coordinator. */
function Dots({ pairs, phase }: { pairs: readonly GlancedPair[]; phase: (typeof phases)[number] }) {
  return (
    <Box
      aria-hidden
      sx={{ display: 'flex', flexWrap: 'wrap', gap: '3px', justifyContent: 'flex-end', maxWidth: 130 }}
    >
      {pairs.map(({ pairId, needsYou }) => (
        <Box
          key={pairId}
          sx={{
            ...dot,
            ...(needsYou ? { border: 2, borderColor: 'error.main' } : { bgcolor: `phase.${phase}.main` }),
          }}
        />
      ))}
    </Box>
  )
}

function Row({
  sign,
  name,
  marks,
  count,
}: {
  sign: PhaseSign
  name: string
  marks?: ReactNode
  count: number
}) {
  return (
    <ListRow
      lead={<PhaseGlyph phase={sign} size={14} />}
      height={28}
      end={
        <>
          {marks}
          <Box component="b" sx={{ color: 'text.primary', minWidth: 18, textAlign: 'end' }}>
            {count}
          </Box>
        </>
      }
    >
      {name}
    </ListRow>
  )
}

/** How many sessions were held of those that were due, with what came of the others. */
function Sessions({ sessions }: { sessions: CohortGlance['sessions'] }) {
  const { t, language } = useLanguage()
  const [, go] = useLocation()
  const { held, planned, missed, cancelled, unrecorded } = sessions
  if (planned === 0)
    return <Box sx={{ py: 3, typography: 'caption', color: 'ink3' }}>{t('today.glance.noneDue')}</Box>
  const share = (part: number) => `${(part / planned) * 100}%`
  const others = [
    missed > 0 && t('today.glance.missed', { count: missed }),
    cancelled > 0 && t('today.glance.cancelled', { count: cancelled }),
  ].filter((part) => part !== false)
  return (
    <Box sx={{ pt: 2, pb: 3 }}>
      <Box sx={{ display: 'flex', alignItems: 'baseline', gap: 2 }}>
        <Box sx={{ typography: 'figure' }}>{held}</Box>
        <Box sx={{ typography: 'body2' }}>
          {t('today.glance.ofPlanned', { planned })}{' '}
          <Box component="span" sx={{ color: 'ink3' }}>
            · {t('today.glance.percent', { percent: formatNumber(language, (held / planned) * 100) })}
          </Box>
        </Box>
      </Box>
      <Box sx={{ typography: 'caption', fontWeight: 600 }}>{t('today.glance.held')}</Box>
      <Box aria-hidden sx={{ display: 'flex', height: 7, my: 2, border: 1, borderColor: 'edge' }}>
        <Box sx={{ width: share(held), bgcolor: 'text.primary' }} />
        <Box sx={{ width: share(missed), bgcolor: 'error.main' }} />
      </Box>
      <Box sx={{ typography: 'caption', color: 'ink3' }}>
        {others.join(', ')}
        {others.length > 0 && unrecorded > 0 && ', '}
        {unrecorded > 0 && (
          <LinkButton onClick={() => go(`${at.room('pairs')}/timeline`)}>
            {t('today.glance.unrecorded', { count: unrecorded })}
          </LinkButton>
        )}
      </Box>
    </Box>
  )
}

/** What is planned for the coming days, a day at a time where there are several. */
function Coming({ coming }: { coming: CohortGlance['coming'] }) {
  const programme = useProgramme()
  const { t, language } = useLanguage()
  const name = (pairId: string) => {
    const mentee = programme.people[programme.pairs[pairId]?.menteeId ?? '']
    return mentee ? shownName(mentee, language) : ''
  }
  return (
    <>
      <SectionHead title={t('today.coming.title')} />
      {coming.length === 0 && (
        <Box sx={{ py: 2, typography: 'body2', color: 'ink3' }}>{t('today.coming.none')}</Box>
      )}
      <RowList label={t('today.coming.title')}>
        {coming.slice(0, 8).map(({ pairId, session }) => (
          <ListRow
            key={session.id}
            lead={formatDate(language, session.date, 'brief')}
            leadWidth={88}
            height={47}
            under={[
              session.time,
              session.venue ?? (session.mode ? t(`terms.mode.${session.mode}`) : undefined),
            ]
              .filter((part) => part !== undefined)
              .join(', ')}
          >
            {programme.pairs[pairId]?.phase === 'final-session'
              ? t('today.coming.final', { name: name(pairId) })
              : t('today.coming.session', { number: session.number, name: name(pairId) })}
          </ListRow>
        ))}
      </RowList>
    </>
  )
}

/** The cohort at a glance. */
export function GlancePanel({ glance }: { glance: CohortGlance }) {
  const { t } = useLanguage()
  const anyNeeding = glance.phases.some(({ pairs }) => pairs.some((pair) => pair.needsYou))
  return (
    <>
      <SectionHead title={t('today.glance.title')} note={t('today.glance.pairs', { count: glance.pairs })} />
      <RowList label={t('today.glance.title')}>
        {glance.phases.map(({ phase, pairs }) => (
          <Row
            key={phase}
            sign={phase}
            name={t(`terms.phase.${phase}`)}
            marks={<Dots pairs={pairs} phase={phase} />}
            count={pairs.length}
          />
        ))}
        {glance.ended.planned.length > 0 && (
          <Row sign="ended" name={t('today.glance.endedPlanned')} count={glance.ended.planned.length} />
        )}
        {glance.ended.early.length > 0 && (
          <Row sign="ended" name={t('today.glance.endedEarly')} count={glance.ended.early.length} />
        )}
      </RowList>
      {anyNeeding && (
        <Box
          sx={{
            pt: 1,
            display: 'flex',
            gap: 2,
            alignItems: 'center',
            justifyContent: 'flex-end',
            color: 'ink3',
            typography: 'caption',
          }}
        >
          <Box aria-hidden sx={{ ...dot, border: 2, borderColor: 'error.main' }} />
          {t('today.glance.needsYou')}
        </Box>
      )}
      <Sessions sessions={glance.sessions} />
      <Coming coming={glance.coming} />
    </>
  )
}
