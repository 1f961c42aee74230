/** The ways through the room: a row of links under its head. */
import Box from '@mui/material/Box'
import Tab from '@mui/material/Tab'
import Tabs from '@mui/material/Tabs'
import { useLocation } from 'wouter'
import { isActive } from '#shared/matching/active.ts'
import { pairsOf, type Programme } from '#shared/model/programme.ts'
import { useProgramme } from '#renderer/app/backend.tsx'
import { useLanguage } from '#renderer/app/language.tsx'
import { at } from '#renderer/app/routes.ts'

export const matchingPages = ['proposal', 'scenarios', 'pictures', 'answers'] as const
export type MatchingPage = (typeof matchingPages)[number]

const isAwaited = (programme: Programme): number =>
  pairsOf(programme).filter(
    (pair) =>
      isActive(pair) && [pair.mentorAnswer, pair.menteeAnswer].some(({ state }) => state === 'awaited'),
  ).length

const countOf = (programme: Programme, page: MatchingPage): number =>
  ({
    proposal: programme.proposal?.couples.length ?? 0,
    scenarios: programme.scenarios.length,
    pictures: 0,
    answers: isAwaited(programme),
  })[page]

/** Which page is shown, and how much stands in each. */
export function Ways({ page }: { page: MatchingPage }) {
  const { t } = useLanguage()
  const programme = useProgramme()
  const [, go] = useLocation()
  return (
    <Tabs
      value={page}
      onChange={(_event, chosen: MatchingPage) => go(at.matching(chosen))}
      aria-label={t('matching.way.label')}
      variant="scrollable"
      scrollButtons={false}
      sx={{ flex: 'none', px: { xs: 4, sm: 6 }, borderBottom: 1, borderColor: 'rule' }}
    >
      {matchingPages.map((one) => {
        const count = countOf(programme, one)
        return (
          <Tab
            key={one}
            value={one}
            label={
              <span>
                {t(`matching.way.${one}`)}
                {count > 0 && (
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
