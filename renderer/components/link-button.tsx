/** An action that reads as a link: underlined, in the accent, in the line of the text. */
import type { ReactNode, Ref } from 'react'
import Link from '@mui/material/Link'

export interface LinkButtonProps {
  children: ReactNode
  onClick: () => void
  /** 600, for the one action of a row or an empty section. */
  strong?: boolean
  /** What it does, where its words alone do not say it. */
  label?: string
  tabIndex?: number
  /** It opens and closes something: whether that is open, and its id while it is there. */
  expanded?: boolean
  controls?: string
  ref?: Ref<HTMLButtonElement>
}

/** A button by role, since it does something here; use MUI's `Link` with `href` for addresses. */
export function LinkButton(props: LinkButtonProps) {
  const { children, onClick, strong = false, label, tabIndex, expanded, controls, ref } = props
  return (
    <Link
      component="button"
      type="button"
      onClick={onClick}
      {...(ref ? { ref } : {})}
      {...(label ? { 'aria-label': label } : {})}
      {...(tabIndex === undefined ? {} : { tabIndex })}
      {...(expanded === undefined ? {} : { 'aria-expanded': expanded })}
      {...(controls === undefined ? {} : { 'aria-controls': controls })}
      sx={{
        font: 'inherit',
        fontWeight: strong ? 600 : 'inherit',
        textAlign: 'start',
        verticalAlign: 'baseline',
      }}
    >
      {children}
    </Link>
  )
}
