/** The room Today. */
export function TodayRoom() {
  return null
}
