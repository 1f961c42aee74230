/** Serbian (Cyrillic) messages of the area “commands”; Latin is derived from them. */
import type { commands as english } from '../en/commands.ts'
import type { Serbian } from '../serbian.ts'

export const commands = {} as const satisfies Serbian<typeof english>
