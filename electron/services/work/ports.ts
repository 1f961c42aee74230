/** What the services need of long work: a solver and a printer, in this thread or another. */
import type { Answer, Problem } from '#shared/matching/solver/problem.ts'
import type { QuestionAnswer, QuestionInput, QuestionName } from '#shared/matching/study/questions.ts'
import type { Programme } from '#shared/model/programme.ts'
import type { LocalDate } from '#shared/model/scalars.ts'
import type { ComparisonRequest } from '#shared/print/comparison/index.ts'
import type { LettersRequest } from '#shared/print/letters/index.ts'
import type { ReportRequest } from '#shared/print/report/index.ts'
import type { SheetRequest } from '#shared/print/request.ts'
import type { SubjectRequest } from '#shared/print/subject/index.ts'
import type { WorkbookRequest } from '#shared/print/workbook/index.ts'

export interface Solver {
  /** Rejects with a `cancelled` refusal when the signal is aborted. */
  solve(problem: Problem, signal?: AbortSignal): Promise<Answer>
  /** Asks about a programme; what the last question worked out is used again while it is the same object. */
  ask<Name extends QuestionName>(
    about: { programme: Programme; today: LocalDate },
    name: Name,
    input: QuestionInput<Name>,
    signal?: AbortSignal,
  ): Promise<QuestionAnswer<Name>>
  end(): Promise<void>
}

/** Each call gives the bytes of one PDF. */
export interface Printer {
  sheet(request: SheetRequest, signal?: AbortSignal): Promise<Uint8Array>
  workbook(request: WorkbookRequest, signal?: AbortSignal): Promise<Uint8Array>
  report(request: ReportRequest, signal?: AbortSignal): Promise<Uint8Array>
  /** Everything about one person. */
  subject(request: SubjectRequest, signal?: AbortSignal): Promise<Uint8Array>
  /** Letters of one language, a page each. */
  letters(request: LettersRequest, signal?: AbortSignal): Promise<Uint8Array>
  /** Scenarios side by side. */
  comparison(request: ComparisonRequest, signal?: AbortSignal): Promise<Uint8Array>
  end(): Promise<void>
}
