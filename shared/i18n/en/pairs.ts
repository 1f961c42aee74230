/** English messages of the area “pairs”. */
export const pairs = {} as const
