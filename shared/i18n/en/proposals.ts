/** English messages: letters, answers and what follows from them. */
export const proposals = {
  title: 'Proposals',
} as const
