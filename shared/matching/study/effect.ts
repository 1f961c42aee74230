/** What a change would do to the proposal: who moves, and what the whole gains or loses. */
import type { Programme, Proposal } from '../../model/programme.ts'
import { proposalOf } from '../cohort.ts'
import { explainScore } from '../score.ts'
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
  /** Both by the same weights and answers, those of after. */
  total: Beside
  lowest: Beside
  /** Those weights or answers gave the proposal of before another total than it was made with. */
  isMeasuredAnew: boolean
}

type Proposed = Pick<Proposal, 'couples'>

/** What compares two proposals fairly: the people and the settings of the later one. */
type Ruler = Pick<Programme, 'people' | 'settings'>

/** A proposal with the scores that its couples have by the ruler; of people who are gone the score stays. */
const measured = ({ couples }: Proposed, { people, settings }: Ruler): Proposed => ({
  couples: couples.map((couple) => {
    const [mentee, mentor] = [people[couple.menteeId], people[couple.mentorId]]
    return mentee && mentor ? { ...couple, score: explainScore(mentee, mentor, settings).score } : couple
  }),
})

const totalOf = ({ couples }: Proposed) => sumOf(couples.map(({ score }) => score))

/** Compares two proposals by the ruler of the other, whose scores are by it already. */
export function effectBetween(kept: Proposed, other: Proposed, ruler: Ruler): Effect {
  const one = measured(kept, ruler)
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
    isMeasuredAnew: Math.round(totalOf(kept)) !== Math.round(totalOf(one)),
  }
}

/** Compares the optimum of a matching with the kept proposal of the study; null where nothing is kept. */
export function effectOf(study: Study, tried: Tried): Effect | null {
  const { proposal } = study.programme
  return (
    proposal &&
    effectBetween(proposal, proposalOf(tried.cohort, tried.answer(), study.today), tried.programme)
  )
}

/** The effect of a variation as a question; an empty one asks what matching again would change. */
export const effect = (study: Study, { variation }: { variation: Variation }): Effect | null =>
  study.programme.proposal ? effectOf(study, study.tried(variation)) : null
