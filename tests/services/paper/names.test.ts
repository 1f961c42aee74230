/** Names of files that any file system takes, whatever people and programmes are called. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { disk } from '#electron/services/file/disk.ts'
import { fileName } from '#electron/services/paper/files.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cohort-names-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('the name of a file', () => {
  it.each([
    ['26-03 Милица Ђурић – Vesna Marković', '26-03 Милица Ђурић – Vesna Marković'],
    ['26-01 a/b\\c:d*e?f"g<h>i|j', '26-01 a b c d e f g h i j'],
    ['../../etc/passwd', 'etc passwd'],
    ['line\nbreak\ttab\u0000nul', 'line break tab nul'],
    ['dots and spaces. . .', 'dots and spaces'],
    ['hidden\u202Efdp.exe', 'hidden fdp.exe'],
    ['', '_'],
    [' . ', '_'],
    ['CON', '_CON'],
    ['lpt1.2026', '_lpt1.2026'],
    ['Conrad', 'Conrad'],
  ])('of %j is %j', (words, name) => {
    expect(fileName(words)).toBe(name)
  })

  it('of any words is one part of a path, and short enough beside its ending', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (words) => {
        const name = fileName(words)
        expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}]|[. ]$|^[. ]|^$/u)
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(201)
        expect(name).not.toMatch(/\p{Surrogate}/u)
        expect(fileName(name)).toBe(name)
      }),
    )
  })

  it.each(['Ђ'.repeat(300), '漢'.repeat(300), '👩🏽‍🎨'.repeat(80)])('of %s can be written', async (words) => {
    const path = join(folder, `${fileName(words)}.pdf`)
    await disk.replace(path, new Uint8Array([1]))
    expect(await disk.size(path)).toBe(1)
  })
})
