/** Kept matchings and the present proposal side by side, all measured by the weights and people of today. */
import type { Programme, Setup } from '../../model/programme.ts'
import { coupleKey } from '../active.ts'
import type { Study } from '../study/study.ts'
import { blockingCounts } from './blocking.ts'
import { differenceFrom, isSameSetup, type SetupDifference } from './differences.ts'
import { figuresOf, type Figures } from './figures.ts'
import { presentKey } from './limits.ts'
import { presentOf, reader, restored, shiftTo, type Kept, type Lost, type Shift } from './restore.ts'

/** Two people with their points of 100 by today's weights. */
export interface MeasuredCouple {
  menteeId: string
  mentorId: string
  points: number
}

export interface Column {
  /** Of a kept scenario; null for the present proposal where none is the same. */
  scenarioId: string | null
  /** What stands in the programme now; at most one column is. */
  isPresent: boolean
  /** From the settings of today. */
  difference: SetupDifference
  figures: Figures
  /** Those that can still be, in id order of mentees. */
  couples: MeasuredCouple[]
  /** Mentees who take part and have nobody, in id order. */
  aloneIds: string[]
  /** Kept couples that cannot be any more. */
  lost: Lost[]
  /** What working on it changes of places and of who is set aside. */
  shift: Shift
}

/** The present proposal first where no scenario is the same, then the scenarios in the order they were kept. */
export interface Comparison {
  columns: Column[]
}

/** Locks that wait for somebody who takes no part change nothing of what is proposed. */
const standingLocks = ({ locks, couples }: Kept) => {
  const keys = new Set(couples.map(coupleKey))
  return locks.filter((lock) => keys.has(coupleKey(lock)))
}

const keysOf = (couples: readonly { menteeId: string; mentorId: string }[]) =>
  JSON.stringify(couples.map(coupleKey).sort())

/** The scenario that is the present proposal to the last couple, setting and lock: the one it came from before others. */
function sameAsPresent(programme: Programme): string | null {
  const present = presentOf(programme)
  if (!present) return null
  const same = programme.scenarios.filter(
    (one) =>
      keysOf(one.couples) === keysOf(present.couples) &&
      keysOf(standingLocks(one)) === keysOf(standingLocks(present)) &&
      isSameSetup(differenceFrom(programme, one.setup)),
  )
  return (same.find(({ id }) => id === programme.proposal?.scenarioId) ?? same.at(-1))?.id ?? null
}

/** The setup with today's measure: how things weigh now. */
function byToday({ settings }: Programme, setup: Setup): Setup {
  const { weights, ownCriteria, experienceGap } = settings
  return { ...setup, weights, ownCriteria, experienceGap }
}

/**
 * The columns, or those of some scenarios. Everybody is measured by today's weights and answers, whatever a scenario
 * was solved with; whom a scenario's own rules and places allow is as the scenario has it.
 */
export function compare(study: Study, { ids }: { ids?: string[] | undefined }): Comparison {
  const { programme, today } = study
  const presentId = sameAsPresent(programme)
  const present = presentOf(programme)
  const kept: (Kept & { id: string | null })[] = [
    ...(present && presentId === null && present.couples.length > 0 ? [{ ...present, id: null }] : []),
    ...programme.scenarios,
  ].filter(({ id }) => !ids || ids.includes(id ?? presentKey))
  const read = reader()
  const states = kept.map((one) => ({
    ...one,
    state: restored(programme, { ...one, setup: byToday(programme, one.setup) }, today, read),
  }))
  const blocking = blockingCounts(
    study,
    states.map(({ state }) => state),
  )
  return {
    columns: states.map(({ id, setup, state }, at): Column => {
      const couples = state.couples.map(({ score, ...two }) => ({ ...two, points: score }))
      return {
        scenarioId: id,
        isPresent: id === null || id === presentId,
        difference: differenceFrom(programme, setup),
        figures: { ...figuresOf(state, couples), blocking: blocking[at] ?? 0 },
        couples,
        aloneIds: state.unmatchedIds,
        lost: state.lost,
        shift: shiftTo(programme, setup),
      }
    }),
  }
}
