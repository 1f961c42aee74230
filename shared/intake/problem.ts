/** What can be wrong with a table of people: where it is, what was kept, and how much it matters. */
import type { Params } from '../model/refusal.ts'

/**
 * `stop`: the file or row stays out; `ask`: somebody should look, a value was left empty or waits;
 * `note`: worth knowing, everything was read. The sentence of each code is `problems.<code>`.
 */
export const problemKinds = {
  'too-large': 'stop',
  'spreadsheet-file': 'stop',
  'not-a-table': 'stop',
  'empty-file': 'stop',
  'headings-only': 'stop',
  'too-many-rows': 'stop',
  'too-many-columns': 'stop',
  'no-name-column': 'stop',
  'role-unknown': 'stop',
  'role-unclear': 'stop',
  'no-name': 'stop',
  'heading-twice': 'note',
  'odd-quote': 'note',
  'row-too-long': 'ask',
  'cell-too-long': 'ask',
  'wrong-encoding': 'ask',
  'no-email': 'ask',
  'several-emails': 'note',
  'shared-email': 'note',
  'phone-shortened': 'ask',
  'number-range': 'ask',
  'number-unclear': 'ask',
  'places-assumed': 'note',
  'date-unclear': 'ask',
  'date-ahead': 'ask',
  'date-order-assumed': 'note',
  'format-unclear': 'ask',
  'consent-unclear': 'ask',
  'consent-missing': 'note',
  'no-consent': 'note',
  'answer-unclear': 'ask',
  'too-many-answers': 'ask',
  'no-field-left': 'ask',
  'partner-away': 'note',
  'unknown-rank': 'ask',
  'unclear-rank': 'ask',
  'applied-twice': 'note',
  'same-name': 'note',
  'unsure-same': 'ask',
  'both-roles': 'note',
  'more-like-this': 'note',
} as const satisfies Record<string, 'stop' | 'ask' | 'note'>

export type ProblemCode = keyof typeof problemKinds
export type ProblemKind = (typeof problemKinds)[ProblemCode]

export interface Problem {
  file: string
  /** As a spreadsheet counts: the heading is row 1. A problem of the whole file stands at row 1. */
  row: number
  /** The heading's text, or empty when the whole row or file is meant. */
  column: string
  code: ProblemCode
  kind: ProblemKind
  params: Params
  /** What the programme will hold in this place; empty when nothing. */
  kept: string
}

export interface Found {
  row?: number
  column?: string
  params?: Params
  kept?: string
}

/** A recorder of problems of one file. */
export const problemsOf =
  (file: string, into: Problem[]) =>
  (code: ProblemCode, about: Found = {}) => {
    const { row = 1, column = '', params = {}, kept = '' } = about
    into.push({
      file,
      row,
      column,
      code,
      kind: problemKinds[code],
      params: { file, row, column, ...params },
      kept,
    })
  }
export type Report = ReturnType<typeof problemsOf>

/** At most `most` problems of a code in a file; the rest as one line that counts them. */
export function condensed(problems: readonly Problem[], most = 200): Problem[] {
  const seen = new Map<string, number>()
  const out: Problem[] = []
  for (const one of problems) {
    const key = `${one.file}\n${one.code}`
    const count = (seen.get(key) ?? 0) + 1
    seen.set(key, count)
    if (count <= most) out.push(one)
  }
  for (const [key, count] of seen) {
    const [file = '', code = ''] = key.split('\n')
    const further = count - most
    if (further > 0) problemsOf(file, out)('more-like-this', { params: { code, further } })
  }
  return out
}
