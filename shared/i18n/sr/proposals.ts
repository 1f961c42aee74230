/** Serbian messages: letters, answers and what follows from them. */
import type { proposals as english } from '../en/proposals.ts'
import type { Serbian } from '../serbian.ts'

export const proposals = {
  title: 'Предлози',
} as const satisfies Serbian<typeof english>
