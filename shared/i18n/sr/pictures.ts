/** Serbian messages: the pictures of a matching. */
import type { pictures as english } from '../en/pictures.ts'
import type { Serbian } from '../serbian.ts'

export const pictures = {
  title: 'Слике',
} as const satisfies Serbian<typeof english>
