/** Serbian messages: the sentences of criteria and the fields that a programme adds. */
import type { criteria as english } from '../en/criteria.ts'
import type { Serbian } from '../serbian.ts'

export const criteria = {
  title: 'Мерила',
  field: {
    town: 'Град',
    organisation: 'Организација',
    disciplines: 'Област',
    topics: 'Потребе и стручност',
    languages: 'Језици',
    availability: 'Термини',
    format: 'Начин сусрета',
    mentoredBefore: 'Менторство раније',
    experienceYears: 'Искуство',
  },
  fieldGone: 'поље којег више нема',
  named: {
    same: '{{field}}: исто',
    different: '{{field}}: различито',
    close: '{{field}}: блиско',
    'mentor-more': '{{field}}: ментор испред',
  },
} as const satisfies Serbian<typeof english>
