/** Version 1 to 2: the file keeps its history beside the programme. */
import type { Migration } from './index.ts'

export const keepsHistory = {
  from: 1,
  about: 'The head names the programme and the moment of writing; the history stands beside the programme.',
  step: ({ programme }) => ({ programme, history: {} }),
} as const satisfies Migration
