/** English messages of the area “intake”. */
export const intake = {} as const
