/** What a printing job leaves behind: all of its files, or none; with nowhere to write, downloads. */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Backend, createBackend } from '#electron/services/backend.ts'
import { type Disk, disk } from '#electron/services/file/disk.ts'
import { encode } from '#electron/services/file/format.ts'
import { inProcess } from '#electron/services/in-process.ts'
import type { Printer } from '#electron/services/work/ports.ts'
import { createClient, createListen } from '#shared/contract/client.ts'
import { type Client } from '#shared/contract/core.ts'
import { contract, type Contract, type Events } from '#shared/contract/index.ts'
import type { Written } from '#shared/contract/print.ts'
import { type JobWatch, runJob } from '#shared/contract/run-job.ts'
import { Refusal } from '#shared/model/refusal.ts'
import { aCohort, written } from '#tests/support/cohort.ts'
import { testParts } from '#tests/support/hosts/parts.ts'

const of = aCohort({ pairs: 4, state: 'under-way' })
const pairIds = Object.keys(of.pairs)

let folder = ''
let target = ''
let backend: Backend
let client: Client<Contract>
let printed: string[] = []
/** What happens when the printer is at a workbook; a test sets it. */
let atWorkbook: (code: string) => void = () => undefined
let full = false

/** Prints the code of the pair instead of its pages: what is written, and when, is what counts here. */
const printer: Printer = {
  sheet: ({ tool }) => Promise.resolve(new TextEncoder().encode(tool)),
  workbook: ({ context }) => {
    const code = context.pairCode ?? ''
    printed.push(code)
    atWorkbook(code)
    return Promise.resolve(new TextEncoder().encode(code))
  },
  report: () => Promise.resolve(new TextEncoder().encode('report')),
  subject: () => Promise.resolve(new TextEncoder().encode('subject')),
  letters: () => Promise.resolve(new TextEncoder().encode('letters')),
  comparison: () => Promise.resolve(new TextEncoder().encode('comparison')),
  end: () => Promise.resolve(),
}
const filling: Disk = {
  ...disk,
  replace: (path, bytes) =>
    full && path.endsWith('.pdf')
      ? Promise.reject(new Refusal('disk-full', 'disk-is-full'))
      : disk.replace(path, bytes),
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cohort-paper-'))
  target = join(folder, 'papers')
  printed = []
  full = false
  atWorkbook = () => undefined
  backend = await createBackend({ ...testParts(folder), disk: filling, printer })
  client = createClient(contract, inProcess(backend.dispatch, backend.announcer))
  await writeFile(join(folder, 'a.cohort'), encode(written(of)))
  await client.programme.open({ path: join(folder, 'a.cohort') })
})
afterEach(async () => {
  await backend.close()
  await rm(folder, { recursive: true, force: true })
})

const job = (start: () => Promise<{ jobId: string }>, watch?: JobWatch) =>
  runJob<Written>(createListen<Events>(inProcess(backend.dispatch, backend.announcer)), start, watch)
const allWorkbooks = (watch?: JobWatch, ids = pairIds) =>
  job(() => client.print.saveWorkbooks({ pairIds: ids, target }), watch)
const left = () => readdir(target).catch(() => [])

