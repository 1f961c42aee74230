/** Seeded choices, so that the sample is made the same every time. */

/** Numbers in [0, 1) from a seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

export interface Draw {
  chance(share: number): boolean
  /** A whole number from `least` to `most`, both possible. */
  whole(least: number, most: number): number
  one<T>(list: readonly T[]): T
  /** Some of a list, in its order. */
  some<T>(list: readonly T[], least: number, most: number): T[]
}

/** Dice over a seed. */
export function dice(seed: number): Draw {
  const next = seeded(seed)
  const whole = (least: number, most: number) => least + Math.floor(next() * (most - least + 1))
  const one = <T>(list: readonly T[]): T => {
    const chosen = list[Math.floor(next() * list.length)]
    if (chosen === undefined) throw new Error('nothing to choose from')
    return chosen
  }
  return {
    chance: (share) => next() < share,
    whole,
    one,
    some: (list, least, most) => {
      const marked = list.map((item, at) => ({ item, at, lot: next() })).sort((a, b) => a.lot - b.lot)
      return marked
        .slice(0, whole(least, most))
        .sort((a, b) => a.at - b.at)
        .map(({ item }) => item)
    },
  }
}
