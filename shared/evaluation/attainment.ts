/** Goal attainment scaling: the T score of one person's goals. */
import type { Attainment } from '../model/goal.ts'

export interface Rated {
  /** The level reached, −2 … +2. */
  x: Attainment
  /** The importance the mentee gave, as its weight. */
  weight: number
}

/** The correlation between goals that Kiresuk & Sherman assume. */
export const rho = 0.3

/**
 * T = 50 + 10·Σwᵢxᵢ / √((1−ρ)Σwᵢ² + ρ(Σwᵢ)²), ρ = 0.3 (Kiresuk & Sherman 1968): 50 is what was expected.
 * Null without goals or without any weight.
 */
export function tScore(goals: readonly Rated[]): number | null {
  const sum = (of: (goal: Rated) => number) => goals.reduce((total, goal) => total + of(goal), 0)
  const weights = sum(({ weight }) => weight)
  const spread = Math.sqrt((1 - rho) * sum(({ weight }) => weight ** 2) + rho * weights ** 2)
  return spread === 0 ? null : 50 + (10 * sum(({ x, weight }) => x * weight)) / spread
}
