/** Printing and exporting: previews as bytes, files as jobs. */
import type { z } from 'zod'
import type { Handlers } from '#shared/contract/core.ts'
import type { Contract } from '#shared/contract/index.ts'
import type { print } from '#shared/contract/print.ts'
import { shownName } from '#shared/i18n/names.ts'
import type { Programme } from '#shared/model/programme.ts'
import { found } from '#shared/model/refusal.ts'
import type { Language } from '#shared/model/scalars.ts'
import { reportRequest } from '#shared/print/report/index.ts'
import { sheetRequest, workbookRequest } from '#shared/print/workbook/index.ts'
import type { Around } from '../backend.ts'
import type { Job } from '../work/jobs.ts'
import { allOrNone, fileName, outputTo } from './files.ts'
import { tableText } from './tables.ts'

type Look = Pick<z.output<typeof print.previewSheet.input>, 'language' | 'paper' | 'lowInk' | 'blank'>
type ReportLook = z.output<typeof print.previewReport.input>

const base64 = (bytes: Uint8Array) => ({ pdf: Buffer.from(bytes).toString('base64') })

/** `26-03 Milica Đurić – Vesna Marković`, in the language of the paper. */
function workbookName(programme: Programme, pairId: string, asked: Language | undefined): string {
  const { code, menteeId, mentorId } = found(programme.pairs[pairId], 'no-such-pair')
  const language = asked ?? programme.people[menteeId]?.language ?? programme.language
  const name = (id: string) => {
    const person = programme.people[id]
    return person ? shownName(person, language) : ''
  }
  return fileName(`${code} ${name(menteeId)} – ${name(mentorId)}`)
}

/** Handlers of the area `print`. */
export function printHandlers({ parts, store, jobs, given }: Around): Pick<Handlers<Contract>, 'print'> {
  const { printer, disk } = parts
  const options = ({ language, paper, lowInk, blank }: Look) => ({
    lowInk,
    blank,
    today: given().today,
    ...(language === undefined ? {} : { language }),
    ...(paper === undefined ? {} : { paper }),
  })
  const sheet = (input: z.output<typeof print.previewSheet.input>, signal?: AbortSignal) =>
    printer.sheet(sheetRequest(store.programme(), input.tool, input.pairId, options(input)), signal)
  const workbook = (
    of: Programme,
    pairId: string,
    input: Look & { tools?: string[] | undefined },
    signal?: AbortSignal,
  ) =>
    printer.workbook(
      workbookRequest(of, pairId, {
        ...options(input),
        ...(input.tools === undefined ? {} : { tools: input.tools }),
      }),
      signal,
    )
  /** What is told of a later day than today would be guessed. */
  const dayOf = (on: string | undefined) => {
    const { today } = given()
    return on !== undefined && on < today ? on : today
  }
  const report = ({ on, language, paper, audience }: ReportLook, signal?: AbortSignal) =>
    printer.report(reportRequest(store.programme(), { today: dayOf(on), language, paper, audience }), signal)
  /** A job that writes one file. */
  const one = (
    name: string,
    file: () => string,
    target: string | null,
    make: (job: Job) => Promise<Uint8Array>,
  ) =>
    jobs.start(name, (job) => {
      const output = outputTo(disk, target, 'file')
      job.progress(0, 1)
      return allOrNone(output, async () => output.add(file(), await make(job)), job.signal)
    })

  return {
    print: {
      previewSheet: async (input) => base64(await sheet(input)),
      previewWorkbook: async (input) => base64(await workbook(store.programme(), input.pairId, input)),
      previewReport: async (input) => base64(await report(input)),
      saveSheet: ({ target, ...input }) => {
        const code = input.pairId === null ? '' : ` ${store.programme().pairs[input.pairId]?.code ?? ''}`
        return one(
          'print.saveSheet',
          () => fileName(`${input.tool}${code}`) + '.pdf',
          target,
          ({ signal }) => sheet(input, signal),
        )
      },
      saveWorkbooks: ({ target, pairIds, ...input }) => {
        // One state for the whole batch, whatever is changed or opened while it runs.
        const of = store.programme()
        return jobs.start('print.saveWorkbooks', ({ signal, progress }) => {
          const output = outputTo(disk, target, pairIds.length === 1 ? 'file' : 'folder')
          const write = async () => {
            for (const [at, pairId] of pairIds.entries()) {
              progress(at, pairIds.length)
              const bytes = await workbook(of, pairId, input, signal)
              signal.throwIfAborted()
              await output.add(`${workbookName(of, pairId, input.language)}.pdf`, bytes)
            }
            progress(pairIds.length, pairIds.length)
          }
          return allOrNone(output, write, signal)
        })
      },
      saveReport: ({ target, ...input }) =>
        one(
          'print.saveReport',
          () => fileName(`${store.programme().name} – ${dayOf(input.on)}`) + '.pdf',
          target,
          ({ signal }) => report(input, signal),
        ),
      saveTable: ({ table, on, language, target }) =>
        one(
          'print.saveTable',
          () => `${table}.csv`,
          target,
          () =>
            Promise.resolve(
              new TextEncoder().encode(
                tableText(store.programme(), table, language ?? store.programme().language, dayOf(on)),
              ),
            ),
        ),
    },
  }
}
