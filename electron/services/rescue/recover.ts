/** Writes what can still be read of a damaged file to a new one. */
import { basename, dirname, join } from 'node:path'
import type { Recovered } from '#shared/contract/rescue.ts'
import { Refusal } from '#shared/model/refusal.ts'
import type { Id, Instant, LocalDate } from '#shared/model/scalars.ts'
import { type Salvage, salvage } from '#shared/rescue/salvage.ts'
import { nameOf } from '../copies/known.ts'
import type { Disk } from '../file/disk.ts'
import { encode } from '../file/format.ts'
import { isSealed } from '../file/seal.ts'

export interface Given {
  now: Instant
  today: LocalDate
  newId: () => Id
}

/**
 * What can still be read of damaged bytes; refuses with `nothing-to-recover`, and a sealed file with
 * `sealed-and-damaged`: without its seal whole, nothing inside can be believed.
 */
export function salvaged(bytes: Uint8Array, path: string, { now, today, newId }: Given): Salvage {
  if (isSealed(bytes)) throw new Refusal('damaged', 'sealed-and-damaged')
  const found = salvage(new TextDecoder().decode(bytes), { name: nameOf(path), id: newId(), now, today })
  if (!found) throw new Refusal('damaged', 'nothing-to-recover')
  return found
}

/** The first free name beside a file, `Programme recovered.cohort`. */
async function freeName(disk: Disk, path: string): Promise<string> {
  for (let count = 1; ; count += 1) {
    const name = `${nameOf(path)} recovered${count === 1 ? '' : ` ${count}`}.cohort`
    if (!(await disk.exists(join(dirname(path), name)))) return join(dirname(path), name)
  }
}

/** Recovers the file at `path` to `to`, which must not be there yet; beside it unless said. */
export async function recover(
  disk: Disk,
  { path, to }: { path: string; to?: string | undefined },
  given: Given,
): Promise<Recovered> {
  const bytes = await disk.read(path)
  if (!bytes) throw new Refusal('not-found', 'no-such-file', { params: { file: basename(path) } })
  const { revision, at, programme, history, losses } = salvaged(bytes, path, given)
  const place = to ?? (await freeName(disk, path))
  await disk.createNew(place, encode({ revision, at: at ?? given.now, programme, history }))
  return {
    path: place,
    revision,
    people: Object.keys(programme.people).length,
    pairs: Object.keys(programme.pairs).length,
    losses,
  }
}
