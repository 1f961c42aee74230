/** Serbian messages: moving a mentee by hand. */
import type { moves as english } from '../en/moves.ts'
import type { Serbian } from '../serbian.ts'

export const moves = {
  title: 'Премештање',
} as const satisfies Serbian<typeof english>
