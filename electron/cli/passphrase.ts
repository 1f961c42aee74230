/** Passphrases on the command line: from a file, from a variable, or asked for where somebody can answer; never an argument. */
import { readFile } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { Writable } from 'node:stream'
import { Usage } from './outcome.ts'

const variable = 'COHORT_DESK_PASSPHRASE'
const shortest = 8

/** What was given along: the first line of the file, else the variable; undefined where neither is. */
export async function givenPassphrase(file?: string): Promise<string | undefined> {
  if (file === undefined) return process.env[variable]
  try {
    return (await readFile(file, 'utf8')).split(/\r?\n/, 1)[0]
  } catch (cause) {
    throw new Usage(`The passphrase file ${file} cannot be read.`, { cause })
  }
}

/** Whether there is somebody at a keyboard. */
export const canAsk = (): boolean => process.stdin.isTTY === true && process.stderr.isTTY === true

/** Asks for a passphrase; what is typed is not shown. */
export async function askPassphrase(label: string): Promise<string> {
  process.stderr.write(`${label}: `)
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() })
  const lines = createInterface({ input: process.stdin, output: silent, terminal: true })
  try {
    return await new Promise<string>((settle, fail) => {
      lines.once('line', settle)
      lines.once('SIGINT', () => fail(new Usage('Stopped. Nothing was changed.')))
      lines.once('close', () => fail(new Usage('No passphrase was given. Nothing was changed.')))
    })
  } finally {
    lines.close()
    process.stderr.write('\n')
  }
}

/** A new passphrase: given along, or asked for twice. Refuses, as wrong usage, one that is too short or typed in two ways. */
export async function newPassphrase(file?: string): Promise<string> {
  const given = await givenPassphrase(file)
  if (given === undefined && !canAsk())
    throw new Usage(`A passphrase is wanted: --passphrase-file, or the variable ${variable}.`)
  const first = given ?? (await askPassphrase('New passphrase'))
  if ([...first].length < shortest) throw new Usage(`A passphrase has at least ${shortest} characters.`)
  if (given === undefined && (await askPassphrase('The same again')) !== first)
    throw new Usage('The two are not the same. Nothing was changed.')
  return first
}
