/** How a new passphrase is judged: by what can honestly be counted, its length, its words, and whether it repeats itself. */

/** A file with fewer characters than this is refused by the contract. */
export const leastLength = 8

export type Strength = 'short' | 'weak' | 'fair' | 'strong'

/**
 * `short`: refused; `weak`: allowed, but a guessing machine gets there; `fair`: long; `strong`: four different words
 * or more, or 24 characters. No promise: words that were copied from somewhere are weaker than they count.
 */
export function strengthOf(text: string): Strength {
  const length = [...text].length
  if (length < leastLength) return 'short'
  const different = new Set(text.toLowerCase()).size
  const words = new Set(
    text
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length >= 3),
  ).size
  if (different < 6) return 'weak'
  if ((words >= 4 && length >= 16) || (length >= 24 && different >= 10)) return 'strong'
  return length >= 14 && different >= 8 ? 'fair' : 'weak'
}
