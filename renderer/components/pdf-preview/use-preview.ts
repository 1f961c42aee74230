/** Asks for the PDF of what is chosen, a moment after the last change; late answers to old questions are dropped. */
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { useSentence } from '../../app/act.tsx'

export interface Previewed {
  /** The newest document there is, of this question or the one before. */
  bytes: Uint8Array<ArrayBuffer> | null
  busy: boolean
  /** Why this one could not be made, as a sentence. */
  problem: string | null
  again: () => void
}

const rest = 250
const bytesOf = (base64: string) => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))

/** `question` names all that the answer depends on; null asks nothing. */
export function usePreview(question: string | null, ask: () => Promise<{ pdf: string }>): Previewed {
  const sentence = useSentence()
  const [times, setTimes] = useState(0)
  const [answer, setAnswer] = useState<{
    key: string
    bytes: Uint8Array<ArrayBuffer> | null
    error: unknown
  } | null>(null)
  const asked = useRef(false)
  const key = question === null ? null : `${times} ${question}`
  const put = useEffectEvent(ask)
  useEffect(() => {
    if (key === null) return
    let stale = false
    const run = () =>
      put().then(
        ({ pdf }) => {
          if (!stale) setAnswer({ key, bytes: bytesOf(pdf), error: null })
        },
        (error: unknown) => {
          if (!stale) setAnswer((before) => ({ key, bytes: before?.bytes ?? null, error }))
        },
      )
    const timer = setTimeout(() => void run(), asked.current ? rest : 0)
    asked.current = true
    return () => {
      stale = true
      clearTimeout(timer)
    }
  }, [key])
  const current = answer?.key === key
  return {
    bytes: key === null ? null : (answer?.bytes ?? null),
    busy: key !== null && !current,
    problem: current && answer.error !== null ? sentence(answer.error) : null,
    again: () => setTimes((before) => before + 1),
  }
}
