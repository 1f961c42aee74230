/** The room Help. */
export function HelpRoom() {
  return null
}
