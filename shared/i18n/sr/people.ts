/** Serbian (Cyrillic) messages of the area “people”; Latin is derived from them. */
import type { people as english } from '../en/people.ts'
import type { Serbian } from '../serbian.ts'

export const people = {} as const satisfies Serbian<typeof english>
