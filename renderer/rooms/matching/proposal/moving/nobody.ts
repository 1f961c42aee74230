/** What stands for no mentor among those a mentee can be dropped on. */
export const nobody = 'nobody'
