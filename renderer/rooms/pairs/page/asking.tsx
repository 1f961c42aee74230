/** The questions a pair's page can ask, one at a time, and the dialog of each. */
import type { Pair, Proofs } from '#shared/model/pair.ts'
import type { Phase } from '#shared/model/phases.ts'
import { MoveDialog } from '../moving/move-dialog.tsx'
import { AnswerDialog } from './answers/answer-dialog.tsx'
import { TickDialog } from './answers/tick-dialog.tsx'
import { EndDialog } from './end-dialog.tsx'
import { GoalDialog } from './goals/goal-dialog.tsx'
import { ContactDialog } from './notes/contact-dialog.tsx'
import { LogDialog } from './sessions/log-dialog.tsx'
import { PlanDialog } from './sessions/plan-dialog.tsx'
import { RhythmDialog } from './sessions/rhythm-dialog.tsx'

export type Asking =
  | { kind: 'move'; to: Phase }
  | { kind: 'log'; sessionId?: string }
  | { kind: 'plan' }
  | { kind: 'rhythm' }
  | { kind: 'answer'; side: 'mentor' | 'mentee' }
  | { kind: 'tick'; proof: keyof Proofs }
  | { kind: 'contact' }
  | { kind: 'goal'; goalId?: string }
  | { kind: 'end' }

export type Ask = (asking: Asking) => void

export interface AskedProps {
  pair: Pair
  asking: Asking
  onClose: () => void
}

/** The dialog of what is asked. */
export function Asked({ pair, asking, onClose }: AskedProps) {
  const about = { pair, onClose }
  switch (asking.kind) {
    case 'move':
      return <MoveDialog {...about} to={asking.to} />
    case 'log': {
      const session = pair.sessions.find(({ id }) => id === asking.sessionId)
      return <LogDialog {...about} {...(session ? { session } : {})} />
    }
    case 'plan':
      return <PlanDialog {...about} />
    case 'rhythm':
      return <RhythmDialog {...about} />
    case 'answer':
      return <AnswerDialog {...about} side={asking.side} />
    case 'tick':
      return <TickDialog {...about} proof={asking.proof} />
    case 'contact':
      return <ContactDialog {...about} />
    case 'goal': {
      const goal = pair.goals.find(({ id }) => id === asking.goalId)
      return <GoalDialog {...about} {...(goal ? { before: goal } : {})} />
    }
    case 'end':
      return <EndDialog {...about} />
  }
}
