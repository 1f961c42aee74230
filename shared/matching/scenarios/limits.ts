/** The few constants that pages and figures of a comparison share. */

/** Below this many points of 100 a pair is shown as a ring, and counted. */
export const lowPoints = 60

/** What the present proposal is asked for by among the ids of scenarios. */
export const presentKey = 'now'
