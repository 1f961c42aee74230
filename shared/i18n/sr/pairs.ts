/** Serbian (Cyrillic) messages of the area “pairs”; Latin is derived from them. */
import type { pairs as english } from '../en/pairs.ts'
import type { Serbian } from '../serbian.ts'

export const pairs = {} as const satisfies Serbian<typeof english>
