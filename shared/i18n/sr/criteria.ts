/** Serbian messages: the sentences of criteria and the fields that a programme adds. */
import type { criteria as english } from '../en/criteria.ts'
import type { Serbian } from '../serbian.ts'

export const criteria = {
  title: 'Мерила',
} as const satisfies Serbian<typeof english>
