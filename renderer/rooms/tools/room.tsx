/** The room Tools. */
export function ToolsRoom() {
  return null
}
