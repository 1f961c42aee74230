/** The frame around the rooms: head above, contents at left, the room in the middle. */
import { useEffect, useEffectEvent, useRef, useState, type ReactNode } from 'react'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Drawer from '@mui/material/Drawer'
import useMediaQuery from '@mui/material/useMediaQuery'
import { useTheme } from '@mui/material/styles'
import type { LocalDate } from '#shared/model/scalars.ts'
import { Glyph } from '../../components/glyph.tsx'
import type { MenuEntry } from '../../components/more-menu.tsx'
import { useLanguage } from '../language.tsx'
import { Contents, type RoomEntry } from './contents.tsx'
import type { Command } from './find-commands.ts'
import { Head } from './head.tsx'
import type { HeadJob } from './head-jobs.tsx'
import { goToRegion } from './regions.ts'
import type { SaveState } from './save-mark.tsx'
import { SkipLink } from './skip-link.tsx'

export interface ShellProps {
  programme?: { name: string; edition: string; startsOn: LocalDate; endsOn: LocalDate }
  /** Behind the programme's name: another file, a copy, close. */
  programmeMenu?: readonly MenuEntry[]
  rooms: readonly RoomEntry[]
  /** The id of the room one is in; `settings` and `help` stand below the others. */
  current: string
  onGo: (id: string) => void
  commands?: readonly Command[]
  canUndo: boolean
  canRedo: boolean
  onUndo: () => void
  onRedo: () => void
  saveState: SaveState
  today: LocalDate
  jobs?: readonly HeadJob[]
  children: ReactNode
}

const typing = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches('textarea, input:not([type="checkbox"], [type="radio"], [type="range"])'))

/** Ctrl K finds, F6 goes round, Ctrl Z and Ctrl Shift Z undo and redo wherever no text is being typed. */
export function Shell(props: ShellProps) {
  const { t } = useLanguage()
  const narrow = useMediaQuery(useTheme().breakpoints.down('md'))
  const root = useRef<HTMLDivElement>(null)
  const finder = useRef<HTMLInputElement>(null)
  const [drawn, setDrawn] = useState(false)
  const [finding, setFinding] = useState(false)

  const press = useEffectEvent((event: KeyboardEvent) => {
    const frame = root.current
    const { target } = event
    // What floats over the frame (a dialog, a menu) keeps its keys to itself.
    const ours = target === document.body || (target instanceof Node && frame?.contains(target) === true)
    if (!frame || !ours || event.defaultPrevented) return
    const key = event.key.toLowerCase()
    const ctrl = (event.ctrlKey || event.metaKey) && !event.altKey
    const back = ctrl && key === 'z' && !event.shiftKey
    const forth = ctrl && (key === 'y' || (key === 'z' && event.shiftKey))
    if (event.key === 'F6') goToRegion(frame, event.shiftKey ? -1 : 1)
    else if (ctrl && key === 'k') {
      if (narrow) setFinding(true)
      else finder.current?.focus()
    } else if ((back || forth) && !typing(target)) {
      if (back && props.canUndo) props.onUndo()
      if (forth && props.canRedo) props.onRedo()
    } else return
    event.preventDefault()
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event)
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
  const contents = (
    <Contents
      {...(props.programme ? { programme: props.programme } : {})}
      rooms={props.rooms}
      current={props.current}
      onGo={(id) => {
        setDrawn(false)
        props.onGo(id)
      }}
      today={props.today}
    />
  )
  return (
    <Box
      ref={root}
      sx={{
        height: '100vh',
        display: 'flex',
        flexDirection: 'column',
        bgcolor: 'background.default',
        color: 'text.primary',
      }}
    >
      <SkipLink target="room" label={t('shell.skip')} />
      <Head
        {...(props.programme ? { programme: props.programme } : {})}
        {...(props.programmeMenu ? { programmeMenu: props.programmeMenu } : {})}
        commands={props.commands ?? []}
        canUndo={props.canUndo}
        canRedo={props.canRedo}
        onUndo={props.onUndo}
        onRedo={props.onRedo}
        saveState={props.saveState}
        jobs={props.jobs ?? []}
        narrow={narrow}
        finder={finder}
        finding={finding}
        onFinding={setFinding}
        contentsButton={
          narrow && (
            <Button
              variant="text"
              color="inherit"
              startIcon={<Glyph name="sheet" />}
              aria-expanded={drawn}
              onClick={() => setDrawn(true)}
              sx={{
                ml: 2,
                mr: 0,
                height: 43,
                pr: 3.5,
                fontWeight: 400,
                fontSize: '0.9375rem',
                borderRadius: 0,
                borderRight: 1,
                borderColor: 'rule',
              }}
            >
              {t('shell.contents')}
            </Button>
          )
        }
      />
      <Box sx={{ flex: '1 1 0', minHeight: 0, display: 'flex' }}>
        {narrow ? (
          <Drawer
            open={drawn}
            onClose={() => setDrawn(false)}
            aria-label={t('shell.contents')}
            slotProps={{ paper: { sx: { display: 'flex' } } }}
          >
            <Box sx={{ flex: '1 1 0', display: 'flex', minHeight: 0 }}>{contents}</Box>
          </Drawer>
        ) : (
          contents
        )}
        <Box
          component="main"
          id="room"
          tabIndex={-1}
          data-region="room"
          sx={{ flex: '1 1 0', minWidth: 0, minHeight: 0, display: 'flex', flexDirection: 'column' }}
        >
          {props.children}
        </Box>
      </Box>
    </Box>
  )
}
