/** The bytes of a `.cohort` file: one JSON line of format, version, revision and checksum around the programme. */
import { createHash } from 'node:crypto'
import { breaches } from '#shared/model/invariants.ts'
import { programme as programmeSchema, type Programme } from '#shared/model/programme.ts'
import { Refusal } from '#shared/model/refusal.ts'

export const fileVersion = 1

export interface Content {
  revision: number
  programme: Programme
}

const head = (revision: number, checksum: string): string =>
  `{"format":"cohort-desk","version":${fileVersion},"revision":${revision},"checksum":"${checksum}","programme":`
const headPattern =
  /^\{"format":"cohort-desk","version":(\d+),"revision":(\d+),"checksum":"([0-9a-f]{64})","programme":/
const noChecksum = '0'.repeat(64)

/** SHA-256 over every byte but the checksum's own digits, which count as zeros. */
const checksumOf = (headWithoutChecksum: string, body: string): string =>
  createHash('sha256').update(headWithoutChecksum).update(body).digest('hex')

/** The whole file as text. */
export function encode({ revision, programme }: Content): string {
  const body = `${JSON.stringify(programme)}}\n`
  return head(revision, checksumOf(head(revision, noChecksum), body)) + body
}

const damaged = (code: string, params = {}, cause?: unknown) =>
  new Refusal('damaged', code, { params, cause })

/** Reads a file's bytes; refuses with `damaged` what is torn, changed by hand, impossible or from a newer version. */
export function decode(bytes: Uint8Array): Content {
  const text = new TextDecoder().decode(bytes)
  const parts = headPattern.exec(text.slice(0, 300))
  if (!parts) throw damaged(bytes.length === 0 ? 'file-is-empty' : 'not-a-programme-file')
  const [whole, version = '', revision = '', checksum = ''] = parts
  if (Number(version) > fileVersion)
    throw damaged('file-is-newer', { version: Number(version), known: fileVersion })
  const body = text.slice(whole.length)
  if (checksumOf(whole.replace(checksum, noChecksum), body) !== checksum) throw damaged('file-was-changed')
  return { revision: Number(revision), programme: readProgramme(body) }
}

function readProgramme(body: string): Programme {
  let json: unknown
  try {
    json = JSON.parse(body.replace(/\}\n$/, ''))
  } catch (cause) {
    throw damaged('file-was-changed', {}, cause)
  }
  const parsed = programmeSchema.safeParse(json)
  if (!parsed.success)
    throw damaged('file-does-not-fit', { at: parsed.error.issues[0]?.path.join('.') ?? '' })
  const broken = breaches(parsed.data)[0]
  if (broken) throw damaged('file-is-impossible', { rule: broken.rule, at: broken.at })
  return parsed.data
}
