/** The two channels between a window and the main process. */
export const invokeChannel = 'cohort:invoke'
export const eventChannel = 'cohort:event'
