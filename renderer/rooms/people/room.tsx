/** The room People. */
export function PeopleRoom() {
  return null
}
