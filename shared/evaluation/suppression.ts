/** What an outside reader may see of small groups: nothing under five, nor what a difference would give away. */

export type Audience = 'internal' | 'external'

/** The smallest group that is shown outside. */
export const smallest = 5

/** `small`: under five people; `complement`: withheld so that the small ones cannot be worked out. */
export type Withheld = 'small' | 'complement'
export type Shown<T> = T & { withheld: Withheld | null }

/**
 * Marks what is withheld of groups that part a whole whose size is known. Groups of 1 to 4 are withheld; then, while
 * what is withheld could be worked out from the rest (one group alone, or fewer than five people together), the
 * smallest group still shown is withheld too. Empty groups are shown: they say nothing about anybody.
 */
export function suppress<T extends { n: number }>(groups: readonly T[], audience: Audience): Shown<T>[] {
  const withheld = new Map<number, Withheld>()
  if (audience === 'external') {
    groups.forEach(({ n }, at) => {
      if (n > 0 && n < smallest) withheld.set(at, 'small')
    })
    const together = () => [...withheld.keys()].reduce((sum, at) => sum + (groups[at]?.n ?? 0), 0)
    while (withheld.size > 0 && (withheld.size === 1 || together() < smallest)) {
      const next = groups
        .map(({ n }, at) => ({ n, at }))
        .filter(({ n, at }) => n > 0 && !withheld.has(at))
        .sort((a, b) => a.n - b.n || b.at - a.at)[0]
      if (!next) break
      withheld.set(next.at, 'complement')
    }
  }
  return groups.map((group, at) => ({ ...group, withheld: withheld.get(at) ?? null }))
}
