/** One goal of a pair, as far as the mentee lets the coordinator see it. */
import Box from '@mui/material/Box'
import { formatDate } from '#shared/i18n/dates.ts'
import type { Attainment, Goal as PairGoal } from '#shared/model/goal.ts'
import type { Pair } from '#shared/model/pair.ts'
import { useAct } from '../../../../app/act.tsx'
import { useClient, useProgramme } from '../../../../app/backend.tsx'
import { useLanguage } from '../../../../app/language.tsx'
import { Glyph } from '../../../../components/glyph.tsx'
import { Hand } from '../../../../components/hand.tsx'
import { type MenuEntry, MoreMenu } from '../../../../components/more-menu.tsx'
import { SectionHead } from '../../../../components/section-head.tsx'
import type { Ask } from '../asking.tsx'
import { levelSign, Scale } from './scale.tsx'

export interface GoalProps {
  pair: Pair
  goal: PairGoal
  title: string
  ask: Ask
}

function useDoings({ pair, goal, ask }: Omit<GoalProps, 'title'>): MenuEntry[] {
  const { t } = useLanguage()
  const client = useClient()
  const act = useAct()
  const about = { pairId: pair.id, goalId: goal.id }
  const dropped = goal.state === 'dropped'
  const change = {
    id: 'change',
    label: t('pairs.goal.next'),
    onRun: () => ask({ kind: 'goal', goalId: goal.id }),
  }
  const drop = {
    id: 'drop',
    label: t(dropped ? 'pairs.goal.takeUp' : 'pairs.goal.drop'),
    onRun: () =>
      void act(
        () => client.pairs.dropGoal({ ...about, dropped: !dropped }),
        t(dropped ? 'pairs.goal.takenUp' : 'pairs.goal.droppedDone'),
      ),
  }
  const unrate = {
    id: 'unrate',
    label: t('pairs.goal.unrate'),
    onRun: () => void act(() => client.pairs.rateGoal({ ...about, rating: null }), t('pairs.goal.unrated')),
  }
  return [
    ...(pair.ending || goal.state === 'changed' ? [] : dropped ? [drop] : [change, drop]),
    ...(goal.rating === undefined || goal.state !== 'open' ? [] : [unrate]),
  ]
}

/** Wording and levels in the hand; what is private has no input and says who keeps it. */
export function Goal({ pair, goal, title, ask }: GoalProps) {
  const { t, language } = useLanguage()
  const client = useClient()
  const act = useAct()
  const { people, language: usual } = useProgramme()
  const lang = people[pair.menteeId]?.language ?? usual
  const doings = useDoings({ pair, goal, ask })
  const rate = (rating: Attainment) =>
    void act(
      () => client.pairs.rateGoal({ pairId: pair.id, goalId: goal.id, rating }),
      t('pairs.goal.ratedDone', { level: levelSign(rating) }),
    )
  const day = (on: string) => formatDate(language, on, 'text')
  const note = [
    t('pairs.goal.version', { version: goal.version, date: day(goal.setOn) }),
    ...(goal.importance === undefined ? [] : [t('pairs.goal.importance', { importance: goal.importance })]),
    ...(goal.horizon ? [t(`pairs.goal.horizon.${goal.horizon}`)] : []),
    ...(goal.due ? [t('pairs.goal.due', { date: day(goal.due) })] : []),
    t(`pairs.goal.seen.${goal.visibility}`),
  ]
  return (
    <Box component="section">
      <SectionHead
        title={title}
        note={
          <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 2 }}>
            {note.join('; ')}
            {doings.length > 0 && <MoreMenu label={t('shell.moreAbout', { name: title })} items={doings} />}
          </Box>
        }
      />
      {goal.visibility === 'as-written' && goal.wording && (
        <Box sx={{ pt: 2 }}>
          <Hand size={17} lang={lang}>
            {goal.wording}
          </Hand>
        </Box>
      )}
      {goal.visibility === 'no' ? (
        <Box
          sx={{
            display: 'flex',
            gap: 2,
            py: 2,
            typography: 'body2',
            color: 'text.secondary',
            '& svg': { mt: '1px' },
          }}
        >
          <Glyph name="lock" />
          <span>{t('pairs.goal.kept')}</span>
        </Box>
      ) : (
        <Scale
          goal={goal}
          lang={lang}
          label={t('pairs.goal.rate', { title })}
          {...(goal.state === 'open' ? { onRate: rate } : {})}
        />
      )}
    </Box>
  )
}
