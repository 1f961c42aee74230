/** The timeline: a row a pair over the weeks of the edition. */
export function Timeline(_props: { columns: readonly unknown[]; apart: readonly unknown[] }) {
  return null
}
