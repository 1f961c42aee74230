/** The head of a room: title and deck on one baseline, actions at right, then the ink rule. */
import type { ReactNode } from 'react'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import useMediaQuery from '@mui/material/useMediaQuery'
import { useTheme } from '@mui/material/styles'
import { useLanguage } from '../app/language.tsx'
import { KeyCap } from './key-cap.tsx'
import { MoreMenu } from './more-menu.tsx'

export interface RoomAction {
  id: string
  label: string
  onRun: () => void
  /** `primary` is filled (at most one in a head), `quiet` is text alone; outlined otherwise. */
  kind?: 'primary' | 'plain' | 'quiet'
  /** The single letter that does the same, shown as a key cap. */
  shortcut?: string
  disabled?: boolean
}

export interface RoomHeadProps {
  title: ReactNode
  /** The state of the room in a sentence. */
  deck?: ReactNode
  /** A shorter deck for narrow windows. */
  shortDeck?: ReactNode
  actions?: readonly RoomAction[]
  /** Controls that stand before the actions, such as segments. */
  controls?: ReactNode
}

const variants = { primary: 'contained', plain: 'outlined', quiet: 'text' } as const

/** Under 700 px the actions fold into one menu. */
export function RoomHead({ title, deck, shortDeck, actions = [], controls }: RoomHeadProps) {
  const { t } = useLanguage()
  const narrow = useMediaQuery(useTheme().breakpoints.down('sm'))
  const shown = narrow && shortDeck ? shortDeck : deck
  return (
    <Box
      component="header"
      sx={{
        display: 'flex',
        alignItems: 'center',
        flexWrap: 'wrap',
        gap: 2,
        flex: 'none',
        minHeight: { xs: 51, sm: 65 },
        px: { xs: 4, sm: 6 },
        pt: { xs: 2.5, sm: 3 },
        pb: 2,
        borderBottom: 1,
        borderColor: 'text.primary',
        '[data-scheme="dark"] &': { borderColor: 'edge' },
      }}
    >
      <Box
        sx={{
          display: 'flex',
          alignItems: 'baseline',
          flexWrap: 'wrap',
          columnGap: { xs: 3, sm: 4 },
          flex: '1 1 0',
          minWidth: '34%',
        }}
      >
        <Typography
          variant="h1"
          sx={{
            overflowWrap: 'anywhere',
            fontSize: { xs: '1.625rem', sm: '1.875rem' },
            '& small': { font: 'inherit', color: 'ink3' },
          }}
        >
          {title}
        </Typography>
        {shown !== undefined && (
          <Typography
            variant="deck"
            sx={{ color: 'text.secondary', fontSize: { xs: '0.9375rem', sm: '1rem' } }}
          >
            {shown}
          </Typography>
        )}
      </Box>
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          alignItems: 'center',
          justifyContent: 'flex-end',
          gap: 2,
          ml: 'auto',
        }}
      >
        {controls}
        {narrow && actions.length > 1 ? (
          <MoreMenu label={t('shell.more')} items={actions} worded />
        ) : (
          actions.map((action) => (
            <Button
              key={action.id}
              variant={variants[action.kind ?? 'plain']}
              onClick={action.onRun}
              disabled={action.disabled ?? false}
              {...(action.shortcut
                ? { endIcon: <KeyCap>{action.shortcut}</KeyCap>, 'aria-keyshortcuts': action.shortcut }
                : {})}
            >
              {action.label}
            </Button>
          ))
        )}
      </Box>
    </Box>
  )
}
