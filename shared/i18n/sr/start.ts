/** Serbian (Cyrillic) messages of the area “start”; Latin is derived from them. */
import type { start as english } from '../en/start.ts'
import type { Serbian } from '../serbian.ts'

export const start = {} as const satisfies Serbian<typeof english>
