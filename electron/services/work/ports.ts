/** What the services need of long work: a solver and a printer, in this thread or another. */
import type { Answer, Problem } from '#shared/matching/problem.ts'
import type { ReportRequest } from '#shared/print/report/index.ts'
import type { SheetRequest } from '#shared/print/request.ts'
import type { SubjectRequest } from '#shared/print/subject/index.ts'
import type { WorkbookRequest } from '#shared/print/workbook/index.ts'

export interface Solver {
  /** Rejects with a `cancelled` refusal when the signal is aborted. */
  solve(problem: Problem, signal?: AbortSignal): Promise<Answer>
  end(): Promise<void>
}

/** Each call gives the bytes of one PDF. */
export interface Printer {
  sheet(request: SheetRequest, signal?: AbortSignal): Promise<Uint8Array>
  workbook(request: WorkbookRequest, signal?: AbortSignal): Promise<Uint8Array>
  report(request: ReportRequest, signal?: AbortSignal): Promise<Uint8Array>
  /** Everything about one person. */
  subject(request: SubjectRequest, signal?: AbortSignal): Promise<Uint8Array>
  end(): Promise<void>
}
