/**
 * The passphrase around a programme file: AES-256-GCM under a key that scrypt draws from it.
 * A sealed file is one line of JSON (the head, authenticated), then the sealed bytes, then the tag. Its checksum is over
 * every byte but its own digits, which count as zeros: damage is told from a wrong passphrase, and found without any.
 */
import {
  createCipheriv,
  createDecipheriv,
  createHash,
  randomBytes,
  scrypt,
  timingSafeEqual,
} from 'node:crypto'
import { z } from 'zod'
import { fileVersion } from '#shared/model/migrations/index.ts'
import { Refusal } from '#shared/model/refusal.ts'
import { id, instant } from '#shared/model/scalars.ts'

const cost = { n: 2 ** 17, r: 8, p: 1 } as const
/** A head may ask for more than today's cost (half a gigabyte, by this), but not for a computer's whole memory. */
const dearest = 2 ** 19
const noChecksum = '0'.repeat(64)
const tagLength = 16
const nonceLength = 12

const base64 = (length: number) =>
  z
    .string()
    .regex(/^[A-Za-z0-9+/]+=*$/)
    .refine((text) => Buffer.from(text, 'base64').length === length)

const sealedHead = z.object({
  format: z.literal('cohort-desk-sealed'),
  version: z.number().int().min(1),
  id,
  revision: z.number().int(),
  at: instant,
  kdf: z.literal('scrypt'),
  n: z
    .number()
    .min(cost.n)
    .max(dearest)
    .refine((n) => Number.isInteger(Math.log2(n)), 'scrypt knows powers of two'),
  r: z.literal(cost.r),
  p: z.literal(cost.p),
  salt: base64(16),
  /** Tells a wrong passphrase from a damaged file: part of what scrypt gives, and no part of the key. */
  check: base64(16),
  nonce: base64(nonceLength),
  checksum: z.string().regex(/^[0-9a-f]{64}$/),
})
export type SealedHead = z.output<typeof sealedHead>

/** What a passphrase becomes once; kept in memory while the file is open. */
export interface Key {
  n: number
  salt: Buffer
  check: Buffer
  secret: Buffer
}

const begins = Buffer.from('{"format":"cohort-desk-sealed"')
const longestHead = 1000

/** Whether these bytes begin as a sealed file does. */
export const isSealed = (bytes: Uint8Array): boolean => begins.equals(bytes.subarray(0, begins.length))

const damaged = (code: string, params = {}) => new Refusal('damaged', code, { params })

/** The head of a sealed file and where its line ends; refuses with `damaged` what is none. */
export function sealedHeadOf(bytes: Uint8Array): { head: SealedHead; length: number } {
  const length =
    Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, longestHead)).indexOf(10) + 1
  if (length === 0) throw damaged('file-was-changed')
  let json: unknown
  try {
    json = JSON.parse(new TextDecoder().decode(bytes.subarray(0, length)))
  } catch {
    throw damaged('file-was-changed')
  }
  const version = z.object({ version: z.number() }).safeParse(json).data?.version ?? 0
  if (version > fileVersion) throw damaged('file-is-newer', { version, known: fileVersion })
  const head = sealedHead.safeParse(json)
  if (!head.success) throw damaged('file-was-changed')
  return { head: head.data, length }
}

const digest = (line: Uint8Array, rest: readonly Uint8Array[]): string =>
  rest.reduce((hash, part) => hash.update(part), createHash('sha256').update(line)).digest('hex')

/** The head line with zeros for the digits of its checksum: what is authenticated, and what the checksum begins with. */
const blank = (line: Uint8Array, { checksum }: SealedHead): Buffer =>
  Buffer.from(Buffer.from(line).toString('latin1').replace(checksum, noChecksum), 'latin1')

/** Refuses a sealed file that is torn or changed with `damaged`; needs no passphrase. */
export function refuseDamage(bytes: Uint8Array): void {
  const { head, length } = sealedHeadOf(bytes)
  const line = blank(bytes.subarray(0, length), head)
  if (digest(line, [bytes.subarray(length)]) !== head.checksum) throw damaged('file-was-changed')
}

