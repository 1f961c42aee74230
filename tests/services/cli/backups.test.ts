/** `backup` and `restore` on the command line: a copy in its place, and the way back from one. */
import { copyFile, mkdtemp, readdir, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { runCommandLine } from '#electron/cli/program.ts'
import { readCohort } from '#electron/services/file/cohort-file.ts'
import { disk } from '#electron/services/file/disk.ts'
import { encode } from '#electron/services/file/format.ts'
import { aCohort, written } from '#tests/support/cohort.ts'

let folder = ''
let file = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cohort-cli-'))
  file = join(folder, 'Brodarac.cohort')
  await writeFile(file, encode(written(aCohort({ pairs: 2, state: 'matched' }), 7)))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

/** Runs `cohort-desk WORDS --json`. */
async function desk<Answer>(...words: string[]): Promise<{ code: number; answer: Answer; err: string }> {
  const said: string[] = []
  const errors: string[] = []
  const spies = [
    vi.spyOn(console, 'log').mockImplementation((line: unknown) => void said.push(String(line))),
    vi.spyOn(console, 'error').mockImplementation((line: unknown) => void errors.push(String(line))),
  ]
  const code = await runCommandLine([...words, '--json']).finally(() => {
    for (const spy of spies) spy.mockRestore()
  })
  return { code, answer: JSON.parse(said.join('\n') || 'null') as Answer, err: errors.join('\n') }
}

interface Made {
  made: string[]
}
interface Listed {
  backups: { path: string; revision: number }[]
}
interface Restored {
  revision: number
  kept: string[]
}
interface Refused {
  error: { code: string }
}
const phaseOn = async (path: string) =>
  (await readCohort(disk, path)).content.programme.pairs['pair-1']?.phase

it('copies a file among its backups and lists it', async () => {
  const { code, answer } = await desk<Made>('backup', file)
  expect(code).toBe(0)
  expect(answer.made).toHaveLength(1)
  expect(await readdir(join(folder, 'Brodarac backups'))).toHaveLength(1)
  const listed = await desk<Listed>('backup', file, '--list')
  expect(listed.answer.backups.map(({ path, revision }) => [path, revision])).toEqual([[answer.made[0], 7]])
})

it('copies a file into a folder of the user’s', async () => {
  const own = join(folder, 'own')
  const { answer } = await desk<Made>('backup', file, '--to', own)
  expect(await readdir(own)).toHaveLength(1)
  expect(await phaseOn(answer.made[0] ?? '')).toBe(await phaseOn(file))
})

it('ends with 1 where no copy could be made', async () => {
  const { code, answer } = await desk<Made>('backup', file, '--to', file)
  expect(code).toBe(1)
  expect(answer.made).toEqual([])
})

it('puts a copy back, and keeps what was there', async () => {
  const before = await phaseOn(file)
  const { answer: copy } = await desk<Made>('backup', file)
  await desk('phase', file, '26-01', '--to', 'first-session', '--reason', 'They met by chance')
  expect(await phaseOn(file)).not.toBe(before)
  const changed = await phaseOn(file)
  const { code, answer } = await desk<Restored>('restore', file, '--from', copy.made[0] ?? '')
  expect([code, answer.revision]).toEqual([0, 9])
  expect(await phaseOn(file)).toBe(before)
  expect(await phaseOn(answer.kept[0] ?? '')).toBe(changed)
})

it('puts a copy in place of a file that is damaged, and keeps its bytes', async () => {
  const { answer: copy } = await desk<Made>('backup', file)
  await truncate(file, 900)
  const { code, answer } = await desk<Restored>('restore', file, '--from', copy.made[0] ?? '')
  expect(code).toBe(0)
  expect((await readCohort(disk, file)).content.revision).toBe(answer.revision)
  expect((await disk.read(answer.kept[0] ?? ''))?.length).toBe(900)
})

it('refuses a copy of another programme and one that is damaged, and leaves the file as it is', async () => {
  const other = join(folder, 'elsewhere.txt')
  await writeFile(other, encode(written({ ...aCohort({ pairs: 2, state: 'matched' }), id: 'another' })))
  const before = await disk.read(file)
  const another = await desk<Refused>('restore', file, '--from', other)
  expect([another.code, another.answer.error.code]).toEqual([1, 'copy-of-another-programme'])
  await copyFile(file, other)
  await truncate(other, 900)
  const damaged = await desk<Refused>('restore', file, '--from', other)
  expect([damaged.code, damaged.answer.error.code]).toEqual([1, 'file-was-changed'])
  expect(await disk.read(file)).toEqual(before)
})
