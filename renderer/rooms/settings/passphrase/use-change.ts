/** Setting, changing or removing the passphrase: asked once at a time, with what came of it. */
import { useState } from 'react'
import type { z } from 'zod'
import { ContractError } from '#shared/contract/client.ts'
import type { file } from '#shared/contract/file.ts'
import { useSentence } from '../../../app/act.tsx'
import { useClient } from '../../../app/backend.tsx'

export type ChangeResult = z.output<typeof file.changePassphrase.output> & {
  did: 'set' | 'changed' | 'removed'
}

export interface ChangeRefused {
  /** The one that was asked for as the present one is not it. */
  atCurrent: boolean
  sentence: string
}

/** `change` answers whether it was done; what came of it, or why not, stands in `result` and `refused`. */
export function usePassphraseChange() {
  const client = useClient()
  const sentence = useSentence()
  const [busy, setBusy] = useState(false)
  const [result, setResult] = useState<ChangeResult | null>(null)
  const [refused, setRefused] = useState<ChangeRefused | null>(null)
  const change = async (did: ChangeResult['did'], current: string | null, next: string | null) => {
    setBusy(true)
    setRefused(null)
    try {
      setResult({ did, ...(await client.file.changePassphrase({ current, next })) })
      return true
    } catch (error) {
      if (!(error instanceof ContractError)) throw error
      setResult(null)
      setRefused({ atCurrent: error.failure.code === 'wrong-passphrase', sentence: sentence(error) })
      return false
    } finally {
      setBusy(false)
    }
  }
  return { busy, result, refused, change, forget: () => setRefused(null) }
}
