/** A host as the conformance suite sees it: a transport, and a folder of the same machine's disk. */
import type { Transport } from '#shared/contract/core.ts'

export interface Host {
  transport: Transport
  /** Where programmes lie; the suite looks at the files themselves. */
  folder: string
  close(): Promise<void>
}

export interface HostMaker {
  name: string
  /** Why it cannot run here and how it could, or null where it can. */
  obstacle: string | null
  open(folder: string): Promise<Host>
}
