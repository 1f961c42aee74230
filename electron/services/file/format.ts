/**
 * The bytes of a `.cohort` file: one line of JSON. Its head names format, version, programme, revision, moment and a
 * SHA-256 over every byte but the checksum's own digits, which count as zeros; programme and history follow.
 */
import { createHash } from 'node:crypto'
import type { z } from 'zod'
import { type History, history as historySchema } from '#shared/model/history.ts'
import { breaches } from '#shared/model/invariants.ts'
import { type Body, fileVersion, migrated } from '#shared/model/migrations/index.ts'
import { normal } from '#shared/model/normal.ts'
import { programme as programmeSchema, type Programme } from '#shared/model/programme.ts'
import { Refusal } from '#shared/model/refusal.ts'
import type { Instant } from '#shared/model/scalars.ts'
import { bodyBytes } from './body.ts'

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

function digest(head: string, ...body: Uint8Array[]): string {
  const hash = createHash('sha256').update(head, 'latin1')
  for (const piece of body) hash.update(piece)
  return hash.digest('hex')
}

/** The whole file. */
export function encode(content: Content): Uint8Array {
  const body = bodyBytes(content)
  const checksum = digest(Buffer.from(headText(content, noChecksum)).toString('latin1'), ...body)
  return Buffer.concat([Buffer.from(headText(content, checksum)), ...body])
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

/** Reads the beginning of a file; null where it does not begin as a programme file does. */
export function headOf(bytes: Uint8Array): Head | null {
  const parts = headPattern.exec(new TextDecoder().decode(bytes.subarray(0, longestHead)))
  if (!parts) return null
  const [whole, version = '', id, revision = '', at = null, checksum = ''] = parts
  return {
    version: Number(version),
    id: id === undefined ? null : unquoted(id),
    revision: Number(revision),
    at,
    checksum,
    length: Buffer.byteLength(whole),
  }
}

/** Whether every byte is as it was written, by head and checksum alone; also of a file of another version. */
export function isWhole(bytes: Uint8Array): boolean {
  const head = headOf(bytes)
  if (!head) return false
  const { length, checksum } = head
  const start = Buffer.from(bytes.subarray(0, length)).toString('latin1').replace(checksum, noChecksum)
  return digest(start, bytes.subarray(length)) === checksum
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
