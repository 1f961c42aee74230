/**
 * The bytes of a `.cohort` file: JSON in lines. The first, its head, names format, version, programme, revision, moment and
 * a checksum over every byte but its own digits, which count as zeros; programme and history follow.
 */
import { createHash } from 'node:crypto'
import type { z } from 'zod'
import { type History, history as historySchema } from '#shared/model/history.ts'
import { breaches } from '#shared/model/invariants.ts'
import { type Body, fileVersion, migrated } from '#shared/model/migrations/index.ts'
import { normal } from '#shared/model/normal.ts'
import { programme as programmeSchema, type Programme } from '#shared/model/programme.ts'
import { Refusal } from '#shared/model/refusal.ts'
import { type Instant, instant } from '#shared/model/scalars.ts'
import { bodyLines, type Line, lineOf } from './body.ts'

/** What a programme file holds. */
export interface Content {
  revision: number
  /** When it was written. */
  at: Instant
  programme: Programme
  history: History
}

/** What can be told of a file by its beginning alone. */
export interface Head {
  version: number
  /** Of the programme; null in version 1. */
  id: string | null
  revision: number
  at: Instant | null
  checksum: string
  /** Bytes of the head. */
  length: number
}

const noChecksum = '0'.repeat(64)
const headText = ({ revision, at, programme }: Content, checksum: string): string =>
  `{"format":"cohort-desk","version":${fileVersion},"id":${JSON.stringify(programme.id)},"revision":${revision},` +
  `"at":"${at}","checksum":"${checksum}",`
const headPattern =
  /^\{"format":"cohort-desk","version":(\d+),(?:"id":("(?:[^"\\]|\\.)*"),)?"revision":(\d+),(?:"at":"([^"]*)",)?"checksum":"([0-9a-f]{64})",/
const longestHead = 700

/** SHA-256 over the SHA-256 of each line: lines that did not change since the last writing need not be read again. */
function checksumOf(head: string, body: readonly Pick<Line, 'digest'>[]): string {
  const hash = createHash('sha256').update(lineOf(head).digest)
  for (const { digest } of body) hash.update(digest)
  return hash.digest('hex')
}

/** The whole file. */
export function encode(content: Content): Uint8Array {
  const body = bodyLines(content)
  const checksum = checksumOf(headText(content, noChecksum), body)
  return Buffer.concat([lineOf(headText(content, checksum)).bytes, ...body.map(({ bytes }) => bytes)])
}

const damaged = (code: string, params = {}, cause?: unknown) =>
  new Refusal('damaged', code, { params, cause })

/** The text inside quotes; null where damage made it none. */
function unquoted(quoted: string): string | null {
  try {
    return String(JSON.parse(quoted))
  } catch {
    return null
  }
}

/** The moment that a text says; null where clock and calendar have none such: a beginning is read before it is believed. */
export function momentOf(said: string): Instant | null {
  const date = new Date(said)
  const isReal = instant.safeParse(said).success && !Number.isNaN(date.getTime())
  return isReal && date.toISOString().slice(0, 19) === said.slice(0, 19) ? said : null
}

/** Reads the beginning of a file; null where it does not begin as a programme file does. */
export function headOf(bytes: Uint8Array): Head | null {
  const parts = headPattern.exec(new TextDecoder().decode(bytes.subarray(0, longestHead)))
  if (!parts) return null
  const [whole, version = '', id, revision = '', at = '', checksum = ''] = parts
  if (!Number.isSafeInteger(Number(revision))) return null
  return {
    version: Number(version),
    id: id === undefined ? null : unquoted(id),
    revision: Number(revision),
    at: momentOf(at),
    checksum,
    length: Buffer.byteLength(whole),
  }
}

const sha256 = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest()

/** The digest of each line, its end included. */
function* digests(bytes: Buffer): Generator<Buffer> {
  for (let from = 0; from < bytes.length;) {
    const end = bytes.indexOf(10, from)
    const next = end === -1 ? bytes.length : end + 1
    yield sha256(bytes.subarray(from, next))
    from = next
  }
}

/** Whether every byte is as it was written, by head and checksum alone; also of a file of another version. */
export function isWhole(bytes: Uint8Array): boolean {
  const head = headOf(bytes)
  if (!head) return false
  const { version, length, checksum } = head
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const start = Buffer.from(all.toString('latin1', 0, length).replace(checksum, noChecksum), 'latin1')
  const rest = all.subarray(length)
  const hash = createHash('sha256')
  // Version 1 was one line, and its checksum over the bytes themselves.
  if (version === 1) return hash.update(start).update(rest).digest('hex') === checksum
  const end = rest.indexOf(10) + 1
  hash.update(sha256(Buffer.concat([start, rest.subarray(0, end)])))
  for (const digest of digests(rest.subarray(end))) hash.update(digest)
  return hash.digest('hex') === checksum
}

/** Reads a file's bytes; refuses with `damaged` what is torn, changed by hand, impossible or from a newer version. */
export function decode(bytes: Uint8Array): Content {
  const head = headOf(bytes)
  if (!head) throw damaged(bytes.length === 0 ? 'file-is-empty' : 'not-a-programme-file')
  const { version, revision, at } = head
  if (version > fileVersion) throw damaged('file-is-newer', { version, known: fileVersion })
  if (version < 1 || !isWhole(bytes)) throw damaged('file-was-changed')
  const content = read(migrated(parsed(bytes), version))
  return { revision, at: at ?? content.programme.createdAt, ...content }
}

/** The whole file is one JSON object; of it only what stands after the head. */
function parsed(bytes: Uint8Array): Body {
  try {
    const { programme, history } = JSON.parse(new TextDecoder().decode(bytes)) as Partial<Body>
    return { programme, history }
  } catch (cause) {
    throw damaged('file-was-changed', {}, cause)
  }
}

/** What a schema makes of a value; what already is that, is taken as it is. */
function reader<Schema extends z.ZodType>(schema: Schema) {
  const isNormal = normal(schema)
  return (value: unknown): z.ZodSafeParseResult<z.output<Schema>> =>
    isNormal(value) ? { success: true, data: value as z.output<Schema> } : schema.safeParse(value)
}
const readProgramme = reader(programmeSchema)
const readHistory = reader(historySchema)

function read(body: Body): Pick<Content, 'programme' | 'history'> {
  const programme = readProgramme(body.programme)
  if (!programme.success)
    throw damaged('file-does-not-fit', { at: programme.error.issues[0]?.path.join('.') ?? '' })
  const broken = breaches(programme.data)[0]
  if (broken) throw damaged('file-is-impossible', { rule: broken.rule, at: broken.at })
  const history = readHistory(body.history)
  if (!history.success) throw damaged('file-does-not-fit', { at: 'history' })
  return { programme: programme.data, history: history.data }
}
