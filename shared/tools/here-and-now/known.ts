/** Here and now filled beforehand: the session of the map, and when it was done. */
import { dated, headOf, sessionIn, type Known } from '../known.ts'

export const hereAndNowKnown: Known = ({ pair, language }) => ({
  ...headOf(sessionIn(pair, 'here-and-now'), language),
  ...dated('date', pair.proofs.mapDoneOn, language),
})
