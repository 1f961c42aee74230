/** Serbian (Cyrillic) messages of the area “matching”; Latin is derived from them. */
import type { matching as english } from '../en/matching.ts'
import type { Serbian } from '../serbian.ts'

export const matching = {} as const satisfies Serbian<typeof english>
