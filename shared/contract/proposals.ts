/** What can be asked of published proposals: letters, answers, next best, and what a withdrawal brings with it. */
export const proposals = {}
