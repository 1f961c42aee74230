/** The command field: type a person, a pair or an action, and Enter does it. */
import { useId, useRef, useState, type KeyboardEvent, type Ref } from 'react'
import Box from '@mui/material/Box'
import InputBase from '@mui/material/InputBase'
import { Glyph } from '../../components/glyph.tsx'
import { KeyCap } from '../../components/key-cap.tsx'
import { useLanguage } from '../language.tsx'
import { CommandList } from './command-list.tsx'
import { findCommands, type Command } from './find-commands.ts'

export interface CommandPaletteProps {
  commands: readonly Command[]
  /** Called when it closes, by Escape or after a command. */
  onClose?: () => void
  /** Over a narrow window: focused at once, as wide as its place, without the key cap. */
  alone?: boolean
  inputRef?: Ref<HTMLInputElement>
}

/** Arrows choose, Enter runs, Escape empties and gives the focus back to where it came from. */
export function CommandPalette({ commands, onClose, alone = false, inputRef }: CommandPaletteProps) {
  const { t } = useLanguage()
  const listId = useId()
  const came = useRef<HTMLElement | null>(null)
  const [typed, setTyped] = useState('')
  const [open, setOpen] = useState(false)
  const [at, setAt] = useState(0)
  const found = findCommands(commands, typed)
  const current = found[Math.min(at, found.length - 1)]

  const close = (giveBack: boolean) => {
    setOpen(false)
    setTyped('')
    setAt(0)
    if (giveBack) came.current?.focus()
    onClose?.()
  }
  const run = (command: Command) => {
    close(true)
    command.run()
  }
  const press = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0) {
      event.preventDefault()
      if (open && found.length > 0)
        setAt((Math.min(at, found.length - 1) + step + found.length) % found.length)
      setOpen(true)
    } else if (event.key === 'Enter' && open && current && !event.nativeEvent.isComposing) {
      event.preventDefault()
      run(current)
    } else if (event.key === 'Escape' && (open || typed !== '')) {
      event.stopPropagation()
      close(true)
    }
  }

  return (
    <Box sx={{ position: 'relative', width: '100%', maxWidth: alone ? 'none' : 380 }}>
      <InputBase
        fullWidth
        autoFocus={alone}
        value={typed}
        placeholder={t('shell.find')}
        startAdornment={<Glyph name="search" size={15} />}
        endAdornment={alone ? null : <KeyCap>Ctrl K</KeyCap>}
        onChange={(event) => {
          setTyped(event.target.value)
          setAt(0)
          setOpen(true)
        }}
        onFocus={(event) => {
          const before = event.relatedTarget
          came.current = before instanceof HTMLElement ? before : null
        }}
        onClick={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={press}
        slotProps={{
          input: {
            ...(inputRef ? { ref: inputRef } : {}),
            role: 'combobox',
            'aria-label': t('shell.find'),
            'aria-keyshortcuts': 'Control+K',
            'aria-autocomplete': 'list',
            'aria-expanded': open,
            'aria-controls': listId,
            autoComplete: 'off',
            spellCheck: false,
            ...(open && current ? { 'aria-activedescendant': `${listId}-${current.id}` } : {}),
          },
        }}
        sx={{
          gap: 2,
          height: 28,
          color: 'ink3',
          borderBottom: 1,
          borderColor: 'edge',
          '&.Mui-focused': {
            color: 'text.primary',
            borderColor: 'primary.main',
            boxShadow: '0 1px 0 var(--mui-palette-primary-main)',
          },
          '& input': { typography: 'body2', py: 0, color: 'text.primary' },
        }}
      />
      <CommandList
        id={listId}
        open={open}
        commands={found}
        nothing={typed !== '' && found.length === 0}
        {...(current ? { current: current.id } : {})}
        onRun={run}
      />
    </Box>
  )
}
