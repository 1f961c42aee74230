/** English messages: kept matchings side by side. */
export const scenarios = {
  title: 'Scenarios',
} as const
