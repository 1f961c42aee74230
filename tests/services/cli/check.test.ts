/** `cohort-desk check` on files in every state: what it says, what it writes (nothing, or one new file), how it ends. */
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { runCommandLine } from '#electron/cli/program.ts'
import { decode, encode } from '#electron/services/file/format.ts'
import { aCohort } from '#tests/support/cohort.ts'
import { fixturePassphrase } from '#tests/fixtures/files/passphrase.ts'

const fixtures = join(import.meta.dirname, '../../fixtures/files')
const cohort = aCohort({ pairs: 3, state: 'under-way' })
const written = (revision: number) =>
  encode({
    revision,
    at: '2026-06-15T07:00:00.000Z',
    programme: cohort,
    history: { entries: [], dropped: 0 },
  })
const torn = Buffer.from(written(815)).subarray(0, 9000)

let folder = ''
let file = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cohort-check-'))
  file = join(folder, 'Quay.cohort')
})
afterEach(() => rm(folder, { recursive: true, force: true }))

/** Runs `cohort-desk check FILE WORDS` on 16 June 2026. */
async function check(...words: string[]) {
  const said = { out: '', err: '' }
  const spies = [
    vi.spyOn(console, 'log').mockImplementation((line: unknown) => void (said.out += `${String(line)}\n`)),
    vi.spyOn(console, 'error').mockImplementation((line: unknown) => void (said.err += `${String(line)}\n`)),
  ]
  const code = await runCommandLine(['check', file, '--today', '2026-06-16', ...words]).finally(() => {
    for (const spy of spies) spy.mockRestore()
  })
  return { code, ...said, json: () => JSON.parse(said.out) as Record<string, unknown> }
}

describe('check', () => {
  it('says of a sound file what it holds', async () => {
    await writeFile(file, written(9))
    const { code, out } = await check()
    expect(code).toBe(0)
    expect(out).toContain('is sound: Tributary Mentoring, revision 9')
    expect(out).toContain('3 pairs')
    const repaired = await check('--repair-to', join(folder, 'new.cohort'))
    expect([repaired.code, repaired.out.includes('There is nothing to repair')]).toEqual([0, true])
    expect(await readdir(folder)).toEqual(['Quay.cohort'])
  })

  it('says of a damaged one why, which copies there are, and what each lacks, with 1', async () => {
    await writeFile(file, torn)
    await mkdir(join(folder, 'Quay backups'))
    await writeFile(join(folder, 'Quay backups/Quay 1.cohort'), written(812))
    const { code, err } = await check()
    expect(code).toBe(1)
    expect(err).toContain('The file is damaged')
    expect(err).toContain('It was at revision 815.')
    expect(err).toContain(
      'sound, revision 812 of 815, the last 3 changes would be missing, 2026-06-15 (1 day ago)',
    )
    const answer = await check('--json')
    expect(answer.code).toBe(1)
    expect(answer.json()).toMatchObject({
      sound: false,
      error: { kind: 'damaged', code: 'file-was-changed' },
      verdict: 'damaged',
      revision: 815,
      copies: [{ condition: 'sound', revision: 812, behind: 3, days: 1 }],
    })
    expect(await readFile(file)).toEqual(torn)
  })

  it('repairs to a new file, lists what was kept and lost, and leaves the damaged one', async () => {
    await writeFile(file, torn)
    const to = join(folder, 'new.cohort')
    const { code, out } = await check('--repair-to', to)
    expect(code).toBe(0)
    expect(out).toContain('The file breaks off before its end.')
    expect(out).toContain('The checksum says')
    const { programme, revision } = decode(await readFile(to))
    expect(revision).toBe(815)
    expect(out).toContain(`${Object.keys(programme.people).length} people`)
    expect(await readFile(file)).toEqual(torn)

    const before = await readFile(to)
    const again = await check('--repair-to', to, '--json')
    expect(again.code).toBe(1)
    expect(again.json()).toMatchObject({ error: { code: 'file-is-there-already' } })
    expect(await readFile(to)).toEqual(before)
  })

  it('repairs nothing where nothing is left to read', async () => {
    await writeFile(file, '\0'.repeat(5000))
    const { code, err } = await check('--repair-to', join(folder, 'new.cohort'))
    expect([code, err.includes('Nothing of a programme can be read')]).toEqual([1, true])
    expect(await readdir(folder)).toEqual(['Quay.cohort'])
  })

  it('says of a sealed file that it is whole, and with its passphrase what it holds', async () => {
    await copyFile(join(fixtures, 'v2-sealed.cohort'), file)
    const without = await check()
    expect([without.code, without.out.includes('as it was written, revision 7')]).toEqual([0, true])
    await writeFile(join(folder, 'secret'), `${fixturePassphrase}\n`)
    const within = await check('--passphrase-file', join(folder, 'secret'), '--json')
    expect([within.code, within.json()]).toMatchObject([0, { sound: true, sealed: true, pairs: 6 }])
    await writeFile(join(folder, 'secret'), 'some other words\n')
    const wrong = await check('--passphrase-file', join(folder, 'secret'))
    expect([wrong.code, wrong.err.includes('This is not the passphrase')]).toEqual([1, true])
    expect(wrong.err).not.toContain('No copy of it')
  })

  it('says of a damaged sealed file that nothing inside can be believed', async () => {
    const bytes = await readFile(join(fixtures, 'v2-sealed.cohort'))
    bytes[2000] = (bytes[2000] ?? 0) ^ 1
    await writeFile(file, bytes)
    const plain = await check()
    expect([
      plain.code,
      plain.err.includes('The file is damaged'),
      plain.err.includes('--repair-to'),
    ]).toEqual([1, true, false])
    const { code, err } = await check('--repair-to', join(folder, 'new.cohort'))
    expect([code, err.includes('nothing inside a broken seal can be believed')]).toEqual([1, true])
    expect(await readdir(folder)).toEqual(['Quay.cohort'])
  })

  it('names the version that a newer file needs', async () => {
    await writeFile(
      file,
      Buffer.from(written(3))
        .toString('latin1')
        .replace(/"version":\d+/, '"version":99'),
      'latin1',
    )
    const { code, err } = await check('--repair-to', join(folder, 'new.cohort'))
    expect([code, err.includes('of version 99')]).toEqual([1, true])
    expect(await readdir(folder)).toEqual(['Quay.cohort'])
  })
})
