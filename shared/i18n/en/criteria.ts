/** English messages: the sentences of criteria and the fields that a programme adds. */
export const criteria = {
  title: 'Criteria',
} as const
