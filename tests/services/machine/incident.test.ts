/** What is kept of an unexpected error leads to its place in the sources and names nobody. */
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { createBackend } from '#electron/services/backend.ts'
import { incidentOf } from '#electron/services/machine/incident.ts'
import { fileLog } from '#electron/services/machine/log.ts'
import { Refusal } from '#shared/model/refusal.ts'
import { testParts } from '#tests/support/hosts/parts.ts'

const name = 'Koviljka Trajin'
const caught = (work: () => unknown): unknown => {
  try {
    return work()
  } catch (error) {
    return error
  }
}

describe('an incident', () => {
  it.each([
    ['a parser’s excerpt', () => JSON.parse(`{"name": ${name}}`)],
    ['a schema’s complaint', () => z.enum(['a']).parse(name)],
    [
      'our own words',
      () => {
        throw new Error(`nobody is called ${name}`)
      },
    ],
    [
      'words that look like a stack',
      () => {
        throw new Error(`no\n    at ${name} (file:///x.ts:1:1)`)
      },
    ],
    [
      'a cause',
      () => {
        throw new Error('outer', { cause: new TypeError(name) })
      },
    ],
    [
      'the name of an error',
      () => {
        throw Object.assign(new Error('x'), { name })
      },
    ],
    [
      'a code',
      () => {
        throw Object.assign(new Error('x'), { code: name })
      },
    ],
    [
      'no error at all',
      () => {
        throw name
      },
    ],
    [
      'a refusal',
      () => {
        throw new Refusal('conflict', 'no-place-left', { params: { mentor: name } })
      },
    ],
  ])('does not repeat a name out of %s', (_what, work) => {
    const kept = incidentOf(caught(work))
    expect(kept).not.toContain('Koviljka')
    expect(kept).not.toContain('Trajin')
  })

  it('keeps the kind, the code of the system, the frames, and the same of the cause', () => {
    const cause = Object.assign(new RangeError(name), { code: 'EACCES' })
    const kept = incidentOf(new TypeError(name, { cause }))
    expect(kept).toMatch(/^TypeError\n {2}at .*incident\.test\.ts:\d+:\d+/)
    expect(kept).toMatch(/caused by RangeError EACCES\n {2}at .*incident\.test\.ts:\d+:\d+/)
  })

  it('of a running app stands in its log under its number, without a name', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'cohort-log-'))
    const log = join(folder, 'incidents.log')
    const parts = testParts(folder)
    const backend = await createBackend({
      ...parts,
      capabilities: { dialogs: true, reveal: false, downloads: false },
      desktop: {
        chooseFile: () => Promise.reject(new Error(`nobody is called ${name}`)),
        reveal: () => Promise.resolve(),
      },
      log: fileLog(log, parts.clock.now),
    })
    const envelope = await backend.dispatch('host.chooseFile', { purpose: 'folder' })
    await backend.close()
    const text = await readFile(log, 'utf8')
    expect(envelope).toMatchObject({ ok: false, error: { code: 'unexpected' } })
    expect(text).toContain(envelope.ok ? '' : envelope.error.incident)
    expect(text).toContain('host.chooseFile Error')
    expect(text).toContain('incident.test.ts')
    expect(text).not.toContain('Koviljka')
    await rm(folder, { recursive: true, force: true })
  })
})
