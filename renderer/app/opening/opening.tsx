/** The one way a file is opened from the screen: what it needs is asked, and what is wrong with it is said. */
import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useEffectEvent,
  useMemo,
  useState,
} from 'react'
import { useLocation } from 'wouter'
import { ContractError } from '#shared/contract/client.ts'
import type { Examined, Recovered } from '#shared/contract/rescue.ts'
import { useAct } from '../act.tsx'
import { useReach } from '../backend.tsx'
import { useLanguage } from '../language.tsx'
import { at } from '../routes.ts'
import { CopiesDialog } from './copies-dialog.tsx'
import { PassphraseDialog } from './passphrase-dialog.tsx'
import { RecoveredDialog } from './recovered-dialog.tsx'

export interface Opening {
  /**
   * Opens a file and enters it: true. False where a dialog has taken over (a passphrase, damage); rejects with a
   * `ContractError` for all else.
   */
  openPath: (path: string) => Promise<boolean>
  /** Shows the copies of a programme's file, to put one in its place. */
  restoreFrom: (path: string) => Promise<void>
}

const OpeningContext = createContext<Opening | null>(null)

/** Opening files; inside the `OpeningProvider`. */
export function useOpening(): Opening {
  const opening = useContext(OpeningContext)
  if (!opening) throw new Error('outside the OpeningProvider')
  return opening
}

type Asking =
  /** `back`: the address where the work was when the programme was locked. */
  | { kind: 'passphrase'; path: string; why: 'sealed' | 'locked'; back?: string }
  | { kind: 'copies'; why: 'damage' | 'restore'; examined: Examined; passphrase: string }
  | { kind: 'recovered'; recovered: Recovered }

const failureOf = (error: unknown) => (error instanceof ContractError ? error.failure : null)

/** Puts its dialogs over every room; hears of files that the system hands over, and of a programme that was locked. */
export function OpeningProvider({ children }: { children: ReactNode }) {
  const { client, listen, mirror } = useReach()
  const { t } = useLanguage()
  const act = useAct()
  const [address, go] = useLocation()
  const [asking, setAsking] = useState<Asking | null>(null)

  const opening = useMemo(() => {
    const enter = async (address = at.room('today')) => {
      setAsking(null)
      // The answer may come before the word of the opening, and no room opens without the window's own copy.
      await mirror.refresh()
      go(address)
    }
    const show = async (path: string, why: 'damage' | 'restore', passphrase = '') => {
      const examined = await client.rescue.examine({ path, ...(passphrase === '' ? {} : { passphrase }) })
      setAsking({ kind: 'copies', why, examined, passphrase })
    }
    const open = async (path: string, passphrase?: string, back?: string): Promise<boolean> => {
      try {
        await client.programme.open({ path, ...(passphrase === undefined ? {} : { passphrase }) })
      } catch (error) {
        const failure = failureOf(error)
        if (failure?.code === 'needs-passphrase') {
          setAsking({ kind: 'passphrase', path, why: 'sealed' })
          return false
        }
        if (failure?.kind !== 'damaged' || failure.code === 'file-is-newer') throw error
        await show(path, 'damage', passphrase)
        return false
      }
      await enter(back)
      return true
    }
    return {
      open,
      enter,
      outside: {
        openPath: (path) => open(path),
        restoreFrom: (path) => show(path, 'restore'),
      } satisfies Opening,
    }
  }, [client, mirror, go])

  /** A file that the system handed over, once there is somebody to take it. */
  const takeHanded = useEffectEvent(async () => {
    const handed = await act(() => client.host.handed())
    const path = handed?.path ?? null
    if (path !== null) await act(() => opening.open(path))
  })
  useEffect(() => {
    void takeHanded()
    return listen('host.asked', ({ what }) => {
      if (what === 'handed') void takeHanded()
    })
  }, [listen])
  const locked = useEffectEvent((path: string) =>
    setAsking({ kind: 'passphrase', path, why: 'locked', back: address }),
  )
  useEffect(
    () =>
      listen('programme.opened', ({ path, locked: lockedPath }) => {
        if (lockedPath !== null) locked(lockedPath)
        else if (path !== null) setAsking((now) => (now?.kind === 'passphrase' ? null : now))
      }),
    [listen],
  )

  const leave = () => setAsking(null)
  return (
    <OpeningContext value={opening.outside}>
      {children}
      {asking?.kind === 'passphrase' && (
        <PassphraseDialog
          key={asking.path}
          path={asking.path}
          why={asking.why}
          onOpen={(passphrase) => opening.open(asking.path, passphrase, asking.back)}
          onClose={leave}
        />
      )}
      {asking?.kind === 'copies' && (
        <CopiesDialog
          key={asking.examined.path}
          {...asking}
          onPut={async (from, passphrase) => {
            const { path } = asking.examined
            await client.rescue.putInPlace({ path, from, ...(passphrase === '' ? {} : { passphrase }) })
            const done = asking.examined.verdict === 'missing' ? 'putDoneMissing' : 'putDone'
            await act(() => opening.enter(), t(`opening.damage.${done}`))
          }}
          onRecover={async () => {
            const recovered = await client.rescue.recover({ path: asking.examined.path })
            setAsking({ kind: 'recovered', recovered })
          }}
          onClose={leave}
        />
      )}
      {asking?.kind === 'recovered' && (
        <RecoveredDialog
          recovered={asking.recovered}
          onOpen={() => void act(() => opening.open(asking.recovered.path))}
          onClose={leave}
        />
      )}
    </OpeningContext>
  )
}
