/** English messages of the area “today”. */
export const today = {} as const
