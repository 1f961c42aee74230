/** Serbian messages: kept matchings side by side. */
import type { scenarios as english } from '../en/scenarios.ts'
import type { Serbian } from '../serbian.ts'

export const scenarios = {
  title: 'Сценарији',
} as const satisfies Serbian<typeof english>
