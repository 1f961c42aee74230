/** What a variation would do to the proposal that is kept: who moves, and what the whole gains or loses. */
import { scoreAt } from '../solver/problem.ts'
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

/** Compares the optimum of a matching with the kept proposal of the study; null where nothing is kept. */
export function effectOf(study: Study, tried: Tried): Effect | null {
  const { proposal } = study.programme
  if (!proposal) return null
  const { mentees, mentors, problem } = tried.cohort
  const answer = tried.answer()
  const before = new Map(proposal.couples.map(({ menteeId, mentorId }) => [menteeId, mentorId]))
  const after = new Map(answer.pairs.map(([i, j]) => [mentees[i]?.id ?? '', mentors[j]?.id ?? '']))
  const everybody = [...new Set([...before.keys(), ...after.keys()])].sort()
  const moved = everybody.flatMap((menteeId) => {
    const [from, to] = [before.get(menteeId) ?? null, after.get(menteeId) ?? null]
    return from === to ? [] : [{ menteeId, from, to }]
  })
  const least = (scores: number[]) => scores.reduce((so, score) => Math.min(so, score), Infinity)
  const lowest = {
    before: least(proposal.couples.map(({ score }) => score)),
    after: least(answer.pairs.map(([i, j]) => scoreAt(problem, i, j) ?? 0)),
  }
  return {
    moved,
    matched: { before: proposal.couples.length, after: answer.matched },
    total: { before: sumOf(proposal.couples.map(({ score }) => score)), after: answer.total },
    lowest: {
      before: Number.isFinite(lowest.before) ? lowest.before : 0,
      after: Number.isFinite(lowest.after) ? lowest.after : 0,
    },
  }
}

/** The effect of a variation as a question; an empty one asks what matching again would change. */
export const effect = (study: Study, { variation }: { variation: Variation }): Effect | null =>
  study.programme.proposal ? effectOf(study, study.tried(variation)) : null
