/** The head of the window: mark, programme, command field, undo and redo, running jobs, save state. */
import { useState, type ReactNode, type Ref } from 'react'
import Box from '@mui/material/Box'
import Dialog from '@mui/material/Dialog'
import IconButton from '@mui/material/IconButton'
import Tooltip from '@mui/material/Tooltip'
import { Glyph } from '../../components/glyph.tsx'
import type { MenuEntry } from '../../components/more-menu.tsx'
import { useLanguage } from '../language.tsx'
import { CommandPalette } from './command-palette.tsx'
import type { Command } from './find-commands.ts'
import { HeadJobs, type HeadJob } from './head-jobs.tsx'
import { ProgrammeName } from './programme-name.tsx'
import { SaveMark, type SaveState } from './save-mark.tsx'

export interface HeadProps {
  programme?: { name: string }
  programmeMenu?: readonly MenuEntry[]
  commands: readonly Command[]
  canUndo: boolean
  canRedo: boolean
  onUndo: () => void
  onRedo: () => void
  saveState: SaveState
  jobs: readonly HeadJob[]
  narrow: boolean
  /** The button that opens the contents in a narrow window. */
  contentsButton?: ReactNode
  finder: Ref<HTMLInputElement>
  /** Whether the command field stands open over a narrow window. */
  finding: boolean
  onFinding: (open: boolean) => void
}

/** Forty-four px high at 100 %. */
export function Head(props: HeadProps) {
  const { t } = useLanguage()
  const { narrow, programme, finding, onFinding } = props
  const [opener, setOpener] = useState<HTMLElement | null>(null)
  return (
    <Box
      component="header"
      aria-label={t('shell.region.head')}
      data-region="head"
      tabIndex={-1}
      sx={{
        flex: 'none',
        minHeight: 44,
        boxSizing: 'border-box',
        display: 'flex',
        alignItems: 'center',
        gap: { xs: 2, md: 0 },
        pr: 4,
        borderBottom: 1,
        borderColor: 'rule',
      }}
    >
      {props.contentsButton}
      <Box
        sx={{
          flex: 'none',
          width: { md: 208 },
          maxWidth: { xs: '40%', md: 208 },
          pl: { xs: 2, md: 4 },
          pr: { xs: 1, md: 6 },
          boxSizing: 'border-box',
        }}
      >
        <ProgrammeName name={programme?.name ?? t('shell.app')} menu={props.programmeMenu ?? []} />
      </Box>
      {narrow ? (
        <>
          <IconButton
            ref={setOpener}
            aria-label={t('shell.find')}
            aria-keyshortcuts="Control+K"
            onClick={() => onFinding(true)}
            data-region-focus
          >
            <Glyph name="search" />
          </IconButton>
          <Dialog
            open={finding}
            onClose={() => onFinding(false)}
            fullWidth
            aria-label={t('shell.commands.title')}
          >
            <Box sx={{ p: 4, minHeight: 320 }}>
              <CommandPalette
                commands={props.commands}
                alone
                onClose={() => {
                  onFinding(false)
                  opener?.focus()
                }}
              />
            </Box>
          </Dialog>
        </>
      ) : (
        <Box role="search" aria-label={t('shell.commands.title')} sx={{ flex: '0 1 380px' }}>
          <CommandPalette commands={props.commands} inputRef={props.finder} />
        </Box>
      )}
      <Box sx={{ flex: 1 }} />
      <HeadJobs jobs={props.jobs} />
      <Tooltip title={`${t('shell.undo')} (Ctrl Z)`}>
        <span>
          <IconButton aria-label={t('shell.undo')} disabled={!props.canUndo} onClick={props.onUndo}>
            <Glyph name="undo" />
          </IconButton>
        </span>
      </Tooltip>
      <Tooltip title={`${t('shell.redo')} (Ctrl Shift Z)`}>
        <span>
          <IconButton aria-label={t('shell.redo')} disabled={!props.canRedo} onClick={props.onRedo}>
            <Glyph name="redo" />
          </IconButton>
        </span>
      </Tooltip>
      <SaveMark state={props.saveState} />
    </Box>
  )
}
