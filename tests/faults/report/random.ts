/** Random draws that a printed seed brings back. */
import { seeded } from '#tests/support/cohort.ts'

/** Draws from a seed; `of` parts of a run that go on at the same time get draws of their own. */
export function drawsOf(seed: number, of = 0) {
  const next = seeded(seed * 7919 + of * 104_729)
  return {
    chance: (share: number) => next() < share,
    /** A whole number, both ends included. */
    whole: (from: number, to: number) => from + Math.floor(next() * (to - from + 1)),
  }
}
export type Draws = ReturnType<typeof drawsOf>
