/** The back end within reach of every room: client, events, mirror, and what the host can do. */
import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from 'react'
import { createClient, createListen, type Listen } from '#shared/contract/client.ts'
import type { Client, Transport } from '#shared/contract/core.ts'
import type { z } from 'zod'
import { type AppSettings, type host } from '#shared/contract/host.ts'
import { contract, type Contract, type Events } from '#shared/contract/index.ts'
import type { FileState } from '#shared/contract/file.ts'
import type { Programme } from '#shared/model/programme.ts'
import { type Presence, watched } from './host-gone.ts'
import { createMirror, type Mirror, type Mirrored } from './mirror.ts'
import { Unreached } from './unreached.tsx'

export type About = z.output<typeof host.about.output>

interface Reach {
  client: Client<Contract>
  listen: Listen<Events>
  mirror: Mirror
  presence: Presence
  about: About
  settings: AppSettings
}

const ReachContext = createContext<Reach | null>(null)

export interface BackendProviderProps {
  transport: Transport
  /** Shown until the back end has answered for the first time. */
  waiting: ReactNode
  children: ReactNode
}

/** Asks the host who it is, then gives the rooms their reach; a refusal of that is shown in their stead. */
export function BackendProvider({ transport, waiting, children }: BackendProviderProps) {
  const made = useMemo(() => {
    const { transport: carrier, presence } = watched(transport)
    const listen: Listen<Events> = createListen<Events>(carrier)
    return { client: createClient(contract, carrier), listen, presence }
  }, [transport])
  const [reach, setReach] = useState<Reach | null>(null)
  const [refused, setRefused] = useState<{ error: unknown } | null>(null)
  const [attempt, setAttempt] = useState(0)

  useEffect(() => {
    const { client, listen, presence } = made
    const mirror = createMirror(client, listen)
    let ended = false
    const unlisten = listen('host.settings', (settings) => {
      setReach((before) => (before ? { ...before, settings } : before))
    })
    void Promise.all([client.host.about(), client.host.settings(), mirror.refresh()]).then(
      ([about, settings]) => {
        if (!ended) setReach({ client, listen, mirror, presence, about, settings })
      },
      (error: unknown) => {
        if (!ended) setRefused({ error })
      },
    )
    // What was announced while the host was away is fetched with the whole.
    const unwatch = presence.subscribe(() => {
      if (!presence.isGone()) mirror.refresh().catch(() => undefined)
    })
    return () => {
      ended = true
      unlisten()
      unwatch()
      mirror.end()
    }
  }, [made, attempt])

  const again = () => {
    setRefused(null)
    setAttempt(attempt + 1)
  }
  if (reach) return <ReachContext value={reach}>{children}</ReachContext>
  return refused ? <Unreached error={refused.error} onAgain={again} /> : waiting
}

/** Everything at once; most rooms want one of the narrower hooks below. */
export function useReach(): Reach {
  const reach = useContext(ReachContext)
  if (!reach) throw new Error('outside the BackendProvider')
  return reach
}

export const useClient = (): Client<Contract> => useReach().client

/** Whether the host no longer answers. */
export function useHostGone(): boolean {
  const { presence } = useReach()
  return useSyncExternalStore(presence.subscribe, presence.isGone)
}

/** The day as the host has it; a screen reads no clock. */
export const useToday = (): string => useReach().about.today

/** What is open in this window, kept in step with the back end. */
export function useMirrored(): Mirrored {
  const { mirror } = useReach()
  return useSyncExternalStore(mirror.subscribe, mirror.get)
}

/** The open programme; only for rooms that are shown while one is open. */
export function useProgramme(): Programme {
  const state = useMirrored()
  if (state === 'loading' || state === null) throw new Error('no programme is open')
  return state.programme
}

/** The state of the open file. */
export function useFile(): FileState {
  const state = useMirrored()
  if (state === 'loading' || state === null) throw new Error('no programme is open')
  return state.file
}
