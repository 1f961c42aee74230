/** The room Start: what this is, what was open lately, a new programme, the sample. */
import { useState } from 'react'
import Box from '@mui/material/Box'
import { useLocation } from 'wouter'
import { useAct } from '../../app/act.tsx'
import { useMirrored, useReach } from '../../app/backend.tsx'
import { useLanguage } from '../../app/language.tsx'
import { at, type Room } from '../../app/routes.ts'
import { Cover } from './cover.tsx'
import { NewProgramme } from './new-programme.tsx'
import { OpenFile } from './open-file.tsx'
import { Shelf } from './shelf.tsx'

/** Two leaves of a book: the cover at left, the desk at right. */
export function StartRoom() {
  const { client, about, mirror } = useReach()
  const { t } = useLanguage()
  const state = useMirrored()
  const act = useAct()
  const [, go] = useLocation()
  const [making, setMaking] = useState(false)
  const [asking, setAsking] = useState(false)

  /** Waits for the window's own copy: the answer may come before the word of the opening, and no room opens without. */
  const enter = async (room: Room) => {
    await mirror.refresh()
    go(at.room(room))
  }
  const openFile = async (path: string) => {
    await client.programme.open({ path })
    await enter('today')
  }
  const openSample = async (which: 'week-16' | 'complete') => {
    const opened = await act(() => client.programme.openSample({ state: which }))
    if (opened) await enter(which === 'complete' ? 'report' : 'today')
  }
  const ask = async () => {
    if (!about.capabilities.dialogs) return setAsking(true)
    const chosen = await act(() => client.host.chooseFile({ purpose: 'open-programme' }))
    const path = chosen?.paths[0]
    if (path !== undefined) await act(() => openFile(path))
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
      <Cover />
      <Box
        component="section"
        aria-label={making ? t('start.form.title') : t('shell.room.start')}
        sx={{
          minHeight: 0,
          overflowY: { md: 'auto' },
          px: { xs: 4, sm: 10, lg: 16 },
          py: { xs: 6, md: 10, lg: 16 },
          display: 'flex',
          flexDirection: 'column',
        }}
      >
        {making ? (
          <NewProgramme onBack={() => setMaking(false)} onMade={() => void enter('people')} />
        ) : (
          <Shelf
            open={state === 'loading' ? null : state}
            onNew={() => setMaking(true)}
            onAsk={() => void ask()}
            onOpen={(path) => void act(() => openFile(path))}
            onGoOn={() => go(at.room('today'))}
            onSample={(which) => void openSample(which)}
          />
        )}
      </Box>
      <OpenFile open={asking} onOpen={openFile} onClose={() => setAsking(false)} />
    </Box>
  )
}
