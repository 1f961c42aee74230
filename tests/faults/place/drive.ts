/** A small real file system to fill up, with a second way into it that is read-only. */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** Where a prepared one is: `rw` is a file system of less than a megabyte, `ro` the same one read-only. */
const prepared = process.env['COHORT_SMALL_DRIVE']

const script = join(import.meta.dirname, 'inside.ts')

/** Mounts one in a namespace of its own, which ends with the process. */
const mounting = [
  'set -e',
  'mkdir -p "$1/rw" "$1/ro"',
  'mount -t tmpfs -o size=512k,mode=777 small "$1/rw"',
  'mount --bind "$1/rw" "$1/ro"',
  'mount -o remount,bind,ro "$1/ro"',
  'shift',
  'exec "$@"',
].join('\n')

export interface Ended {
  code: number
  output: string
  complaint: string
}

const run = (words: string[], as: { uid?: number; gid?: number } = {}): Promise<Ended> =>
  new Promise((settle) => {
    const [program = '', ...rest] = words
    const child = spawn(program, rest, { stdio: ['ignore', 'pipe', 'pipe'], ...as })
    let output = ''
    let complaint = ''
    child.stdout.on('data', (part: Buffer) => (output += part.toString()))
    child.stderr.on('data', (part: Buffer) => (complaint += part.toString()))
    child.once('error', (error) => settle({ code: 1, output, complaint: error.message }))
    child.once('close', (code) => settle({ code: code ?? 1, output, complaint }))
  })

/** Runs the part `what` of `inside.ts` on a small drive below `folder`; null where none can be had. */
export async function onSmallDrive(what: string, folder: string): Promise<Ended | null> {
  if (prepared !== undefined && existsSync(join(prepared, 'rw')))
    return run([process.execPath, script, what, prepared])
  const inNamespace = ['unshare', '--user', '--map-root-user', '--mount', 'sh', '-c', mounting, 'sh', folder]
  const trial = await run([...inNamespace, 'true'])
  return trial.code === 0 ? run([...inNamespace, process.execPath, script, what, folder]) : null
}

/** The user that owns nothing. */
const nobody = { uid: 65_534, gid: 65_534 }
export const isRoot = process.getuid?.() === 0

/** Runs the part `what` as a user without privileges: this one, or where this is root, nobody. */
export const unprivileged = (what: string, folder: string): Promise<Ended> =>
  run([process.execPath, script, what, folder], isRoot ? nobody : {})
