/** Every byte of a small file changed, every length cut: found out each time, with and without a passphrase. */
import { randomUUID } from 'node:crypto'
import { type Opener, bytesOf, readBytes } from '#electron/services/file/cohort-file.ts'
import type { Content } from '#electron/services/file/format.ts'
import { newKey } from '#electron/services/file/seal.ts'
import { createDisk } from '#electron/services/file/disk.ts'
import { Refusal } from '#shared/model/refusal.ts'
import { emptyDrive } from '../cut/drive.ts'
import { said, someone, storeOn } from '../life.ts'
import { details } from '#tests/support/details.ts'
import { type Row, type Wish, tally } from '../report/row.ts'

const passphrase = 'a lantern over the water'
const path = '/a.cohort'

async function smallContent(): Promise<Content> {
  const store = storeOn(createDisk(emptyDrive()), 'bytes')
  await store.create(path, details)
  await someone(store, 'Ана Љубић')
  await store.undo()
  const content = store.content()
  await store.close()
  return content
}

const found = new Set(['damaged', 'locked'])

/** What is wrong with how changed bytes were answered, or null where they were found out. */
async function answered(bytes: Uint8Array, opener: Opener): Promise<string | null> {
  try {
    await readBytes(bytes, opener)
    return 'accepted'
  } catch (error) {
    if (error instanceof Refusal) return found.has(error.kind) ? null : `refused as ${error.kind}`
    return `crashed: ${said(error)}`
  }
}

interface Tampering {
  name: string
  bytes: Uint8Array
}

const changed = (whole: Uint8Array, at: number, to: number): Uint8Array => {
  const bytes = Uint8Array.from(whole)
  bytes[at] = to
  return bytes
}

/** Every bit of a byte, all of them, and the values that damage likes best. */
const valuesAt = (byte: number): number[] => [
  ...new Set(
    [...[1, 2, 4, 8, 16, 32, 64, 128, 255].map((bit) => byte ^ bit), 0, 32, 48, 57].filter(
      (to) => to !== byte,
    ),
  ),
]

function* flips(whole: Uint8Array, step: number): Generator<Tampering> {
  for (let at = 0; at < whole.length; at += 1) {
    const values = valuesAt(whole[at] ?? 0)
    const some = step === 1 ? values : values.filter((_, n) => n % step === at % step)
    for (const to of some) yield { name: `byte ${at} as ${to}`, bytes: changed(whole, at, to) }
  }
}

function* lengths(whole: Uint8Array): Generator<Tampering> {
  for (let length = 0; length < whole.length; length += 1)
    yield { name: `${length} of ${whole.length} bytes`, bytes: whole.subarray(0, length) }
}

/** What sectors do: zeroed, swapped, written twice; and something behind the end. */
function* sectors(whole: Uint8Array): Generator<Tampering> {
  for (const size of [16, 64, 512]) {
    for (let at = 0; at < whole.length; at += size) {
      const end = Math.min(at + size, whole.length)
      const zeroed = Uint8Array.from(whole).fill(0, at, end)
      yield { name: `${size} bytes zeroed at ${at}`, bytes: zeroed }
      const gone = Buffer.concat([whole.subarray(0, at), whole.subarray(end)])
      yield { name: `${size} bytes gone at ${at}`, bytes: gone }
      const twice = Buffer.concat([whole.subarray(0, end), whole.subarray(at)])
      yield { name: `${size} bytes twice at ${at}`, bytes: twice }
    }
  }
  for (const more of [' ', '\n', '\0', '{}', Buffer.from(whole).toString('latin1')])
    yield {
      name: `${more.length} bytes behind the end`,
      bytes: Buffer.concat([whole, Buffer.from(more, 'latin1')]),
    }
}

async function tamper(what: string, all: Iterable<Tampering>, openers: Opener[]): Promise<Row> {
  const counts = tally('damaged bytes', what)
  for (const { name, bytes } of all)
    for (const opener of openers) {
      counts.tried()
      const wrong = await answered(bytes, opener)
      if (wrong !== null) counts.lost(`${what}, ${name}: ${wrong}`)
    }
  return counts.row
}

/** Flips inside the head that ask scrypt for something, opened by passphrase as a user would. */
function* costly(whole: Uint8Array, short: boolean): Generator<Tampering> {
  const head = Buffer.from(whole).indexOf(10)
  const text = Buffer.from(whole).toString('latin1', 0, head)
  const cost = text.indexOf('"n":') + 4
  for (let at = cost; at < cost + 6; at += 1)
    for (const to of short ? [49, 51] : [48, 49, 50, 51, 52, 53, 54, 55, 56, 57])
      if (to !== whole[at]) yield { name: `cost byte ${at} as ${to}`, bytes: changed(whole, at, to) }
  for (let at = 0; at < head; at += short ? 67 : 13)
    yield { name: `head byte ${at}`, bytes: changed(whole, at, (whole[at] ?? 0) ^ 1) }
}

/** Rows of the part `bytes`. */
export async function bytes({ short }: Wish): Promise<Row[]> {
  const content = await smallContent()
  const plain = bytesOf(content, null)
  const key = await newKey(passphrase)
  const sealed = bytesOf(content, key)
  const withKey: Opener[] = [{ key }, {}]
  const step = short ? 7 : 1
  // The untouched files must open, or nothing above is worth a word.
  const whole = tally('damaged bytes', 'the same files untouched: each opens')
  for (const [file, opener] of [
    [plain, {}],
    [sealed, { key }],
    [sealed, { passphrase }],
  ] as const) {
    whole.tried()
    const answer = await answered(file, opener)
    if (answer !== 'accepted') whole.lost(`an untouched file was not opened: ${answer ?? 'refused'}`)
  }
  const wrong = tally('damaged bytes', 'a wrong passphrase')
  wrong.tried()
  if ((await answered(sealed, { passphrase: randomUUID() })) !== null)
    wrong.lost('a wrong passphrase opened it')
  const size = (of: Uint8Array) => `a file of ${of.length.toLocaleString('en')} bytes`
  return [
    whole.row,
    { ...(await tamper('every byte changed, plain', flips(plain, step), [{}])), note: size(plain) },
    { ...(await tamper('every length cut, plain', lengths(plain), [{}])), note: '' },
    await tamper('sectors zeroed, gone, twice; bytes behind the end, plain', sectors(plain), [{}]),
    {
      ...(await tamper('every byte changed, sealed', flips(sealed, step), withKey)),
      note: `${size(sealed)}, with its key and without`,
    },
    await tamper('every length cut, sealed', lengths(sealed), withKey),
    await tamper('sectors zeroed, gone, twice; bytes behind the end, sealed', sectors(sealed), withKey),
    await tamper('the head changed, opened by passphrase', costly(sealed, short), [{ passphrase }]),
    wrong.row,
  ]
}