/** 48 bytes of scrypt: 32 of key, 16 of check. The passphrase counts in its composed form (NFC). */
async function draw(passphrase: string, salt: Buffer, n: number): Promise<Key> {
  const { r, p } = cost
  const drawn = await new Promise<Buffer>((settle, fail) => {
    scrypt(passphrase.normalize('NFC'), salt, 48, { N: n, r, p, maxmem: 160 * n * r }, (error, bytes) =>
      error ? fail(error) : settle(bytes),
    )
  })
  return { n, salt, secret: drawn.subarray(0, 32), check: drawn.subarray(32) }
}

/** A key for a passphrase on a salt of its own. */
export const newKey = (passphrase: string): Promise<Key> => draw(passphrase, randomBytes(16), cost.n)

/** The same key in memory of its own, so that wiping one leaves the other. */
export const copyOfKey = (key: Key): Key => ({ ...key, secret: Buffer.from(key.secret) })

/** Forgets a key: what it is asked to seal from now on is refused. */
export const wipe = (key: Key): void => void key.secret.fill(0)
const isWiped = ({ secret }: Key): boolean => secret.every((byte) => byte === 0)

/** The key of a sealed file; refuses damage, and a wrong passphrase with `wrong-passphrase`. */
export async function keyOf(bytes: Uint8Array, passphrase: string): Promise<Key> {
  refuseDamage(bytes)
  const { head } = sealedHeadOf(bytes)
  const key = await draw(passphrase, Buffer.from(head.salt, 'base64'), head.n)
  if (!timingSafeEqual(key.check, Buffer.from(head.check, 'base64')))
    throw new Refusal('locked', 'wrong-passphrase', { field: 'passphrase' })
  return key
}

/** Whether a passphrase is the one that this key was drawn from. */
export const isRight = async (key: Key, passphrase: string): Promise<boolean> =>
  timingSafeEqual((await draw(passphrase, key.salt, key.n)).secret, key.secret)

/** Whether a key opens this file, as far as its head tells. */
export const opens = (key: Key, { salt, check, n }: SealedHead): boolean =>
  !isWiped(key) &&
  n === key.n &&
  key.salt.equals(Buffer.from(salt, 'base64')) &&
  key.check.equals(Buffer.from(check, 'base64'))

/** Seals bytes under a nonce of this one writing. */
export function seal(
  plain: Uint8Array,
  key: Key,
  about: Pick<SealedHead, 'id' | 'revision' | 'at'>,
): Uint8Array {
  // What nobody could ever open again must not be written.
  if (isWiped(key)) throw new Refusal('locked', 'needs-passphrase')
  const nonce = randomBytes(nonceLength)
  const head: SealedHead = {
    format: 'cohort-desk-sealed',
    version: fileVersion,
    id: about.id,
    revision: about.revision,
    at: about.at,
    kdf: 'scrypt',
    n: key.n,
    r: cost.r,
    p: cost.p,
    salt: key.salt.toString('base64'),
    check: key.check.toString('base64'),
    nonce: nonce.toString('base64'),
    checksum: noChecksum,
  }
  const line = Buffer.from(`${JSON.stringify(head)}\n`)
  const cipher = createCipheriv('aes-256-gcm', key.secret, nonce, { authTagLength: tagLength })
  cipher.setAAD(line)
  const sealed = [cipher.update(plain), cipher.final(), cipher.getAuthTag()]
  const checksum = digest(line, sealed)
  return Buffer.concat([Buffer.from(`${JSON.stringify({ ...head, checksum })}\n`), ...sealed])
}

/** The bytes inside; refuses what is torn or changed with `damaged`. */
export function unseal(bytes: Uint8Array, key: Key): Uint8Array {
  refuseDamage(bytes)
  const { head, length } = sealedHeadOf(bytes)
  if (bytes.length < length + tagLength) throw damaged('file-was-changed')
  if (!opens(key, head)) throw new Refusal('locked', 'wrong-passphrase', { field: 'passphrase' })
  const decipher = createDecipheriv('aes-256-gcm', key.secret, Buffer.from(head.nonce, 'base64'), {
    authTagLength: tagLength,
  })
  decipher.setAAD(blank(bytes.subarray(0, length), head))
  decipher.setAuthTag(bytes.subarray(bytes.length - tagLength))
  try {
    return Buffer.concat([
      decipher.update(bytes.subarray(length, bytes.length - tagLength)),
      decipher.final(),
    ])
  } catch {
    throw damaged('file-was-changed')
  }
}
