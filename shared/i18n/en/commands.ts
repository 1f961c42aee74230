/** English messages of the area “commands”. */
export const commands = {} as const
