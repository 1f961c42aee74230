/** Doing something that may be refused: runs it, shows the refusal as a sentence, offers undo after a change. */
import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react'
import { ContractError } from '#shared/contract/client.ts'
import { problemSentence } from '#shared/i18n/problem.ts'
import { useLanguage } from './language.tsx'

/** What the shell shows at the bottom: something done that can be undone, or something refused. */
export interface Notice {
  /** Counts up, so that the same words twice are two notices. */
  number: number
  kind: 'done' | 'refused'
  sentence: string
  /** The way the notice offers: back from a change, or forth again after an undo. */
  way: 'undo' | 'redo'
}

interface Acting {
  notice: Notice | null
  dismiss: () => void
  /** Takes a refusal away whose reason is gone; what was done stays said. */
  settle: () => void
  /** Says that something was done, and offers a way from there. */
  tell: (done: string, way: Notice['way']) => void
  /** Runs `work`; answers its value, or undefined where it was refused (and shown). `done` offers undo. */
  act: <Value>(work: () => Promise<Value>, done?: string) => Promise<Value | undefined>
}

const ActContext = createContext<Acting | null>(null)

/** A failure as words for this language. */
export function useSentence(): (error: unknown) => string {
  const { t } = useLanguage()
  return useCallback(
    (error: unknown) =>
      problemSentence(
        t,
        error instanceof ContractError ? error.failure : { code: 'unexpected', incident: '' },
      ),
    [t],
  )
}

/** Keeps the last notice for the shell to show. */
export function ActProvider({ children }: { children: ReactNode }) {
  const sentence = useSentence()
  const [notice, setNotice] = useState<Notice | null>(null)
  const acting = useMemo<Acting>(() => {
    const show = (kind: Notice['kind'], words: string, way: Notice['way'] = 'undo') =>
      setNotice((before) => ({ number: (before?.number ?? 0) + 1, kind, sentence: words, way }))
    return {
      notice,
      dismiss: () => setNotice(null),
      settle: () => setNotice((now) => (now?.kind === 'refused' ? null : now)),
      tell: (done, way) => show('done', done, way),
      act: async (work, done) => {
        try {
          const value = await work()
          if (done !== undefined) show('done', done)
          return value
        } catch (error) {
          if (!(error instanceof ContractError)) throw error
          // A host that is gone has a banner of its own.
          if (!['cancelled', 'host-gone'].includes(error.failure.code)) show('refused', sentence(error))
          return undefined
        }
      },
    }
  }, [notice, sentence])
  return <ActContext value={acting}>{children}</ActContext>
}

export function useActing(): Acting {
  const acting = useContext(ActContext)
  if (!acting) throw new Error('outside the ActProvider')
  return acting
}

/** The usual way to change something: `act(() => client.people.add(…), t('people.added'))`. */
export const useAct = (): Acting['act'] => useActing().act
