/** The room Start: what this is, what was open lately, a new programme, the sample, the way back to a backup. */
import { useState } from 'react'
import Box from '@mui/material/Box'
import { useTheme } from '@mui/material/styles'
import useMediaQuery from '@mui/material/useMediaQuery'
import { useLocation } from 'wouter'
import { useAct } from '../../app/act.tsx'
import { useMirrored, useReach } from '../../app/backend.tsx'
import { useLanguage } from '../../app/language.tsx'
import { useOpening } from '../../app/opening/opening.tsx'
import { at, type Room } from '../../app/routes.ts'
import { Cover, CoverFoot, CoverHead } from './cover.tsx'
import { NewProgramme } from './new-programme.tsx'
import { OpenFile } from './open-file.tsx'
import { RestoreDialog } from './restore-dialog.tsx'
import { Shelf } from './shelf.tsx'
import { useRecent } from './use-recent.ts'

/** What a file is asked for: to open it, to open it in place of one that is gone, or to go back to a copy of it. */
type Wanted = { for: 'open' } | { for: 'find'; gone: string } | { for: 'restore' }

/** Two leaves of a book: the cover at left, the desk at right; in a narrow window the desk is not pushed below the fold. */
export function StartRoom() {
  const { client, about, mirror } = useReach()
  const { t } = useLanguage()
  const state = useMirrored()
  const act = useAct()
  const opening = useOpening()
  const recent = useRecent()
  const [, go] = useLocation()
  const stacked = useMediaQuery(useTheme().breakpoints.down('md'))
  const [making, setMaking] = useState(false)
  const [asking, setAsking] = useState<Wanted | null>(null)
  const [restoring, setRestoring] = useState(false)

  /** Waits for the window's own copy: the answer may come before the word of the opening, and no room opens without. */
  const enter = async (room: Room) => {
    await mirror.refresh()
    go(at.room(room))
  }
  const restore = (path: string) =>
    path === recent.openPath ? go(at.settings('backups')) : opening.restoreFrom(path)
  const take = async (path: string, wanted: Wanted) => {
    if (wanted.for === 'restore') return restore(path)
    const opened = await opening.openPath(path)
    if (opened && wanted.for === 'find' && path !== wanted.gone) await recent.forget(wanted.gone)
  }
  const openSample = async (which: 'week-16' | 'complete') => {
    const opened = await act(() => client.programme.openSample({ state: which }))
    if (opened) await enter(which === 'complete' ? 'report' : 'today')
  }
  const ask = async (wanted: Wanted) => {
    setRestoring(false)
    if (!about.capabilities.dialogs) return setAsking(wanted)
    const chosen = await act(() => client.host.chooseFile({ purpose: 'open-programme' }))
    const path = chosen?.paths[0]
    if (path !== undefined) await act(async () => take(path, wanted))
  }

  return (
    <Box
      sx={{
        flex: '1 1 0',
        minHeight: 0,
        display: { xs: 'block', md: 'grid' },
        gridTemplateColumns: { md: 'minmax(0, 5fr) minmax(0, 7fr)' },
        overflowY: { xs: 'auto', md: 'hidden' },
      }}
    >
      {stacked ? <CoverHead stacked /> : <Cover />}
      <Box
        component="section"
        aria-label={making ? t('start.form.title') : t('shell.room.start')}
        sx={{
          minHeight: 0,
          overflowY: { md: 'auto' },
          px: { xs: 4, sm: 10, lg: 16 },
          py: { xs: 5, md: 10, lg: 16 },
          display: 'flex',
          flexDirection: 'column',
        }}
      >
        {making ? (
          <NewProgramme onBack={() => setMaking(false)} onMade={() => void enter('people')} />
        ) : (
          <Shelf
            open={state === 'loading' ? null : state}
            recent={recent.files}
            onNew={() => setMaking(true)}
            onAsk={() => void ask({ for: 'open' })}
            onOpen={(path) => void act(() => opening.openPath(path))}
            onFind={(gone) => void ask({ for: 'find', gone })}
            onForget={(path) => void recent.forget(path)}
            onGoOn={() => go(at.room('today'))}
            onSample={(which) => void openSample(which)}
            onRestore={() => {
              if (recent.files?.length) setRestoring(true)
              else void ask({ for: 'restore' })
            }}
          />
        )}
      </Box>
      {stacked && <CoverFoot stacked />}
      <RestoreDialog
        open={restoring}
        files={recent.files ?? []}
        onChoose={(path) => {
          setRestoring(false)
          void act(async () => restore(path))
        }}
        onOther={() => void ask({ for: 'restore' })}
        onClose={() => setRestoring(false)}
      />
      <OpenFile
        open={asking !== null}
        onOpen={async (path) => {
          if (asking) await take(path, asking)
        }}
        onClose={() => setAsking(null)}
      />
    </Box>
  )
}
