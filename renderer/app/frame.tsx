/** The shell around the rooms, fed from the open programme: contents with counts, undo, save state, jobs, commands. */
import { type ReactNode, useEffect, useEffectEvent, useState } from 'react'
import { useLocation } from 'wouter'
import { attention } from '#shared/journey/attention.ts'
import { matchingTasks } from '#shared/journey/matching-tasks.ts'
import { shownName } from '#shared/i18n/names.ts'
import type { OpenState } from '#shared/contract/programme.ts'
import { isActive } from '#shared/matching/active.ts'
import { pairsOf, peopleOf } from '#shared/model/programme.ts'
import type { Language, LocalDate } from '#shared/model/scalars.ts'
import { printable } from '#shared/tools/index.ts'
import { useAct } from './act.tsx'
import { useMirrored, useReach } from './backend.tsx'
import { useHistory } from './history.ts'
import { useIdleLock } from './idle.ts'
import { useJobs } from './jobs.tsx'
import { useLanguage } from './language.tsx'
import { Closing } from './notices/closing.tsx'
import { Notices } from './notices.tsx'
import { at, roomOf, rooms, type Room } from './routes.ts'
import type { RoomEntry } from './shell/contents.tsx'
import type { Command } from './shell/find-commands.ts'
import type { SaveState } from './shell/save-mark.tsx'
import { Shell } from './shell/shell.tsx'
import { settingsPages } from '../rooms/settings/pages.tsx'

type Opened = NonNullable<OpenState>

/** What stands behind a room's dotted leader. */
function countOf(room: Room, { programme }: Opened, today: LocalDate): string | number | undefined {
  const pairs = pairsOf(programme).filter(isActive)
  switch (room) {
    case 'today':
      return attention(programme, today).length + matchingTasks(programme, today).length
    case 'people':
      return Object.keys(programme.people).length
    case 'matching': {
      // Of those who can be matched, how many are.
      const matched = new Set(pairs.map((pair) => pair.menteeId))
      const mentees = peopleOf(programme, 'mentee').filter(
        ({ id, standing, consent }) =>
          matched.has(id) || (standing !== 'withdrawn' && consent.state === 'given'),
      )
      return mentees.length === 0 ? undefined : `${matched.size}/${mentees.length}`
    }
    case 'pairs':
      return pairs.length === 0 ? '–' : pairs.length
    case 'tools':
      return printable().length
    default:
      return undefined
  }
}

const two = (part: number): string => String(part).padStart(2, '0')
const clockTime = (instant: string): string => {
  const moment = new Date(instant)
  return `${two(moment.getHours())}:${two(moment.getMinutes())}`
}

function saveState(open: Opened | null): SaveState {
  if (!open) return { kind: 'nothing-open' }
  const unsaved = open.file.savedRevision < open.file.revision
  if (open.file.trouble || (unsaved && open.file.readOnly)) return { kind: 'not-saved' }
  if (open.file.readOnly) return { kind: 'read-only' }
  if (unsaved) return { kind: 'saving' }
  return { kind: 'saved', at: open.file.savedAt ? clockTime(open.file.savedAt) : '' }
}

/** People and pairs as things that can be found by name. */
const finds = ({ programme }: Opened, language: Language, go: (to: string) => void): Command[] => [
  ...Object.values(programme.people).map((person) => ({
    id: person.id,
    label: shownName(person, language),
    hint: person.organisation ?? '',
    run: () => go(at.person(person.id)),
  })),
  ...Object.values(programme.pairs).map((pair) => ({
    id: pair.id,
    label: [pair.menteeId, pair.mentorId]
      .map((id) => programme.people[id])
      .map((person) => (person ? shownName(person, language) : ''))
      .join(' – '),
    hint: pair.code,
    run: () => go(at.pair(pair.id)),
  })),
]

/** The frame of the window. */
export function Frame({ children }: { children: ReactNode }) {
  const { client, listen, about } = useReach()
  const state = useMirrored()
  const { t, language } = useLanguage()
  const [path, go] = useLocation()
  const { running, cancel } = useJobs()
  const act = useAct()
  const history = useHistory()
  const open = state === 'loading' ? null : state
  const [settings] = useState(settingsPages)
  const [closing, setClosing] = useState(false)
  useIdleLock(open)

  const asked = useEffectEvent((what: string) => {
    if (what === 'undo' || what === 'redo') history[what]()
    if (what === 'new' || what === 'open') go(at.room('start'))
  })
  useEffect(() => listen('host.asked', ({ what }) => asked(what)), [listen])

  const name = open?.programme.name
  useEffect(() => {
    document.title = name === undefined ? t('shell.app') : `${name} – ${t('shell.app')}`
  }, [name, t])

  const entries: RoomEntry[] = open
    ? rooms.map((room) => {
        const count = countOf(room, open, about.today)
        return { id: room, label: t(`shell.room.${room}`), ...(count === undefined ? {} : { count }) }
      })
    : [{ id: 'start', label: t('shell.room.start') }]
  const pages = settings
    .filter(({ group }) => group === 'computer' || open)
    .map(({ id }) => ({
      id: `settings:${id}`,
      label: `${t('shell.room.settings')}: ${t(`settings.page.${id}`)}`,
      run: () => go(at.settings(id)),
    }))
  const lock = () => void act(() => client.file.lock({}))
  const lockCommand = open?.file.sealed
    ? [{ id: 'lock', label: t('settings.passphrase.lockNow'), run: lock }]
    : []
  const places = [...new Set([...entries.map(({ id }) => id), 'start', 'settings', 'help'])].map((room) => ({
    id: `room:${room}`,
    label: t(`shell.room.${room as Room}`),
    run: () => go(at.room(room as Room)),
  }))

  return (
    <Shell
      {...(open ? { programme: open.programme } : {})}
      programmeMenu={[
        { id: 'start', label: t('shell.otherProgramme'), onRun: () => go(at.room('start')) },
        ...lockCommand.map(({ id, label, run }) => ({ id, label, onRun: run })),
        {
          id: 'close',
          label: t('shell.closeProgramme'),
          disabled: !open,
          onRun: () => (open?.file.trouble ? setClosing(true) : void act(() => client.programme.close())),
        },
      ]}
      rooms={entries}
      current={roomOf(path)}
      onGo={(id) => go(at.room(id as Room))}
      commands={[...places, ...(open ? finds(open, language, go) : []), ...lockCommand, ...pages]}
      canUndo={(open?.file.canUndo ?? false) && !open?.file.readOnly}
      canRedo={(open?.file.canRedo ?? false) && !open?.file.readOnly}
      onUndo={history.undo}
      onRedo={history.redo}
      saveState={saveState(open)}
      today={about.today}
      jobs={running.map((job) => ({ ...job, id: job.jobId, onCancel: () => cancel(job.jobId) }))}
    >
      <Notices open={open} />
      {open && closing && <Closing open={open} onLeave={() => setClosing(false)} />}
      {children}
    </Shell>
  )
}
