/** Reads PDF bytes for the preview: pdf.js parses in a worker thread of its own, drawing is all this thread does. */
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import workerAddress from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url'

/** CSS px of a PDF point at 100 %. */
export const pxPerPoint = 96 / 72

export interface PageSize {
  /** Points. */
  width: number
  height: number
}

/** A document that was read; `close` frees it in the worker. */
export interface ReadPdf {
  sizes: readonly PageSize[]
  /** Where it is parsed; `main-thread` would hold up the screen and is a fault. */
  thread: 'worker' | 'main-thread'
  page(number: number): Promise<PDFPageProxy>
  /** The number of the page a named destination is on, from 1; null where there is none. */
  pageOf(destination: string): Promise<number | null>
  close(): void
}

async function load() {
  if (typeof Worker === 'undefined') throw new Error('no worker threads here')
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const port = new Worker(workerAddress, { type: 'module', name: 'pdf-reader' })
  // A worker handed over by its port is never replaced by pdf.js' own substitute on this thread.
  // (The types of pdf.js know only the parameter's default, null.)
  const worker = new pdfjs.PDFWorker({ port: port as unknown as null })
  const broken = new Promise<never>((_resolve, reject) => {
    port.addEventListener('error', (event) => reject(new Error(event.message || 'the reader did not start')))
  })
  broken.catch(() => (loaded = null))
  return { pdfjs, worker, broken }
}

let loaded: ReturnType<typeof load> | null = null

async function reader() {
  loaded ??= load()
  try {
    return await loaded
  } catch (error) {
    loaded = null
    throw error
  }
}

async function sizesOf(document: PDFDocumentProxy): Promise<PageSize[]> {
  const pages = Array.from({ length: document.numPages }, (_, at) => document.getPage(at + 1))
  return (await Promise.all(pages)).map((page) => {
    const { width, height } = page.getViewport({ scale: 1 })
    return { width, height }
  })
}

async function pageOf(document: PDFDocumentProxy, destination: string): Promise<number | null> {
  const found = await document.getDestination(destination)
  const page: unknown = found?.[0]
  if (typeof page === 'number') return page + 1
  if (typeof page !== 'object' || page === null || !('num' in page) || !('gen' in page)) return null
  const { num, gen } = page
  return typeof num === 'number' && typeof gen === 'number'
    ? (await document.getPageIndex({ num, gen })) + 1
    : null
}

/** Reads a document; the bytes are used up. Rejects where it is no PDF or the worker cannot run. */
export async function readPdf(bytes: Uint8Array<ArrayBuffer>): Promise<ReadPdf> {
  const { pdfjs, worker, broken } = await reader()
  // Our own documents embed their fonts and hold no scanned pictures: nothing has to be fetched or compiled.
  const task = pdfjs.getDocument({ data: bytes, worker, useSystemFonts: false, useWasm: false, verbosity: 0 })
  try {
    const document = await Promise.race([task.promise, broken])
    return {
      sizes: await sizesOf(document),
      thread: worker.port instanceof Worker ? 'worker' : 'main-thread',
      page: (number) => document.getPage(number),
      pageOf: (destination) => pageOf(document, destination),
      close: () => void task.destroy(),
    }
  } catch (error) {
    void task.destroy()
    throw error
  }
}
