/** The room Pairs. */
export function PairsRoom() {
  return null
}
