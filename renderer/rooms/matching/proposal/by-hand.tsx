/** Giving a mentee another mentor without a drag: the same question, with the mentor still to be chosen. */
import { MoveDialog } from './moving/move-dialog.tsx'

/** Opened by “Change by hand…”. */
export function ByHandDialog({ menteeId, onClose }: { menteeId: string; onClose: () => void }) {
  return <MoveDialog menteeId={menteeId} onClose={onClose} />
}
