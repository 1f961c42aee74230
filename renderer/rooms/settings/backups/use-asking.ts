/** Comparing and restoring from the list, with the question for a passphrase in between where a backup has another one. */
import { useState } from 'react'
import { ContractError } from '#shared/contract/client.ts'
import type { Comparison } from '#shared/contract/copies.ts'
import { useActing } from '../../../app/act.tsx'
import { useClient } from '../../../app/backend.tsx'
import { useLanguage } from '../../../app/language.tsx'
import type { Row } from './days.ts'
import { momentOf } from './moment.ts'

export type Aim = 'compare' | 'restore'

/** What stands over the list: a question about one backup, or what differs from it. */
export type Asking =
  | { kind: 'restore'; row: Row; passphrase?: string | undefined; compared?: boolean }
  | { kind: 'passphrase'; row: Row; aim: Aim; isWrong: boolean }
  | { kind: 'comparison'; row: Row; comparison: Comparison; passphrase?: string | undefined }

const locked = ['needs-passphrase', 'wrong-passphrase']

/** `fetch` renews the list. */
export function useAsking(fetch: () => void) {
  const client = useClient()
  const { act, tell } = useActing()
  const { t, language } = useLanguage()
  const [asking, setAsking] = useState<Asking | null>(null)
  const [busy, setBusy] = useState(false)

  /** Runs `work`; where a passphrase is wanted, asks for it and answers undefined. */
  async function opened<Value>(row: Row, aim: Aim, work: () => Promise<Value>): Promise<Value | undefined> {
    setBusy(true)
    try {
      return await act(async () => {
        try {
          return await work()
        } catch (error) {
          if (!(error instanceof ContractError) || !locked.includes(error.failure.code)) throw error
          setAsking({ kind: 'passphrase', row, aim, isWrong: error.failure.code === 'wrong-passphrase' })
          return undefined
        }
      })
    } finally {
      setBusy(false)
    }
  }

  async function compare(row: Row, passphrase?: string) {
    const given = passphrase === undefined ? {} : { passphrase }
    const comparison = await opened(row, 'compare', () => client.copies.compare({ with: row.path, ...given }))
    if (comparison) setAsking({ kind: 'comparison', row, comparison, passphrase })
  }

  async function restore(row: Row, passphrase?: string) {
    const given = passphrase === undefined ? {} : { passphrase }
    const done = await opened(row, 'restore', () => client.backups.restore({ from: row.path, ...given }))
    if (done) {
      setAsking(null)
      tell(t('backups.restored', momentOf(language, row)), 'undo')
    }
    fetch()
  }

  return { asking, setAsking, busy, compare, restore, close: () => setAsking(null) }
}
