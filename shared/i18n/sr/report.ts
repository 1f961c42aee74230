/** Serbian (Cyrillic) messages of the area “report”; Latin is derived from them. */
import type { report as english } from '../en/report.ts'
import type { Serbian } from '../serbian.ts'

export const report = {} as const satisfies Serbian<typeof english>
