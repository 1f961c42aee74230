/** What the command field found, below it. */
import Box from '@mui/material/Box'
import { useLanguage } from '../language.tsx'
import type { Command } from './find-commands.ts'

export interface CommandListProps {
  id: string
  open: boolean
  commands: readonly Command[]
  /** The id of the chosen one. */
  current?: string
  /** Words were typed and nothing holds them. */
  nothing: boolean
  onRun: (command: Command) => void
}

/** A listbox that never takes the focus; the count is said aloud. */
export function CommandList({ id, open, commands, current, nothing, onRun }: CommandListProps) {
  const { t } = useLanguage()
  return (
    <>
      <Box
        id={id}
        role="listbox"
        aria-label={t('shell.commands.title')}
        hidden={!open || commands.length === 0}
        sx={{ ...floating, '&[hidden]': { display: 'none' } }}
      >
        {commands.map((command) => (
          <Box
            key={command.id}
            id={`${id}-${command.id}`}
            role="option"
            aria-selected={command.id === current}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onRun(command)}
            sx={{
              display: 'flex',
              alignItems: 'baseline',
              gap: 3,
              px: 3,
              py: 1.5,
              typography: 'body2',
              cursor: 'default',
              '&:hover': { bgcolor: 'action.hover' },
              '&[aria-selected="true"]': {
                bgcolor: 'accentSoft',
                boxShadow: 'inset 3px 0 var(--mui-palette-primary-main)',
              },
              '@media (forced-colors: active)': {
                '&[aria-selected="true"]': { outline: '2px solid Highlight' },
              },
            }}
          >
            <Box component="span" sx={{ flex: '1 1 0', minWidth: 0, overflowWrap: 'anywhere' }}>
              {command.label}
            </Box>
            {command.hint !== undefined && (
              <Box component="span" sx={{ typography: 'caption', color: 'ink3' }}>
                {command.hint}
              </Box>
            )}
          </Box>
        ))}
      </Box>
      <Box
        role="status"
        sx={
          open && nothing
            ? { ...floating, px: 3, py: 2, typography: 'body2', color: 'text.secondary' }
            : unseen
        }
      >
        {open &&
          (nothing ? t('shell.commands.nothing') : t('shell.commands.found', { count: commands.length }))}
      </Box>
    </>
  )
}

const floating = {
  position: 'absolute',
  zIndex: 'tooltip',
  top: 'calc(100% + 4px)',
  left: 0,
  right: 0,
  maxHeight: '60vh',
  overflowY: 'auto',
  py: 1,
  bgcolor: 'background.paper',
  border: 1,
  borderColor: 'edge',
  borderRadius: 1,
  boxShadow: 8,
} as const
const unseen = {
  position: 'absolute',
  width: '1px',
  height: '1px',
  overflow: 'hidden',
  clipPath: 'inset(50%)',
} as const
