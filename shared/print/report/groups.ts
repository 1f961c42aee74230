/** Many small groups made few before anything is withheld, so that the shown and the withheld part the whole. */

/** The `most` largest groups (one fewer where the rest needs a row), the rest, and those without an answer. */
export function largest<T extends { key: string }>(
  groups: readonly T[],
  most: number,
): { shown: T[]; rest: T[]; silent: T[] } {
  const named = groups.filter(({ key }) => key !== '')
  const shown = named.length > most ? named.slice(0, most - 1) : named
  return { shown, rest: named.slice(shown.length), silent: groups.filter(({ key }) => key === '') }
}
