/** The command line and files that are locked: by a passphrase, or by somebody who has them open. */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { runCommandLine } from '#electron/cli/program.ts'
import { disk } from '#electron/services/file/disk.ts'
import { claimLock, lockPath } from '#electron/services/file/lock.ts'
import { isSealed } from '#electron/services/file/seal.ts'

let folder = ''
let file = ''
const secret = () => join(folder, 'secret')
const sealed = ['--passphrase-file']
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cohort-cli-pass-'))
  file = join(folder, 'a.cohort')
  await writeFile(secret(), 'four words are enough\n')
  sealed.push(secret())
  expect(await run('new', file, '--name', 'Brodarac Circle')).toMatchObject({ code: 0 })
})
afterAll(() => rm(folder, { recursive: true, force: true }))
afterEach(() => {
  vi.unstubAllEnvs()
})

/** Runs a command in this process; nobody can be asked anything. */
async function run(...words: string[]) {
  const said: string[] = []
  const hear = (line: unknown) => void said.push(String(line))
  const spies = [
    vi.spyOn(console, 'log').mockImplementation(hear),
    vi.spyOn(console, 'error').mockImplementation(hear),
    vi.spyOn(process.stderr, 'write').mockImplementation((part) => said.push(String(part)) > 0),
  ]
  const code = await runCommandLine(words).finally(() => {
    for (const spy of spies) spy.mockRestore()
  })
  return { code, said: said.join('\n') }
}
const report = (...words: string[]) => run('report', file, '--out', join(folder, 'r.pdf'), ...words)
const change = (...words: string[]) =>
  run('import', file, '--role', 'mentor', join(folder, 'nobody.csv'), ...words)

describe('a file with a passphrase', () => {
  it('is made by `encrypt` from a passphrase file; its text is nowhere any more', async () => {
    expect(await run('encrypt', file, ...sealed)).toMatchObject({ code: 0 })
    const bytes = await readFile(file)
    expect(isSealed(bytes)).toBe(true)
    expect(bytes.includes('Brodarac')).toBe(false)
    expect(await run('encrypt', file, ...sealed)).toMatchObject({
      code: 1,
      said: expect.stringContaining('has a passphrase already'),
    })
  })

  it('is not opened without it, nor by a wrong one, and is left unlocked', async () => {
    expect(await report()).toMatchObject({ code: 1, said: expect.stringContaining('passphrase') })
    vi.stubEnv('COHORT_DESK_PASSPHRASE', 'a guess of mine')
    expect(await report()).toMatchObject({ code: 1, said: expect.stringContaining('not the passphrase') })
    expect(await readdir(folder)).toEqual(['a.cohort', 'secret'])
  })

  it('is opened by the file or the variable', async () => {
    expect(await report(...sealed)).toMatchObject({ code: 0 })
    vi.stubEnv('COHORT_DESK_PASSPHRASE', 'four words are enough')
    expect(await report()).toMatchObject({ code: 0 })
  })

  it('takes no passphrase as an argument, which every process could list', async () => {
    expect(await report('--passphrase', 'four words are enough')).toMatchObject({ code: 2 })
  })

  it('is made plain again by `decrypt`', async () => {
    expect(await run('decrypt', file)).toMatchObject({ code: 1 })
    expect(await run('decrypt', file, ...sealed)).toMatchObject({ code: 0 })
    expect(isSealed(await readFile(file))).toBe(false)
    expect(await run('decrypt', file, ...sealed)).toMatchObject({
      code: 1,
      said: expect.stringContaining('has no passphrase'),
    })
  })

  it('gets none that is too short, and none where nobody can be asked', async () => {
    const short = join(folder, 'short')
    await writeFile(short, 'seven77')
    expect(await run('encrypt', file, '--passphrase-file', short)).toMatchObject({ code: 2 })
    expect(await run('encrypt', file)).toMatchObject({ code: 2 })
    expect(await run('encrypt', file, '--passphrase-file', join(folder, 'none'))).toMatchObject({
      code: 2,
      said: expect.stringContaining('cannot be read'),
    })
    expect(isSealed(await readFile(file))).toBe(false)
    expect(await readdir(folder)).not.toContain('a.cohort.lock')
  })
})

describe('a file that is open elsewhere', () => {
  const held = async () => {
    const { claim } = await claimLock(disk, file, { who: 'Ana Ljubić', now: () => new Date().toISOString() })
    if (!claim) throw new Error('somebody has it')
    return claim
  }

  it('is refused with who has it, and left to them; what only reads still reads', async () => {
    const claim = await held()
    const refused = await run('encrypt', file, ...sealed)
    expect(refused).toMatchObject({ code: 1, said: expect.stringContaining('Ana Ljubić') })
    expect(await report()).toMatchObject({ code: 0 })
    await claim.check()
    await claim.release()
  })

  it('and was left behind there is taken only on the user’s word, and freed again', async () => {
    const claim = await held()
    const lock = await readFile(lockPath(file), 'utf8')
    await claim.release()
    await writeFile(lockPath(file), lock)
    expect(await run('encrypt', file, ...sealed)).toMatchObject({
      code: 1,
      said: expect.stringContaining('was not closed there: Ana Ljubić'),
    })
    expect(await readFile(lockPath(file), 'utf8')).toBe(lock)
    expect(await run('encrypt', file, ...sealed, '--take-over')).toMatchObject({ code: 0 })
    expect(await run('decrypt', file, ...sealed)).toMatchObject({ code: 0 })
    expect(await readdir(folder)).not.toContain('a.cohort.lock')
  })

  it('is freed also after a refusal', async () => {
    expect((await change()).code).not.toBe(0)
    expect(await readdir(folder)).not.toContain('a.cohort.lock')
  })
})
