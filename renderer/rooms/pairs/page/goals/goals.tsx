/** The goals of a pair: those it works on, then those dropped and earlier versions. */
import { useState } from 'react'
import Box from '@mui/material/Box'
import type { Pair } from '#shared/model/pair.ts'
import { useLanguage } from '../../../../app/language.tsx'
import { Empty } from '../../../../components/empty.tsx'
import { LinkButton } from '../../../../components/link-button.tsx'
import type { Ask } from '../asking.tsx'
import { Goal } from './goal.tsx'

/** The goals a pair works on, the most important first. */
export const openGoals = (pair: Pair) =>
  pair.goals.filter(({ state }) => state === 'open').sort((a, b) => (b.importance ?? 0) - (a.importance ?? 0))

export function Goals({ pair, ask }: { pair: Pair; ask: Ask }) {
  const { t } = useLanguage()
  const [older, setOlder] = useState(false)
  const open = openGoals(pair)
  const past = pair.goals.filter(({ state }) => state !== 'open')
  const set = () => ask({ kind: 'goal' })
  return (
    <>
      {open.length === 0 && (
        <Empty
          title={t('pairs.goal.empty.title')}
          {...(pair.ending ? {} : { link: { label: t('pairs.goal.set'), onGo: set } })}
        >
          {t('pairs.goal.empty.says')}
        </Empty>
      )}
      {open.map((goal, at) => (
        <Goal
          key={goal.id}
          pair={pair}
          goal={goal}
          ask={ask}
          title={at === 0 ? t('pairs.goal.main') : t('pairs.goal.other', { number: at + 1 })}
        />
      ))}
      <Box sx={{ pt: 3, display: 'flex', flexWrap: 'wrap', columnGap: 5, typography: 'body2' }}>
        {open.length > 0 && !pair.ending && <LinkButton onClick={set}>{t('pairs.goal.set')}</LinkButton>}
        {past.length > 0 && (
          <LinkButton onClick={() => setOlder(!older)}>
            {t(older ? 'pairs.goal.hideOlder' : 'pairs.goal.older', { count: past.length })}
          </LinkButton>
        )}
      </Box>
      {older &&
        past.map((goal) => (
          <Goal key={goal.id} pair={pair} goal={goal} ask={ask} title={t(`pairs.goal.state.${goal.state}`)} />
        ))}
    </>
  )
}
