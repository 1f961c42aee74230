/** Setting, changing, dropping and rating goals, as far as the mentee lets the coordinator see them. */
import { z } from 'zod'
import { command } from '../model/command.ts'
import { attainment, goalFields, type Goal } from '../model/goal.ts'
import type { Pair } from '../model/pair.ts'
import { found, Refusal } from '../model/refusal.ts'
import { id, localDate } from '../model/scalars.ts'
import { runningPair } from './phases.ts'

type Fields = z.output<typeof goalFields>

/** Keeps only what the mark of the goal lets the coordinator see. */
function asMarked(fields: Fields): Fields {
  const { visibility, importance, horizon, due } = fields
  if (visibility === 'as-written') return fields
  if (visibility === 'no') return { visibility }
  return {
    visibility,
    ...(importance === undefined ? {} : { importance }),
    ...(horizon === undefined ? {} : { horizon }),
    ...(due === undefined ? {} : { due }),
  }
}

const goalOf = (pair: Pair, goalId: string): Goal =>
  found(
    pair.goals.find((goal) => goal.id === goalId),
    'no-such-goal',
  )

/** Sets a goal of a pair. */
export const setGoal = command(
  z.object({ pairId: id, goal: goalFields, on: localDate.optional() }),
  (draft, { pairId, goal, on }, { today, newId }) => {
    const pair = runningPair(draft, pairId)
    const made: Goal = { ...asMarked(goal), id: newId(), setOn: on ?? today, version: 1, state: 'open' }
    pair.goals.push(made)
    return made.id
  },
)

/** Gives a goal its next wording; the one before stays, marked as changed. */
export const changeGoal = command(
  z.object({ pairId: id, goalId: id, goal: goalFields, on: localDate.optional() }),
  (draft, { pairId, goalId, goal, on }, { today, newId }) => {
    const pair = runningPair(draft, pairId)
    const before = goalOf(pair, goalId)
    if (before.state !== 'open') throw new Refusal('conflict', 'goal-is-closed')
    before.state = 'changed'
    const made: Goal = {
      ...asMarked(goal),
      id: newId(),
      setOn: on ?? today,
      version: before.version + 1,
      state: 'open',
    }
    pair.goals.push(made)
    return made.id
  },
)

/** Drops a goal, or takes it up again. */
export const dropGoal = command(
  z.object({ pairId: id, goalId: id, dropped: z.boolean() }),
  (draft, input) => {
    const goal = goalOf(runningPair(draft, input.pairId), input.goalId)
    if (goal.state === 'changed') throw new Refusal('conflict', 'goal-is-closed')
    goal.state = input.dropped ? 'dropped' : 'open'
  },
)

/** Rates a goal on its five levels; null takes the rating back. */
export const rateGoal = command(
  z.object({ pairId: id, goalId: id, rating: attainment.nullable(), on: localDate.optional() }),
  (draft, { pairId, goalId, rating, on }, { today }) => {
    const goal = goalOf(found(draft.pairs[pairId], 'no-such-pair'), goalId)
    if (goal.visibility === 'no') throw new Refusal('conflict', 'goal-is-kept-by-its-writer')
    if (rating === null) {
      delete goal.rating
      delete goal.ratedOn
      return
    }
    goal.rating = rating
    goal.ratedOn = on ?? today
  },
)
