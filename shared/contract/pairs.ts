/** What can be asked of pairs on their way through the phases. */
import { changeGoal, dropGoal, rateGoal, setGoal } from '../journey/goals.ts'
import { endPair, movePhase, notePair, recordAnswer, reopenPair, tickProof } from '../journey/phases.ts'
import {
  answerHelp,
  logContact,
  logSession,
  planRhythm,
  planSession,
  removeSession,
} from '../journey/sessions.ts'
import { change } from './core.ts'

export const pairs = {
  movePhase: change(movePhase),
  recordAnswer: change(recordAnswer),
  tickProof: change(tickProof),
  end: change(endPair),
  reopen: change(reopenPair),
  note: change(notePair),
  planSession: change(planSession),
  planRhythm: change(planRhythm),
  logSession: change(logSession),
  removeSession: change(removeSession),
  answerHelp: change(answerHelp),
  logContact: change(logContact),
  setGoal: change(setGoal),
  changeGoal: change(changeGoal),
  dropGoal: change(dropGoal),
  rateGoal: change(rateGoal),
}
