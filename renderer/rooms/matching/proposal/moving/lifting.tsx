/** A mentee in the hand: picked up by key or pointer, shown the cost of every mentor, dropped or put back. */
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import Box from '@mui/material/Box'
import { nameOf } from '#shared/matching/words/speaker.ts'
import type { MoveOption, Moves } from '#shared/matching/study/moves.ts'
import { unseen } from '#renderer/components/unseen.ts'
import { useAsked } from '../../asking.ts'
import { MoveDialog } from './move-dialog.tsx'
import { useSpeaker } from './speaker.ts'

interface Held {
  menteeId: string
  by: 'keys' | 'pointer'
}

export interface Lifting {
  /** Who is in the hand, and how. */
  held: Held | null
  /** Where they could go; absent until it is worked out. */
  moves: Moves | undefined
  optionOf: (mentorId: string) => MoveOption | undefined
  /** What leaving the one in the hand without a mentor costs; absent where that cannot be chosen. */
  nobodyState: Moves['nobody'] | undefined
  /** The mentor, or `nobody`, that the pointer is over. */
  over: string | null
  setOver: (to: string | null) => void
  lift: (menteeId: string, by: 'keys' | 'pointer') => void
  putBack: () => void
  /** On a mentor or on `nobody`: asks for the way and the reason; nothing is changed before. */
  drop: (to: string) => void
  say: (sentence: string) => void
}

const LiftingContext = createContext<Lifting | null>(null)

/** Nothing can be lifted outside of a `LiftingProvider`: null there. */
export const useLifting = (): Lifting | null => useContext(LiftingContext)

/** Around the table of couples and the panel beside it; says aloud what is held, and asks when it is dropped. */
export function LiftingProvider({ children }: { children: ReactNode }) {
  const speaker = useSpeaker()
  const [held, setHeld] = useState<Held | null>(null)
  const [asking, setAsking] = useState<{ menteeId: string; to: string } | null>(null)
  const [over, setOver] = useState<string | null>(null)
  const [said, setSaid] = useState('')
  // What had the focus when it was picked up, and gets it back.
  const origin = useRef<HTMLElement | null>(null)
  const { value: moves, isFresh } = useAsked('matching.moves', held && { menteeId: held.menteeId })
  const known = isFresh ? moves : undefined

  const giveFocusBack = useCallback(() => {
    const to = origin.current
    // The dialog and the list of mentors are gone by then.
    setTimeout(() => to?.isConnected && to.focus(), 0)
  }, [])
  const lifting = useMemo<Lifting>(() => {
    const options = new Map(known?.options.map((option) => [option.mentorId, option]))
    const name = (menteeId: string) => nameOf(speaker, menteeId)
    return {
      held,
      moves: known,
      optionOf: (mentorId) => options.get(mentorId),
      nobodyState: known?.nobody ?? undefined,
      over,
      setOver,
      lift: (menteeId, by) => {
        origin.current = document.activeElement instanceof HTMLElement ? document.activeElement : null
        setHeld({ menteeId, by })
        setSaid(by === 'keys' ? speaker.t('moves.lifted', { name: name(menteeId) }) : '')
      },
      putBack: () => {
        if (!held) return
        setHeld(null)
        setOver(null)
        setSaid(speaker.t('moves.back', { name: name(held.menteeId) }))
        if (held.by === 'keys') giveFocusBack()
      },
      drop: (to) => {
        if (!held) return
        setAsking({ menteeId: held.menteeId, to })
        setHeld(null)
        setOver(null)
        setSaid('')
      },
      say: setSaid,
    }
  }, [held, known, over, speaker, giveFocusBack])
  const { putBack } = lifting
  const isDragged = held?.by === 'pointer'
  // A row that was scrolled out of sight is gone and hears of no end; no button is down while the mouse moves then.
  useEffect(() => {
    if (!isDragged) return
    const moves = (event: MouseEvent) => {
      if (event.buttons === 0) putBack()
    }
    window.addEventListener('mousemove', moves)
    return () => window.removeEventListener('mousemove', moves)
  }, [isDragged, putBack])
  return (
    <LiftingContext value={lifting}>
      {children}
      <Box aria-live="assertive" sx={unseen}>
        {said}
      </Box>
      {asking && (
        <MoveDialog
          menteeId={asking.menteeId}
          to={asking.to}
          onClose={(isDone) => {
            setAsking(null)
            if (!isDone) setSaid(speaker.t('moves.back', { name: nameOf(speaker, asking.menteeId) }))
            giveFocusBack()
          }}
        />
      )}
    </LiftingContext>
  )
}
