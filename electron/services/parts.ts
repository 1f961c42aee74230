/** What a host hands to the back end: its clock, its folders, its disk and what it can do. */
import type { Capabilities } from '#shared/contract/host.ts'
import type { Id, Instant, LocalDate } from '#shared/model/scalars.ts'
import type { Disk } from './file/disk.ts'
import type { Printer, Solver } from './work/ports.ts'

/** The system's dialogs and file manager, where a host has them. */
export interface Desktop {
  chooseFile(about: {
    purpose: 'open-programme' | 'save-programme' | 'import' | 'save-pdf' | 'save-csv' | 'folder'
    suggestion?: string | undefined
  }): Promise<string[]>
  reveal(path: string): Promise<void>
  /** The next programme file that the system handed over and nobody took yet. */
  handed?(): string | null
}

export interface BackendParts {
  kind: 'electron' | 'loopback' | 'cli' | 'test'
  version: string
  disk: Disk
  /** Where the app keeps its own settings and recent list. */
  dataDir: string
  /** Where new programmes go unless the user says otherwise. */
  documents: string
  /** Fonts, the sample programme. */
  resourcesDir: string
  clock: { now(): Instant; today(): LocalDate }
  newId: () => Id
  solver: Solver
  printer: Printer
  capabilities: Capabilities
  /** Absent where `capabilities.dialogs` is false. */
  desktop?: Desktop
  /** Keeps an unexpected error; the screen gets only the id. */
  log: (line: string) => void
}
