/** Serbian (Cyrillic) messages of the area “problems”; Latin is derived from them. */
import type { problems as english } from '../en/problems.ts'
import type { Serbian } from '../serbian.ts'

export const problems = {} as const satisfies Serbian<typeof english>
