/** The room Matching. */
export function MatchingRoom() {
  return null
}
