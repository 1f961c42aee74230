/** Serbian (Cyrillic) messages of the area “today”; Latin is derived from them. */
import type { today as english } from '../en/today.ts'
import type { Serbian } from '../serbian.ts'

export const today = {} as const satisfies Serbian<typeof english>
