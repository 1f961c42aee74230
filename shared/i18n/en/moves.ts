/** English messages: moving a mentee by hand. */
export const moves = {
  title: 'Moving',
} as const
