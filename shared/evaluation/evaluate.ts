/** The whole evaluation of a programme on any day. */
import type { Programme } from '../model/programme.ts'
import type { LocalDate } from '../model/scalars.ts'
import { closure, type Closure } from './closure.ts'
import { fidelity, type Fidelity } from './fidelity.ts'
import { goals, type Goals } from './goals.ts'
import { matching, type Matching } from './matching.ts'
import { reach, type Reach } from './reach.ts'

export interface Evaluation {
  today: LocalDate
  /** Before the last day of the edition: the report says so. */
  interim: boolean
  reach: Reach
  fidelity: Fidelity
  goals: Goals
  matching: Matching
  closure: Closure
}

/** Everything the report says, as figures with the records behind them. */
export const evaluate = (of: Programme, today: LocalDate): Evaluation => ({
  today,
  interim: today < of.endsOn,
  reach: reach(of, today),
  fidelity: fidelity(of, today),
  goals: goals(of, today),
  matching: matching(of, today),
  closure: closure(of, today),
})
