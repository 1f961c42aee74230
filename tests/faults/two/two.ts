/** Two who would write one file: one does, the other is told; a right left behind is taken over only on the user's word. */
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { readCohort } from '#electron/services/file/cohort-file.ts'
import { disk } from '#electron/services/file/disk.ts'
import { bundled, startWriter } from '../kills/process.ts'
import { type Heard, heardNothing } from '../kills/wish.ts'
import { digestOf, refusalOf, said, someone, storeOn } from '../life.ts'
import { details } from '#tests/support/details.ts'
import { drawsOf } from '../report/random.ts'
import { type Row, tally, type Wish } from '../report/row.ts'

interface Around {
  path: string
  seed: number
  script: string
}

const writing = ({ path, seed, script }: Around, heard: Heard, takeOver = false) =>
  startWriter({ path, seed, passphrase: null, backups: false, pairs: 0, takeOver }, heard, script)

/** What is wrong with a file that one writer had to itself; null where nothing is. */
async function wrongWith(path: string, heard: Heard): Promise<string | null> {
  const { content } = await readCohort(disk, path)
  if (content.revision < heard.kept) return `revision ${content.revision} of ${heard.kept} acknowledged`
  return heard.made.get(content.revision) === digestOf(content.programme)
    ? null
    : `revision ${content.revision} is not what was written`
}

async function made(path: string) {
  const store = storeOn(disk, 'two')
  await store.create(path, details)
  await someone(store, 'Ана')
  await store.close()
}

/** One writes; another opens the same file and is told so; after a kill the right is taken over. */
async function beside(around: Around): Promise<string | null> {
  const { path } = around
  await made(path)
  const heard = heardNothing()
  const writer = writing(around, heard)
  try {
    await writer.after(3)
    const other = storeOn(disk, 'other')
    await other.open(path)
    if (other.state()?.file.readOnly?.why !== 'held')
      return `opened beside a writer as ${other.state()?.file.readOnly?.why ?? 'writable'}`
    const refusal = await refusalOf(someone(other, 'Mila'))
    if (refusal?.code !== 'open-read-only') return `a change beside a writer: ${refusal?.code ?? 'done'}`
    const { acknowledgements } = heard
    await writer.after(acknowledgements + 3)
    await other.readAgain()
    await other.close()
    if (heard.refused.length > 0) return `the writer was refused: ${heard.refused.join()}`
  } finally {
    writer.kill()
    await writer.ended
  }
  const wrong = await wrongWith(path, heard)
  if (wrong !== null) return wrong

  const next = storeOn(disk, 'next')
  await next.open(path)
  if (next.state()?.file.readOnly?.why !== 'left-behind')
    return `after a kill opened as ${next.state()?.file.readOnly?.why ?? 'writable'}`
  const early = await refusalOf(someone(next, 'Mila'))
  if (early?.code !== 'open-read-only') return `a change before the word: ${early?.code ?? 'done'}`
  await next.takeOver()
  await someone(next, 'Mila')
  const digest = digestOf(next.programme())
  await next.close()
  return digestOf((await readCohort(disk, path)).content.programme) === digest
    ? null
    : 'the change after taking over was lost'
}

/** The right is taken from a process at work: it is refused from then on, and what it had acknowledged stays. */
async function takenOver(around: Around, pause: number): Promise<string | null> {
  const { path } = around
  await made(path)
  const heard = heardNothing()
  const writer = writing(around, heard)
  const next = storeOn(disk, 'next')
  try {
    await writer.after(2)
    await wait(pause)
    await next.open(path, { takeOver: true })
    const before = heard.kept
    const { revision } = (await readCohort(disk, path)).content
    if (revision < before) return `revision ${revision} of ${before} acknowledged`
    // A write that was on its way when the right was taken may still arrive, and is then told apart.
    for (let name = 1; name <= 5; name += 1) {
      const refusal = await refusalOf(someone(next, `Рада ${name}`))
      if (refusal?.code === 'changed-elsewhere') {
        await next.abandon()
        await next.open(path, { takeOver: true })
      } else if (refusal) return `after taking over: ${refusal.code}`
    }
    for (let turn = 0; heard.refused.length === 0 && turn < 100; turn += 1) await wait(20)
    if (heard.refused.length === 0) return 'the one it was taken from went on writing'
    const foreign = heard.refused.find((code) => !['taken-over', 'open-read-only'].includes(code))
    if (foreign !== undefined) return `the one it was taken from was refused with ${foreign}`
    const digest = digestOf(next.programme())
    const { content } = await readCohort(disk, path)
    if (digestOf(content.programme) !== digest) return 'the new writer’s changes were written over'
    if (content.revision < before) return 'acknowledged changes were lost'
    await next.close()
    return null
  } finally {
    writer.kill()
    await writer.ended
    await next.abandon()
  }
}

/** Several open one file at the same moment: one may write at most. */
async function race(around: Around, count: number): Promise<string | null> {
  const { path } = around
  await made(path)
  const all = Array.from({ length: count }, (_, n) => {
    const heard = heardNothing()
    return { heard, writer: writing({ ...around, seed: around.seed + n }, heard) }
  })
  try {
    await Promise.all(all.map(({ writer }) => writer.after(0)))
    await wait(60)
  } finally {
    for (const { writer } of all) writer.kill()
  }
  const complaints = await Promise.all(all.map(({ writer }) => writer.ended))
  if (complaints.some((one) => one !== '')) return complaints.join(' ').trim()
  const writers = all.filter(({ heard }) => heard.opened === 'writing')
  if (writers.length !== 1) return `${writers.length} of ${count} were given the right to write`
  const others = all.filter(({ heard }) => heard.opened === 'read-only')
  if (others.some(({ heard }) => heard.refused.some((code) => code !== 'open-read-only')))
    return 'a reader was refused with something else'
  return writers[0] ? wrongWith(path, writers[0].heard) : null
}

/** Rows of the part `two`. */
export async function two({ folder, seed, short }: Wish): Promise<Row[]> {
  const script = await bundled(folder)
  const draws = drawsOf(seed, 77)
  let number = 0
  const rows: Row[] = []
  const several = async (what: string, times: number, one: (around: Around) => Promise<string | null>) => {
    const counts = tally('two writers', what)
    for (let turn = 1; turn <= times; turn += 1) {
      number += 1
      const own = join(folder, String(number))
      await mkdir(own)
      counts.tried()
      const around = { path: join(own, 'a.cohort'), seed: seed * 1000 + number * 10, script }
      const wrong = await one(around).catch(said)
      if (wrong !== null) counts.lost(`${what}, ${turn}: ${wrong}`)
    }
    rows.push(counts.row)
  }
  await several('one writes, another opens; killed, and taken over on the word', short ? 3 : 20, beside)
  await several('the right taken from a process at work', short ? 3 : 20, (around) =>
    takenOver(around, draws.whole(0, 30)),
  )
  await several('four open one file at the same moment', short ? 2 : 15, (around) => race(around, 4))
  return rows
}
