/** English messages of the area “print”. */
export const print = {} as const
