/** The rules of the game filled beforehand: the session they are made in, when they were signed, how long they hold. */
import { dated, headOf, sessionIn, type Known } from '../known.ts'

export const rulesKnown: Known = ({ pair, programme, language }) => ({
  ...headOf(sessionIn(pair, 'first-session'), language),
  ...dated('date', pair.proofs.agreementSignedOn, language),
  ...dated('from', pair.startsOn, language),
  ...dated('until', pair.startsOn === undefined ? undefined : programme.endsOn, language),
})
