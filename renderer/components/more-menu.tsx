/** The three dots, or the word “More”, and the menu they open. */
import { useState } from 'react'
import Button from '@mui/material/Button'
import IconButton from '@mui/material/IconButton'
import Menu from '@mui/material/Menu'
import MenuItem from '@mui/material/MenuItem'
import { Glyph } from './glyph.tsx'

export interface MenuEntry {
  id: string
  label: string
  onRun: () => void
  disabled?: boolean
}

export interface MoreMenuProps {
  /** What the menu is about; the button's name. */
  label: string
  items: readonly MenuEntry[]
  /** Shows the label instead of the dots. */
  worded?: boolean
  /** For roving focus: whether Tab reaches the button. */
  tabIndex?: number
}

/** Focus goes back to the button when the menu closes. */
export function MoreMenu({ label, items, worded = false, tabIndex = 0 }: MoreMenuProps) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const open = anchor !== null
  const shared = {
    'aria-haspopup': 'menu',
    'aria-expanded': open,
    tabIndex,
    onClick: (event: { currentTarget: HTMLElement }) => setAnchor(event.currentTarget),
  } as const
  return (
    <>
      {worded ? (
        <Button size="small" {...shared}>
          {label}
        </Button>
      ) : (
        <IconButton {...shared} aria-label={label}>
          <Glyph name="more" />
        </IconButton>
      )}
      <Menu anchorEl={anchor} open={open} onClose={() => setAnchor(null)}>
        {items.map((item) => (
          <MenuItem
            key={item.id}
            disabled={item.disabled ?? false}
            onClick={() => {
              setAnchor(null)
              item.onRun()
            }}
          >
            {item.label}
          </MenuItem>
        ))}
      </Menu>
    </>
  )
}
