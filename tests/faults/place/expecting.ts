/** A trial of several steps; each step that is not as it should be counts as one loss. */
import { readCohort } from '#electron/services/file/cohort-file.ts'
import { disk } from '#electron/services/file/disk.ts'
import { digestOf, refusalOf, said } from '../life.ts'
import { type Row, tally } from '../report/row.ts'

export interface Expecting {
  /** Counts one attempt that must come to `true`. */
  that(what: string, isSo: boolean): void
  /** Counts one attempt that must be refused with one of these codes; gives the refusal. */
  refused(what: string, promise: Promise<unknown>, codes: string[], applied?: boolean): Promise<void>
  /** Counts one attempt that must be done. */
  done(what: string, promise: Promise<unknown>): Promise<void>
  /** Counts one look at a file, which must be whole and hold this. */
  holds(what: string, path: string, programme: Parameters<typeof digestOf>[0]): Promise<void>
  note(text: string): void
  row(): Row
}

export function expecting(part: string, title: string): Expecting {
  const counts = tally(part, title)
  let notes = ''
  const that = (what: string, isSo: boolean) => {
    counts.tried()
    if (!isSo) counts.lost(what)
  }
  return {
    that,
    refused: async (what, promise, codes, applied = false) => {
      const refusal = await refusalOf(promise)
      that(`${what}: ${refusal?.code ?? 'done'}`, refusal !== null && codes.includes(refusal.code))
      that(`${what}: applied ${refusal?.applied ?? '-'}`, refusal?.applied === applied)
    },
    done: async (what, promise) => {
      const wrong = await promise.then(() => null, said)
      that(`${what}: ${wrong ?? ''}`, wrong === null)
    },
    holds: async (what, path, programme) => {
      const found = await readCohort(disk, path).then(({ content }) => digestOf(content.programme), said)
      that(`${what}: ${found}`, found === digestOf(programme))
    },
    note: (text) => (notes = text),
    row: () => ({ ...counts.row, note: notes }),
  }
}