describe('a batch of workbooks', () => {
  it('is one file a pair, told as it goes', async () => {
    const seen: number[][] = []
    const { files } = await allWorkbooks({ onProgress: (done, total) => seen.push([done, total]) })
    expect(seen).toEqual([0, 1, 2, 3, 4].map((done) => [done, 4]))
    expect((await left()).sort()).toEqual(files.map(({ name }) => name).sort())
    expect(files.map(({ name }) => name.slice(0, 5))).toEqual(['26-01', '26-02', '26-03', '26-04'])
    for (const { path, name } of files) expect(await readFile(path ?? '', 'utf8')).toBe(name.slice(0, 5))
  })

  it('that is cancelled leaves no file, and prints no further', async () => {
    let jobId = ''
    atWorkbook = (code) => {
      if (code === '26-03') void client.jobs.cancel({ jobId })
    }
    const stopped = allWorkbooks({
      onStart: (started) => {
        jobId = started
      },
    })
    await expect(stopped).rejects.toMatchObject({ failure: { kind: 'cancelled' } })
    expect(await left()).toEqual([])
    expect(printed).not.toContain('26-04')
    atWorkbook = () => undefined
    expect((await allWorkbooks()).files).toHaveLength(4)
  })

  it.each(['a pair that cannot be printed', 'a pair that is not there', 'a disk that fills up'])(
    'with %s takes all back, and keeps what was there before',
    async (what) => {
      const { files } = await allWorkbooks(undefined, pairIds.slice(0, 2))
      const before = await left()
      expect(before).toEqual(files.map(({ name }) => name))
      atWorkbook = (code) => {
        if (code !== '26-04') return
        if (what === 'a disk that fills up') full = true
        if (what === 'a pair that cannot be printed') throw new Refusal('invalid', 'missing-glyph')
      }
      const ids = what === 'a pair that is not there' ? [...pairIds, 'pair-9'] : pairIds
      await expect(allWorkbooks(undefined, ids)).rejects.toMatchObject({
        failure: { code: expect.stringMatching(/missing-glyph|no-such-pair|disk-is-full/) as string },
      })
      expect(await left()).toEqual(before)
    },
  )

  it('shows one state of the programme, whatever is opened meanwhile', async () => {
    atWorkbook = (code) => {
      if (code === '26-01') void client.programme.close()
    }
    expect((await allWorkbooks()).files).toHaveLength(4)
  })

  it('without a programme is refused at once', async () => {
    await client.programme.close()
    await expect(client.print.saveWorkbooks({ pairIds, target })).rejects.toMatchObject({
      failure: { code: 'no-programme-open' },
    })
  })
})

describe('with nowhere to write', () => {
  const text = (data: string | undefined) => Buffer.from(data ?? '', 'base64').toString()

  it('the files of a job come as downloads and none is on the disk', async () => {
    const before = await readdir(folder)
    const sheet = await job(() =>
      client.print.saveSheet({ tool: 'goal-setting', pairId: 'pair-1', target: null }),
    )
    expect(sheet.files).toMatchObject([{ path: null, name: 'goal-setting 26-01.pdf' }])
    expect(text(sheet.files[0]?.data)).toBe('goal-setting')
    const books = await job(() => client.print.saveWorkbooks({ pairIds, target: null }))
    expect(books.files.map(({ data }) => text(data))).toEqual(['26-01', '26-02', '26-03', '26-04'])
    const report = await job(() => client.print.saveReport({ target: null }))
    expect(report.files).toMatchObject([{ path: null, name: 'Tributary Mentoring – 2026-06-16.pdf' }])
    const table = await job(() => client.print.saveTable({ table: 'pairs', target: null }))
    expect(text(table.files[0]?.data)).toMatch(/^\uFEFFcode,mentee,mentor,score\r?\n26-01,/)
    expect(await readdir(folder)).toEqual(before)
  })
})

describe('one file', () => {
  it('is never written over a programme', async () => {
    const file = join(folder, 'a.cohort')
    const before = await readFile(file)
    await expect(job(() => client.print.saveTable({ table: 'pairs', target: file }))).rejects.toMatchObject({
      failure: { code: 'is-a-programme' },
    })
    expect(await readFile(file)).toEqual(before)
  })

  it('is the file that was named, and is gone when its job is cancelled', async () => {
    const path = join(target, 'mine.pdf')
    const named = await job(() => client.print.saveReport({ target: path }))
    expect(named.files).toEqual([{ path, name: 'Tributary Mentoring – 2026-06-16.pdf' }])
    expect(await left()).toEqual(['mine.pdf'])
    const other = join(target, 'other.pdf')
    const stopped = job(() => client.print.saveReport({ target: other }), {
      onStart: (jobId) => void client.jobs.cancel({ jobId }),
    })
    await expect(stopped).rejects.toMatchObject({ failure: { kind: 'cancelled' } })
    expect(await left()).toEqual(['mine.pdf'])
  })
})
