/** The room Start. */
export function StartRoom() {
  return null
}
