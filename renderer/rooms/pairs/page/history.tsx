/** Every phase a pair entered, with the days it spent there and the reason where one was asked. */
import Box from '@mui/material/Box'
import { daysBetween, formatDate } from '#shared/i18n/dates.ts'
import type { Pair } from '#shared/model/pair.ts'
import { useToday } from '../../../app/backend.tsx'
import { useLanguage } from '../../../app/language.tsx'
import { Hand } from '../../../components/hand.tsx'
import { ListRow, RowList } from '../../../components/list-row.tsx'
import { PhaseGlyph } from '../../../components/phase-glyph.tsx'
import { SectionHead } from '../../../components/section-head.tsx'

/** Oldest first, as it happened; nothing of it can be lost. */
export function History({ pair }: { pair: Pair }) {
  const { t, language } = useLanguage()
  const today = useToday()
  const until = pair.ending?.on ?? today
  return (
    <>
      <SectionHead title={t('pairs.tab.history')} />
      <RowList label={t('pairs.tab.history')}>
        {pair.steps.map((step, at) => {
          const days = Math.max(0, daysBetween(step.on, pair.steps[at + 1]?.on ?? until))
          return (
            <ListRow
              key={`${at} ${step.phase}`}
              lead={<PhaseGlyph phase={step.phase} />}
              leadWidth={28}
              end={t('pairs.history.days', { count: days })}
            >
              <Box component="span" sx={{ display: 'inline-block', minWidth: 130, color: 'ink3' }}>
                {formatDate(language, step.on, 'short')}
              </Box>
              {t(`terms.phase.${step.phase}`)}
              {step.reason && <Hand size={15}>{step.reason}</Hand>}
            </ListRow>
          )
        })}
        {pair.ending && (
          <ListRow lead={<PhaseGlyph phase="ended" />} leadWidth={28}>
            <Box component="span" sx={{ display: 'inline-block', minWidth: 130, color: 'ink3' }}>
              {formatDate(language, pair.ending.on, 'short')}
            </Box>
            {t('terms.ended')}, {t(`terms.ending.${pair.ending.kind}`)}
            {pair.ending.reason && <Hand size={15}>{pair.ending.reason}</Hand>}
          </ListRow>
        )}
      </RowList>
    </>
  )
}
