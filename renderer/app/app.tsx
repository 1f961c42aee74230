/** The whole screen: providers outside, the shell around, one room inside. */
import { lazy, type ReactNode, Suspense, useState } from 'react'
import { Redirect, Route, Router, Switch, useLocation } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import type { Transport } from '#shared/contract/core.ts'
import { ActProvider } from './act.tsx'
import { BackendProvider, useMirrored, useReach } from './backend.tsx'
import { Frame } from './frame.tsx'
import { JobsProvider } from './jobs.tsx'
import { LanguageProvider } from './language.tsx'
import { SaveElsewhereProvider } from './notices/save-elsewhere.tsx'
import { OpeningProvider } from './opening/opening.tsx'
import { RoomBoundary } from './room-boundary.tsx'
import { at, roomOf } from './routes.ts'
import { Look } from './theme/provider.tsx'

/** The rooms, each fetched when it is entered; a failed fetch is remembered, so a new attempt needs them made anew. */
const lazyRooms = () => ({
  Start: lazy(() => import('../rooms/start/room.tsx').then((room) => ({ default: room.StartRoom }))),
  Today: lazy(() => import('../rooms/today/room.tsx').then((room) => ({ default: room.TodayRoom }))),
  People: lazy(() => import('../rooms/people/room.tsx').then((room) => ({ default: room.PeopleRoom }))),
  Matching: lazy(() => import('../rooms/matching/room.tsx').then((room) => ({ default: room.MatchingRoom }))),
  Pairs: lazy(() => import('../rooms/pairs/room.tsx').then((room) => ({ default: room.PairsRoom }))),
  Tools: lazy(() => import('../rooms/tools/room.tsx').then((room) => ({ default: room.ToolsRoom }))),
  Report: lazy(() => import('../rooms/report/room.tsx').then((room) => ({ default: room.ReportRoom }))),
  Settings: lazy(() => import('../rooms/settings/room.tsx').then((room) => ({ default: room.SettingsRoom }))),
  Help: lazy(() => import('../rooms/help/room.tsx').then((room) => ({ default: room.HelpRoom }))),
})

/** The rooms of an open programme; without one there are the start room, settings and help. */
function Rooms({ lazies }: { lazies: ReturnType<typeof lazyRooms> }) {
  const { Start, Today, People, Matching, Pairs, Tools, Report, Settings, Help } = lazies
  const state = useMirrored()
  if (state === 'loading') return null
  if (state === null)
    return (
      <Switch>
        <Route path="/settings/*?" component={Settings} />
        <Route path="/help" component={Help} />
        <Route path="/start" component={Start} />
        <Route>
          <Redirect to={at.room('start')} replace />
        </Route>
      </Switch>
    )
  return (
    <Switch key={state.file.path}>
      <Route path="/start" component={Start} />
      <Route path="/today" component={Today} />
      <Route path="/people/*?" component={People} />
      <Route path="/matching/*?" component={Matching} />
      <Route path="/pairs/*?" component={Pairs} />
      <Route path="/tools/*?" component={Tools} />
      <Route path="/report" component={Report} />
      <Route path="/settings/*?" component={Settings} />
      <Route path="/help" component={Help} />
      <Route>
        <Redirect to={at.room('today')} replace />
      </Route>
    </Switch>
  )
}

/** The room of the address; one that cannot be shown leaves the others reachable. */
function RoomPlace() {
  const [path] = useLocation()
  const [lazies, setLazies] = useState(lazyRooms)
  return (
    <RoomBoundary key={roomOf(path)} onAgain={() => setLazies(lazyRooms)}>
      <Suspense fallback={null}>
        <Rooms lazies={lazies} />
      </Suspense>
    </RoomBoundary>
  )
}

/** Language, theme and accent as the host and the programme have them. */
function Dressed({ children }: { children: ReactNode }) {
  const { client, settings } = useReach()
  const state = useMirrored()
  const accent = state === 'loading' || state === null ? undefined : state.programme.settings.accent
  return (
    <LanguageProvider
      initial={settings.language}
      onChange={(language) => void client.host.changeSettings({ language })}
    >
      <Look scheme={settings.theme} {...(accent === undefined ? {} : { accent })}>
        {children}
      </Look>
    </LanguageProvider>
  )
}

/** The app over any transport. */
export function App({ transport }: { transport: Transport }) {
  return (
    <BackendProvider transport={transport} waiting={null}>
      <Dressed>
        <ActProvider>
          <JobsProvider>
            <Router hook={useHashLocation}>
              <OpeningProvider>
                <SaveElsewhereProvider>
                  <Frame>
                    <RoomPlace />
                  </Frame>
                </SaveElsewhereProvider>
              </OpeningProvider>
            </Router>
          </JobsProvider>
        </ActProvider>
      </Dressed>
    </BackendProvider>
  )
}
