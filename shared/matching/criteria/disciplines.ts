/** Field: which of the mentee's disciplines the mentor works in. */
import type { Criterion } from './measure.ts'
import { overlap } from './overlap.ts'

/** The share of the mentee's disciplines that the mentor has too; synonyms count as the same. */
export const disciplines: Criterion = (mentee, mentor) => overlap(mentee.disciplines, mentor.disciplines)
