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
import type { FileState } from '#shared/contract/programme.ts'
import type { Programme } from '#shared/model/programme.ts'
import { createMirror, type Mirror, type Mirrored } from './mirror.ts'

export type About = z.output<typeof host.about.output>

interface Reach {
  client: Client<Contract>
  listen: Listen<Events>
  mirror: Mirror
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

/** Asks the host who it is, then gives the rooms their reach. */
export function BackendProvider({ transport, waiting, children }: BackendProviderProps) {
  const made = useMemo(() => {
    const client = createClient(contract, transport)
    const listen: Listen<Events> = createListen<Events>(transport)
    return { client, listen }
  }, [transport])
  const [reach, setReach] = useState<Reach | null>(null)

  useEffect(() => {
    const { client, listen } = made
    const mirror = createMirror(client, listen)
    let ended = false
    const unlisten = listen('host.settings', (settings) => {
      setReach((before) => (before ? { ...before, settings } : before))
    })
    void Promise.all([client.host.about(), client.host.settings(), mirror.refresh()]).then(
      ([about, settings]) => {
        if (!ended) setReach({ client, listen, mirror, about, settings })
      },
    )
    return () => {
      ended = true
      unlisten()
      mirror.end()
    }
  }, [made])

  return reach ? <ReachContext value={reach}>{children}</ReachContext> : waiting
}

/** Everything at once; most rooms want one of the narrower hooks below. */
export function useReach(): Reach {
  const reach = useContext(ReachContext)
  if (!reach) throw new Error('outside the BackendProvider')
  return reach
}

export const useClient = (): Client<Contract> => useReach().client

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
