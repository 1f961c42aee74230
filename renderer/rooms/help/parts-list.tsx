/** The parts of a long page as a small contents: each leads to its head. */
import Box from '@mui/material/Box'
import { LinkButton } from '../../components/link-button.tsx'

export interface AskedPart {
  /** The id of the part's head on the page. */
  id: string
  label: string
}

function goTo(id: string) {
  const head = document.getElementById(id)
  head?.scrollIntoView({ block: 'start' })
  if (!head) return
  // A head takes no focus of its own; it is lent one, so that Tab goes on from there.
  head.tabIndex = -1
  head.focus({ preventScroll: true })
}

/** The addresses of this app are its rooms', so parts are gone to without one. */
export function PartsList({ label, parts }: { label: string; parts: readonly AskedPart[] }) {
  return (
    <Box component="nav" aria-label={label}>
      <Box component="ul" role="list" sx={{ m: 0, p: 0, listStyle: 'none', typography: 'body2' }}>
        {parts.map((part) => (
          <Box component="li" key={part.id} sx={{ py: 1.5 }}>
            <LinkButton onClick={() => goTo(part.id)}>{part.label}</LinkButton>
          </Box>
        ))}
      </Box>
    </Box>
  )
}
