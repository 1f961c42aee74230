/** A host that is told to end has everything on the disk and leaves no lock behind. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { decode } from '#electron/services/file/format.ts'
import { loopbackTransport } from '#renderer/platform/loopback.ts'
import { createClient } from '#shared/contract/client.ts'
import type { Client } from '#shared/contract/core.ts'
import { contract, type Contract } from '#shared/contract/index.ts'
import { fetchFrom } from '#tests/support/hosts/loopback.ts'
import { details } from '#tests/support/details.ts'

const serve = new URL('../../../electron/launch/serve.ts', import.meta.url).href

let folder = ''
let path = ''
let host: ChildProcess
let client: Client<Contract>
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cohort-ending-'))
  path = join(folder, 'a.cohort')
  const words = `import { serve } from '${serve}'; await serve(${JSON.stringify({ port: 0, data: folder, open: false })})`
  host = spawn(process.execPath, ['--input-type=module', '-e', words], { stdio: ['ignore', 'pipe', 'pipe'] })
  const [line] = (await once(host.stdout ?? host, 'data')) as [Buffer]
  const { origin, searchParams } = new URL(
    line
      .toString()
      .replace(/^.*(http)/, '$1')
      .trim(),
  )
  const token = searchParams.get('token') ?? ''
  client = createClient(contract, loopbackTransport({ origin, token, fetch: fetchFrom(origin) }))
  await client.programme.create({ path, details })
})
afterEach(async () => {
  host.kill('SIGKILL')
  await rm(folder, { recursive: true, force: true })
})
const programmes = async () =>
  (await readdir(folder)).filter((name) => name.includes('.cohort') && name[0] !== '.')
const ended = async () => {
  const end = once(host, 'exit')
  host.kill('SIGTERM')
  return (await end)[0] as number
}

describe('a host told to end', () => {
  it('frees the file it had open', async () => {
    await client.programme.changeDetails({ name: 'Krug' })
    expect(await programmes()).toEqual(expect.arrayContaining(['a.cohort', 'a.cohort.lock']))
    expect(await ended()).toBe(0)
    expect(await programmes()).not.toContain('a.cohort.lock')
    expect(decode(await readFile(path)).programme.name).toBe('Krug')
  })

  it('with a change that cannot be saved says so by its code, and frees the file as well', async () => {
    await writeFile(path, 'theirs')
    await expect(client.programme.changeDetails({ name: 'Krug' })).rejects.toMatchObject({
      failure: { code: 'changed-elsewhere', applied: true },
    })
    expect(await ended()).toBe(1)
    expect(await programmes()).not.toContain('a.cohort.lock')
    expect(await readFile(path, 'utf8')).toBe('theirs')
  })
})
