/** What can be asked of kept matchings: to keep, name, compare and work on them. */
export const scenarios = {}
