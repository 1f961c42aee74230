/** The room Report. */
export function ReportRoom() {
  return null
}
