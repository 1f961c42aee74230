/** Bytes in, a document to draw out; the last one stays until the next is read. */
import { useEffect, useState } from 'react'
import { readPdf, type ReadPdf } from './reader.ts'

interface Reading {
  bytes: Uint8Array<ArrayBuffer> | null
  pdf: ReadPdf | null
  failed: boolean
}

export interface UsedPdf {
  pdf: ReadPdf | null
  reading: boolean
  failed: boolean
}

/** Reads every new array of bytes and closes what it replaces; a copy is read, since reading uses bytes up. */
export function usePdf(bytes: Uint8Array<ArrayBuffer> | null): UsedPdf {
  const [state, setState] = useState<Reading>({ bytes: null, pdf: null, failed: false })
  useEffect(() => {
    if (!bytes) return
    let stale = false
    readPdf(bytes.slice()).then(
      (pdf) => {
        if (stale) pdf.close()
        else setState({ bytes, pdf, failed: false })
      },
      () => {
        if (!stale) setState((before) => ({ ...before, bytes, failed: true }))
      },
    )
    return () => {
      stale = true
    }
  }, [bytes])
  const { pdf } = state
  useEffect(() => () => pdf?.close(), [pdf])
  const reading = bytes !== null && state.bytes !== bytes
  return { pdf, reading, failed: !reading && state.failed }
}
