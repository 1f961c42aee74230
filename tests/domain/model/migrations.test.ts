/** Files of every version, kept for ever: each is real, each opens, and each step ran on one of its own. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readBytes } from '#electron/services/file/cohort-file.ts'
import { decode, headOf } from '#electron/services/file/format.ts'
import { isSealed, sealedHeadOf } from '#electron/services/file/seal.ts'
import { breaches } from '#shared/model/invariants.ts'
import { type Body, consecutive, fileVersion, migrated, migrations } from '#shared/model/migrations/index.ts'
import { programme as programmeSchema } from '#shared/model/programme.ts'
import { fixturePassphrase } from '#tests/fixtures/files/passphrase.ts'
import { refusalOf } from '../journey/pair.ts'

const folder = join(import.meta.dirname, '../../fixtures/files')
const files = readdirSync(folder).filter((name) => name.endsWith('.cohort'))
const bytesOf = (name: string) => readFileSync(join(folder, name))
const versionIn = (name: string) => Number(/^v(\d+)-/.exec(name)?.[1])
const ofVersion = (version: number) => files.filter((name) => versionIn(name) === version)
const versions = Array.from({ length: fileVersion }, (_, at) => at + 1)

/** What stands in a plain file beside its head, as JSON has it. */
function bodyIn(name: string): Body {
  const { programme, history } = JSON.parse(bytesOf(name).toString()) as Body
  return { programme, history }
}

function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(frozen)
    Object.freeze(value)
  }
  return value
}

/** What is known of each file from when it was written: `[revision, people, pairs, history entries]`. */
const known: Record<string, [revision: number, people: number, pairs: number, entries: number]> = {
  'v1-new.cohort': [1, 0, 0, 0],
  'v1-small.cohort': [6, 5, 2, 0],
  'v1-week-16.cohort': [767, 58, 35, 0],
  'v1-complete.cohort': [1175, 58, 35, 0],
  'v2-plain.cohort': [1, 11, 6, 0],
  'v2-history.cohort': [6, 11, 6, 5],
  'v2-sealed.cohort': [7, 11, 6, 6],
}

describe('files of former versions', () => {
  it.each(versions)('are kept of version %i, in its own words', (version) => {
    const plain = ofVersion(version).filter((name) => !isSealed(bytesOf(name)))
    expect(plain.length).toBeGreaterThan(0)
    for (const name of plain) expect([name, headOf(bytesOf(name))?.version]).toEqual([name, version])
  })

  it.each(versions.filter((version) => version >= 2))(
    'are kept of version %i with a passphrase too',
    (version) => {
      const sealed = ofVersion(version).filter((name) => isSealed(bytesOf(name)))
      expect(sealed.length).toBeGreaterThan(0)
      for (const name of sealed)
        expect([name, sealedHeadOf(bytesOf(name)).head.version]).toEqual([name, version])
    },
  )

  it.each(files)('open whole: %s', async (name) => {
    const { content } = await readBytes(bytesOf(name), { passphrase: fixturePassphrase })
    const { revision, programme, history } = content
    const counts = [
      revision,
      Object.keys(programme.people).length,
      Object.keys(programme.pairs).length,
      history.entries.length,
    ]
    expect(counts).toEqual(known[name])
    expect(breaches(programme)).toEqual([])
  })

  it('keep every letter of the programme, odd ones too', () => {
    const { programme } = decode(bytesOf('v1-small.cohort'))
    expect(programme).toMatchObject({ name: 'Mentorstvo “na obali”', organisation: 'Kuća / Haus \\ Дом' })
    expect(Object.values(programme.people).map(({ name }) => name)).toEqual([
      'Vesna Đorđević',
      'Zoran "Zoki" Šarić',
      'Mila Lješević',
      'Нада Ћирић',
      'Jasna Žunić',
    ])
  })
})

describe('a step between versions', () => {
  it('is in its place: steps follow one another from the first version on', () => {
    const step = (from: number) => ({ from, about: '', step: (body: Body) => body })
    expect(consecutive([step(1), step(2)])).toHaveLength(2)
    for (const wrong of [[step(2)], [step(1), step(1)], [step(1), step(3)], [step(2), step(1)]])
      expect(() => consecutive(wrong)).toThrow('not in its place')
    expect(migrations.map(({ from }) => from)).toEqual(versions.slice(0, -1))
  })

  it.each(migrations)(
    'from version $from runs on real files of that version, and those after it lead to today',
    ({ from, step }) => {
      const own = ofVersion(from).filter((name) => !isSealed(bytesOf(name)))
      expect(own.length).toBeGreaterThan(0)
      for (const name of own) {
        const after = step(frozen(bodyIn(name)))
        const today = migrations.slice(from).reduce((body, next) => next.step(frozen(body)), frozen(after))
        expect(programmeSchema.parse(today.programme)).toEqual(decode(bytesOf(name)).programme)
      }
    },
  )

  it.each(migrations)(
    'from version $from is pure: what it is given stays, and twice is the same',
    ({ from, step }) => {
      for (const name of ofVersion(from).filter((one) => !isSealed(bytesOf(one)))) {
        const body = frozen(bodyIn(name))
        expect(step(body)).toEqual(step(body))
        expect(body).toEqual(bodyIn(name))
      }
    },
  )

  it('is not run where there is none to run', () => {
    const body = { programme: {}, history: {} }
    expect(migrated(body, fileVersion)).toBe(body)
    expect(migrated(body, 1)).not.toBe(body)
  })
})

describe('a newer file', () => {
  const newer = {
    kind: 'damaged',
    code: 'file-is-newer',
    params: { version: fileVersion + 1, known: fileVersion },
  }
  const renumbered = (name: string) =>
    Buffer.from(
      bytesOf(name)
        .toString('latin1')
        .replace(/"version":\d+/, `"version":${fileVersion + 1}`),
      'latin1',
    )

  it('is refused with the version that it needs', () => {
    expect(refusalOf(() => decode(renumbered('v2-plain.cohort')))).toMatchObject(newer)
  })

  it('is refused the same with a passphrase, before it is asked for', async () => {
    await expect(readBytes(renumbered('v2-sealed.cohort'))).rejects.toMatchObject(newer)
  })
})
