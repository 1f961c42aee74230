/** What a run of tests gives: counts, what failed, or why it did not run. */
export interface Counts {
  passed: number
  failed: number
  skipped: number
  /** What to read where something failed. */
  report: string
}

export interface Suite {
  name: string
  /** Needs the built app. */
  needsBuild?: boolean
  /** Why it cannot run here and how it could, or null where it can. */
  obstacle?: () => { because: string; toRunIt: string } | null
  run: () => Promise<Counts>
}

/** One check as counts. */
export const asOne = (isGood: boolean, report: string): Counts => ({
  passed: isGood ? 1 : 0,
  failed: isGood ? 0 : 1,
  skipped: 0,
  report: isGood ? '' : report,
})
