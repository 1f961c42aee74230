/** The passphrase around a file: what opens it, what does not, and what it gives away. */
import { beforeAll, describe, expect, it } from 'vitest'
import { readBytes } from '#electron/services/file/cohort-file.ts'
import { encode } from '#electron/services/file/format.ts'
import {
  isSealed,
  type Key,
  keyOf,
  newKey,
  refuseDamage,
  seal,
  sealedHeadOf,
  unseal,
  wipe,
} from '#electron/services/file/seal.ts'
import { aCohort, written } from '#tests/support/cohort.ts'

const passphrase = 'Чувар кључа'
const content = written(aCohort({ pairs: 3, state: 'under-way' }), 7)
const plain = encode(content)
const about = { id: content.programme.id, revision: 7, at: content.at }
let key: Key
let sealed: Uint8Array
beforeAll(async () => {
  key = await newKey(passphrase)
  sealed = seal(plain, key, about)
})

/** The file with another head, its line as a forger would write it. */
const withHead = (changes: object): Uint8Array => {
  const { head, length } = sealedHeadOf(sealed)
  return Buffer.concat([
    Buffer.from(`${JSON.stringify({ ...head, ...changes })}\n`),
    Buffer.from(sealed).subarray(length),
  ])
}

describe('a sealed file', () => {
  it('is opened by its passphrase to the very same bytes', async () => {
    expect(unseal(sealed, await keyOf(sealed, passphrase))).toEqual(plain)
    expect((await readBytes(sealed, { passphrase })).content).toEqual(content)
  })

  it('is opened however the letters were composed', async () => {
    const composed = seal(plain, await newKey('Đačić é'.normalize('NFD')), about)
    expect(unseal(composed, await keyOf(composed, 'Đačić é'.normalize('NFC')))).toEqual(plain)
  })

  it('asks for the passphrase, and refuses a wrong one as wrong and not as damage', async () => {
    await expect(readBytes(sealed)).rejects.toMatchObject({ kind: 'locked', code: 'needs-passphrase' })
    await expect(readBytes(sealed, { passphrase: 'чувар кључа' })).rejects.toMatchObject({
      kind: 'locked',
      code: 'wrong-passphrase',
      field: 'passphrase',
    })
  })

  it('has another salt for each key, and another nonce for each writing', async () => {
    const again = seal(plain, key, about)
    const head = (bytes: Uint8Array) => sealedHeadOf(bytes).head
    expect(head(again).nonce).not.toBe(head(sealed).nonce)
    expect(head(seal(plain, await newKey(passphrase), about)).salt).not.toBe(head(sealed).salt)
  })

  it('gives away its programme’s id, revision and moment, and nothing of what is in it', () => {
    const bytes = Buffer.from(sealed)
    const people = Object.values(content.programme.people)
    const words = [content.programme.name, content.programme.organisation, ...people.map(({ name }) => name)]
    for (const word of words) {
      expect(Buffer.from(plain).includes(word), word).toBe(true)
      expect(bytes.includes(word), word).toBe(false)
    }
    expect(sealedHeadOf(sealed).head).toMatchObject(about)
  })

  it('is found damaged by any flipped byte and at any length, without a passphrase', () => {
    for (let at = 0; at < sealed.length; at += at < 700 ? 1 : 997) {
      const flipped = Buffer.from(sealed)
      flipped[at] = (flipped[at] ?? 0) ^ 1
      if (isSealed(flipped)) expect(() => refuseDamage(flipped), `byte ${at}`).toThrow('damaged')
      expect(() => refuseDamage(sealed.subarray(0, at)), `length ${at}`).toThrow('damaged')
    }
  })

  it.each([{ revision: 6 }, { id: 'another' }, { at: '2020-01-01T00:00:00.000Z' }])(
    'has an authenticated head: one with %j is refused, though its checksum was made to fit',
    async (changes) => {
      const { createHash } = await import('node:crypto')
      const blank = withHead({ ...changes, checksum: '0'.repeat(64) })
      const checksum = createHash('sha256').update(blank).digest('hex')
      const forged = withHead({ ...changes, checksum })
      expect(() => refuseDamage(forged)).not.toThrow()
      expect(() => unseal(forged, key)).toThrow('damaged: file-was-changed')
    },
  )

  it.each([2 ** 20, 2 ** 40, 2 ** 17 + 1, 2 ** 10, 0, -1, 1e300])(
    'that asks for a cost of %d is refused before anything is computed',
    async (n) => {
      const before = process.memoryUsage().rss
      const begun = performance.now()
      await expect(keyOf(withHead({ n }), passphrase)).rejects.toMatchObject({ kind: 'damaged' })
      expect(performance.now() - begun).toBeLessThan(100)
      expect(process.memoryUsage().rss - before).toBeLessThan(50_000_000)
    },
  )

  it('of a newer version says which one it needs', () => {
    expect(() => sealedHeadOf(withHead({ version: 9 }))).toThrow(
      expect.objectContaining({ code: 'file-is-newer', params: expect.objectContaining({ version: 9 }) }),
    )
  })
})

describe('a key that was forgotten', () => {
  it('seals nothing any more, and opens nothing', async () => {
    const own = await newKey(passphrase)
    const file = seal(plain, own, about)
    wipe(own)
    expect(() => seal(plain, own, about)).toThrow('needs-passphrase')
    await expect(readBytes(file, { key: own })).rejects.toMatchObject({ code: 'needs-passphrase' })
  })
})
