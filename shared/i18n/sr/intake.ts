/** Serbian (Cyrillic) messages of the area “intake”; Latin is derived from them. */
import type { intake as english } from '../en/intake.ts'
import type { Serbian } from '../serbian.ts'

export const intake = {} as const satisfies Serbian<typeof english>
