/** What a change would do to the proposal: who moves, and what the whole gains or loses. */
import type { Proposal } from '../../model/programme.ts'
import { proposalOf } from '../cohort.ts'
import { sumOf } from './kept.ts'
import type { Study, Tried } from './study.ts'
import type { Variation } from './variation.ts'

/** A figure of the kept proposal beside the same figure of the other. */
export interface Beside {
  before: number
  after: number
}

export interface Effect {
  /** Mentees who would have another mentor, in id order: `to` null where nobody. */
  moved: { menteeId: string; from: string | null; to: string | null }[]
  matched: Beside
  /** Each under its own weights: before as it stands, after as it would. */
  total: Beside
  lowest: Beside
}

type Proposed = Pick<Proposal, 'couples'>

/** Compares two proposals; the scores of each are as it has them. */
export function effectBetween(one: Proposed, other: Proposed): Effect {
  const partners = ({ couples }: Proposed) => new Map(couples.map((of) => [of.menteeId, of.mentorId]))
  const [before, after] = [partners(one), partners(other)]
  const moved = [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((menteeId) => {
    const [from, to] = [before.get(menteeId) ?? null, after.get(menteeId) ?? null]
    return from === to ? [] : [{ menteeId, from, to }]
  })
  const beside = (figure: (scores: number[]) => number): Beside => ({
    before: figure(one.couples.map(({ score }) => score)),
    after: figure(other.couples.map(({ score }) => score)),
  })
  return {
    moved,
    matched: beside((scores) => scores.length),
    total: beside(sumOf),
    lowest: beside((scores) => (scores.length === 0 ? 0 : scores.reduce((so, score) => Math.min(so, score)))),
  }
}

/** Compares the optimum of a matching with the kept proposal of the study; null where nothing is kept. */
export function effectOf(study: Study, tried: Tried): Effect | null {
  const { proposal } = study.programme
  return proposal && effectBetween(proposal, proposalOf(tried.cohort, tried.answer(), study.today))
}

/** The effect of a variation as a question; an empty one asks what matching again would change. */
export const effect = (study: Study, { variation }: { variation: Variation }): Effect | null =>
  study.programme.proposal ? effectOf(study, study.tried(variation)) : null
