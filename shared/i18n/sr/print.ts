/** Serbian (Cyrillic) messages of the area “print”; Latin is derived from them. */
import type { print as english } from '../en/print.ts'
import type { Serbian } from '../serbian.ts'

export const print = {} as const satisfies Serbian<typeof english>
