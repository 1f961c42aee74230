/** The tabs of a pair's page, each at an address of its own. */
import Box from '@mui/material/Box'
import Tab from '@mui/material/Tab'
import Tabs from '@mui/material/Tabs'
import type { Pair } from '#shared/model/pair.ts'
import { useLanguage } from '../../../app/language.tsx'

export const tabs = ['overview', 'sessions', 'goals', 'notes', 'history'] as const
export type PairTab = (typeof tabs)[number]

/** The tab an address names; the overview where it names none. */
export const tabOf = (word: string | undefined): PairTab => tabs.find((tab) => tab === word) ?? 'overview'

const countOf = (pair: Pair, tab: PairTab): number | undefined =>
  ({
    overview: undefined,
    sessions: pair.sessions.length,
    goals: pair.goals.filter(({ state }) => state === 'open').length,
    notes: pair.contacts.length + (pair.note ? 1 : 0),
    history: undefined,
  })[tab]

export interface PairTabsProps {
  pair: Pair
  tab: PairTab
  onTab: (tab: PairTab) => void
}

/** Arrows go from tab to tab; ids tie each to its panel. */
export function PairTabs({ pair, tab, onTab }: PairTabsProps) {
  const { t } = useLanguage()
  return (
    <Tabs
      value={tab}
      onChange={(_event, chosen: PairTab) => onTab(chosen)}
      aria-label={t('pairs.tab.label')}
      variant="scrollable"
      scrollButtons={false}
      sx={{ flex: 'none', px: { xs: 4, sm: 6 }, borderBottom: 1, borderColor: 'rule' }}
    >
      {tabs.map((one) => {
        const count = countOf(pair, one)
        return (
          <Tab
            key={one}
            value={one}
            id={`pair-tab-${one}`}
            aria-controls={`pair-panel-${one}`}
            label={
              <span>
                {t(`pairs.tab.${one}`)}
                {count !== undefined && (
                  <Box component="span" sx={{ color: 'ink3', fontWeight: 400 }}>
                    {' '}
                    {count}
                  </Box>
                )}
              </span>
            }
          />
        )
      })}
    </Tabs>
  )
}
