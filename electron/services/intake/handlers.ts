/** Reading tables of applications: held in memory between preview and confirmation, never longer. */
import type { z } from 'zod'
import type { Handlers } from '#shared/contract/core.ts'
import type { intake } from '#shared/contract/intake.ts'
import type { Contract } from '#shared/contract/index.ts'
import { importPeople } from '#shared/intake/commands.ts'
import { preview, type IntakeFile } from '#shared/intake/people.ts'
import { largestFile, tooLarge } from '#shared/intake/table.ts'
import { found, Refusal } from '#shared/model/refusal.ts'
import type { Around } from '../backend.ts'
import type { Disk } from '../file/disk.ts'

type Source = z.output<typeof intake.read.input>['sources'][number]
type Choices = Pick<z.output<typeof intake.preview.input>, 'files' | 'decisions'>
type Held = { name: string; bytes: Uint8Array }[]

const refuseLarge = (name: string, bytes: number) =>
  new Refusal('invalid', 'too-large', {
    params: { file: name, megabytes: Math.ceil(bytes / 2 ** 20), most: largestFile / 2 ** 20 },
  })

async function bytesOf(disk: Disk, { name, path, data }: Source): Promise<Uint8Array> {
  if (data !== undefined) {
    const size = (data.length * 3) / 4
    if (tooLarge(size)) throw refuseLarge(name, size)
    return Buffer.from(data, 'base64')
  }
  if (path === undefined) throw new Refusal('invalid', 'nothing-to-read', { field: 'sources' })
  const size = await disk.size(path)
  if (tooLarge(size)) throw refuseLarge(name, size)
  return found(await disk.read(path), 'no-such-file', { file: name })
}

/** Handlers of the area `intake`. One set of tables is held at a time. */
export function intakeHandlers({ parts, store, given }: Around): Pick<Handlers<Contract>, 'intake'> {
  let held: { token: string; files: Held } | null = null

  const look = (token: string, choices: Choices) => {
    const { files } = found(held?.token === token ? held : null, 'import-forgotten')
    const chosen = files.map((file): IntakeFile => ({ ...file, ...choices.files[file.name] }))
    const { today } = given()
    return preview({ files: chosen, existing: store.programme(), decisions: choices.decisions, today })
  }
  const shown = (token: string, choices: Choices) => {
    const { command: _kept, ...rest } = look(token, choices)
    return { token, preview: rest }
  }

  return {
    intake: {
      read: async ({ sources, ...choices }) => {
        const files: Held = []
        for (const source of sources)
          files.push({ name: source.name, bytes: await bytesOf(parts.disk, source) })
        const token = given().newId()
        held = { token, files }
        return shown(token, choices)
      },
      preview: ({ token, ...choices }) => shown(token, choices),
      confirm: async ({ token, ...choices }) => {
        const { command } = look(token, choices)
        const forget = () => {
          held = null
        }
        try {
          const answer = await store.apply('intake.confirm', importPeople, command)
          forget()
          return answer
        } catch (error) {
          // The disk refused, the import holds all the same: a second confirmation would import it twice.
          if (error instanceof Refusal && error.applied) forget()
          throw error
        }
      },
      drop: ({ token }) => {
        if (held?.token === token) held = null
        return {}
      },
    },
  }
}
