/** What was entered in this sitting, and taking single entries back. */
import { useState } from 'react'
import type { Pair } from '#shared/model/pair.ts'
import type { History } from '#shared/model/history.ts'
import type { Session } from '#shared/model/session.ts'
import { useAct } from '../../../app/act.tsx'
import { useClient, useProgramme } from '../../../app/backend.tsx'
import { useLanguage } from '../../../app/language.tsx'

/** One slip entered: the session it made or settled, and what that session was before. */
export interface Entered {
  revision: number
  pairId: string
  sessionId: string
  before: Session | undefined
}

/** The facts a slip carries; which phase a planned session counts to is settled only when it is logged. */
const factsOf = ({ state, date, minutes, helpAsked }: Session) =>
  JSON.stringify([state, date, minutes, helpAsked])

/** An entry still stands while its session is there and no longer what it was before. */
export function stands({ sessionId, before }: Entered, pair: Pair | undefined): boolean {
  const session = pair?.sessions.find(({ id }) => id === sessionId)
  return session !== undefined && (before === undefined || factsOf(session) !== factsOf(before))
}

/** Revisions that can be undone, oldest first, read from the history: an undo takes the last one off. */
const undoable = ({ entries }: History): number[] =>
  entries.reduce<number[]>(
    (stack, { revision, way }) => (way === 'undone' ? stack.slice(0, -1) : [...stack, revision]),
    [],
  )

/** The list, and how it grows and shrinks. */
export function useSitting() {
  const { pairs } = useProgramme()
  const client = useClient()
  const act = useAct()
  const { t } = useLanguage()
  const [entered, setEntered] = useState<readonly Entered[]>([])

  /** The newest change is undone as a whole; an older one is set back by hand. */
  const takeBack = ({ revision, pairId, sessionId, before }: Entered) =>
    act(async () => {
      const last = undoable(await client.programme.history()).at(-1)
      if (last === revision) return client.programme.undo()
      const { state = 'planned', date, minutes, helpAsked = false } = before ?? {}
      const given = { ...(date ? { date } : {}), ...(minutes ? { minutes } : {}) }
      const reset = await client.pairs.logSession({ pairId, sessionId, state, helpAsked, ...given })
      return before ? reset : client.pairs.removeSession({ pairId, sessionId })
    }, t('pairs.slips.takenBack'))

  return {
    entered: entered.filter((one) => stands(one, pairs[one.pairId])),
    add: (one: Entered) => setEntered((list) => [one, ...list]),
    takeBack,
  }
}
