/** The programme's name in the head, and the menu behind it where there is one. */
import { useState } from 'react'
import Box from '@mui/material/Box'
import ButtonBase from '@mui/material/ButtonBase'
import Menu from '@mui/material/Menu'
import MenuItem from '@mui/material/MenuItem'
import Typography from '@mui/material/Typography'
import { Glyph } from '../../components/glyph.tsx'
import type { MenuEntry } from '../../components/more-menu.tsx'
import { useLanguage } from '../language.tsx'
import { Mark } from './mark.tsx'

/** Long names end in dots; the whole name is the element's title. */
export function ProgrammeName({ name, menu }: { name: string; menu: readonly MenuEntry[] }) {
  const { t } = useLanguage()
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const content = (
    <>
      <Mark />
      <Typography variant="deck" component="span" noWrap title={name} sx={{ minWidth: 0 }}>
        {name}
      </Typography>
    </>
  )
  const row = {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'flex-start',
    gap: 2,
    maxWidth: '100%',
    minHeight: 28,
  }
  if (menu.length === 0) return <Box sx={row}>{content}</Box>
  return (
    <>
      <ButtonBase
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        aria-label={`${t('shell.region.programme')}: ${name}`}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={row}
      >
        {content}
        <Box sx={{ display: 'flex', color: 'text.secondary', ml: 0.5 }}>
          <Glyph name="chevron" size={10} />
        </Box>
      </ButtonBase>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {menu.map((item) => (
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
