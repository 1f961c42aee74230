/** Needs and expertise: which of the mentee's topics the mentor can help with. */
import type { Criterion } from './measure.ts'
import { overlap } from './overlap.ts'

/** The share of the mentee's needs that the mentor's expertise covers; synonyms count as the same. */
export const topics: Criterion = (mentee, mentor) => overlap(mentee.topics, mentor.topics)
