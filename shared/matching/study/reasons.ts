/** Why two people are a pair, why others are not, and what would help whoever has nobody: as questions. */
import type { Couple } from '../../model/programme.ts'
import { found } from '../../model/refusal.ts'
import { explainPair, type PairExplained, whyNot as whyNotIn, type WhyNot } from '../explain.ts'
import { remedies as remediesIn, type Remedy } from '../remedies.ts'
import type { Answer } from '../solver/problem.ts'
import type { Study, Tried } from './study.ts'
import type { Variation } from './variation.ts'

interface Asked {
  couple: Couple
  variation?: Variation | undefined
}

export interface Explained extends PairExplained {
  couple: Couple
}

/** What reasons are given about: the kept proposal, without one the optimum; of a variation its optimum. */
const answerOf = (tried: Tried, variation: Variation | undefined): Answer =>
  (variation ? null : tried.kept()) ?? tried.answer()

/** The parts of a pair's score, the next best of each side and what those would cost. Refuses as `explainPair` does. */
export function explain(study: Study, { couple, variation }: Asked): Explained {
  const tried = study.tried(variation)
  const { settings } = tried.programme
  return { ...explainPair(tried.solution, couple, settings, answerOf(tried, variation)), couple }
}

/** The rule that forbids a pair, or the exact cost of forcing it. */
export function whyNot(study: Study, { couple, variation }: Asked): WhyNot {
  const tried = study.tried(variation)
  return whyNotIn(tried.solution, couple, answerOf(tried, variation))
}

/** The smallest changes that would give this mentee a mentor; refuses `no-proposal` where nothing was matched. */
export function remedies(study: Study, { menteeId }: { menteeId: string }): Remedy[] {
  const tried = study.tried()
  const kept = found(tried.kept() ?? undefined, 'no-proposal')
  return remediesIn(tried.programme, study.today, kept, menteeId, study.grids, tried.solution)
}
