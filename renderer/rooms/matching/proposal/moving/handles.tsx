/** What a row of the proposal needs to be lifted, to be dropped on, and to say what that would cost. */
import type { DragEvent, HTMLAttributes } from 'react'
import Box from '@mui/material/Box'
import { costMark, rowWords, stateWords } from '#shared/matching/words/moves.ts'
import { useLifting } from './lifting.tsx'
import { nobody } from './nobody.ts'
import { useSpeaker } from './speaker.ts'

/** Attributes that make something of a mentee draggable; nothing outside of a `LiftingProvider`. */
export function useHandle(menteeId: string): HTMLAttributes<HTMLElement> {
  const lifting = useLifting()
  if (!lifting) return {}
  return {
    draggable: true,
    onDragStart: (event: DragEvent) => {
      event.dataTransfer.effectAllowed = 'move'
      event.dataTransfer.setData('text/plain', menteeId)
      lifting.lift(menteeId, 'pointer')
    },
    // After a drop nothing is held any more.
    onDragEnd: lifting.putBack,
  }
}

/** Whether this mentee is in the hand. */
export const useIsHeld = (menteeId: string): boolean => useLifting()?.held?.menteeId === menteeId

/** Attributes that make something of a mentor, or of `nobody`, a place to drop on, where the one in the hand may go there. */
export function useTarget(to: string): { isAimed: boolean; attributes: HTMLAttributes<HTMLElement> } {
  const lifting = useLifting()
  const { held, nobodyState, optionOf } = lifting ?? {}
  const state = held ? (to === nobody ? nobodyState : optionOf?.(to)?.state) : undefined
  if (!lifting || (state?.kind !== 'cost' && state?.kind !== 'asked'))
    return { isAimed: false, attributes: {} }
  return {
    isAimed: lifting.over === to,
    attributes: {
      onDragOver: (event: DragEvent) => {
        event.preventDefault()
        event.dataTransfer.dropEffect = 'move'
        if (lifting.over !== to) lifting.setOver(to)
      },
      onDragLeave: (event: DragEvent) => {
        const { currentTarget, relatedTarget } = event
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) lifting.setOver(null)
      },
      onDrop: (event: DragEvent) => {
        event.preventDefault()
        lifting.drop(to)
      },
    },
  }
}

/** While somebody is in the hand: the cost of this mentor, or why it cannot be. */
export function TargetMark({ mentorId }: { mentorId: string }) {
  const lifting = useLifting()
  const speaker = useSpeaker()
  const state = lifting?.held ? lifting.optionOf(mentorId)?.state : undefined
  if (!state) return null
  const isCost = state.kind === 'cost' || state.kind === 'asked'
  const words = stateWords(speaker, state)
  return (
    <Box
      component="span"
      title={words}
      sx={{
        // A reason gives way to the name, a cost does not; the whole reason is in the tooltip.
        flex: isCost ? 'none' : '0 1000 auto',
        minWidth: isCost ? 0 : 16,
        ml: 'auto',
        pl: 2,
        overflow: 'hidden',
        textOverflow: 'ellipsis',
        whiteSpace: 'nowrap',
        fontVariantNumeric: 'tabular-nums',
        ...(isCost ? { fontWeight: 600, color: 'primary.main' } : { typography: 'caption', color: 'ink3' }),
      }}
    >
      {isCost ? costMark(speaker, state) : rowWords(speaker, state)}
    </Box>
  )
}
