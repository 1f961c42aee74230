/** English messages: the pictures of a matching. */
export const pictures = {
  title: 'Pictures',
} as const
