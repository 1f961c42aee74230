/** The final session filled beforehand: its date, and the open goals whose wording may be seen, to be rated anew. */
import { dated, sessionIn, type Known } from '../known.ts'
import { mostGoals } from './goals.ts'

export const finalSessionKnown: Known = ({ pair, language }) => {
  const wordings = pair.goals.flatMap((goal) =>
    goal.state === 'open' && goal.visibility === 'as-written' && goal.wording ? [goal.wording] : [],
  )
  return {
    ...dated('date', sessionIn(pair, 'final-session')?.date, language),
    ...Object.fromEntries(wordings.slice(0, mostGoals).map((wording, at) => [`goal-${at + 1}`, wording])),
  }
}
