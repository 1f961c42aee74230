/** Serbian (Cyrillic) messages of the area “settings”; Latin is derived from them. */
import type { settings as english } from '../en/settings.ts'
import type { Serbian } from '../serbian.ts'

export const settings = {} as const satisfies Serbian<typeof english>
