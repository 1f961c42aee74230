/** English messages of the area “start”. */
export const start = {} as const
