/** A writing process killed at random moments, again and again: each file opens and holds what was acknowledged. */
import { mkdir, readdir, rm } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { readBytes } from '#electron/services/file/cohort-file.ts'
import { disk } from '#electron/services/file/disk.ts'
import type { Key } from '#electron/services/file/seal.ts'
import { digestOf, said } from '../life.ts'
import { type Draws, drawsOf } from '../report/random.ts'
import { type Row, tally, type Wish } from '../report/row.ts'
import { bundled, startWriter } from './process.ts'
import { type Heard, heardNothing, type WriterWish } from './wish.ts'

interface Kind {
  what: string
  /** Of all kills. */
  share: number
  wish: Pick<WriterWish, 'passphrase' | 'backups' | 'pairs' | 'inPlace'>
}

const kinds: Kind[] = [
  { what: 'a small file', share: 0.35, wish: { passphrase: null, backups: false, pairs: 0 } },
  { what: 'a file of 500 pairs', share: 0.3, wish: { passphrase: null, backups: false, pairs: 500 } },
  {
    what: 'with a backup before every other write',
    share: 0.2,
    wish: { passphrase: null, backups: true, pairs: 20 },
  },
  {
    what: 'with a passphrase, and backups',
    share: 0.15,
    wish: { passphrase: 'a lamp and a ladder', backups: true, pairs: 20 },
  },
]

/** Kills must find this; it is left out of short runs, where chance might spare it. */
const broken: Kind = {
  what: 'a writer that writes in place',
  share: 0,
  wish: { passphrase: null, backups: false, pairs: 500, inPlace: true },
}

const brokenKills = 40

/** A file lives through so many killed writers before a new one is begun. */
const livesOf = (kind: Kind): number => (kind === broken ? 2 : 20)

/** What the kills of one kind met. */
interface Met {
  acknowledged: number
  underWay: number
  temporary: number
  locks: number
  whileOpening: number
  backups: number
}

interface About {
  counts: ReturnType<typeof tally>
  met: Met
  wish: Wish
  script: string
}

/** Opens a programme file, drawing a passphrase's key once for each file. */
function opener(passphrase: string | null) {
  let key: Key | null = null
  return async (path: string) => {
    const bytes = await disk.read(path)
    if (!bytes) return null
    const opened = await readBytes(bytes, passphrase === null ? {} : { key, passphrase })
    key = opened.key ?? key
    return opened.content
  }
}

/** What is wrong with a file after a kill; null where nothing is. */
async function wrongWith(
  open: ReturnType<typeof opener>,
  path: string,
  heard: Heard,
): Promise<string | null> {
  const content = await open(path)
  if (!content) return heard.kept === 0 ? null : `no file, ${heard.kept} acknowledged`
  if (content.revision < heard.kept) return `revision ${content.revision} of ${heard.kept} acknowledged`
  const made = heard.made.get(content.revision)
  // Before its first word a writer may have written the first revision.
  if (made === undefined && heard.kept === 0) return null
  return made === digestOf(content.programme) ? null : `revision ${content.revision} is not what was written`
}

/** Milliseconds at most: a write takes one or a hundred, by the size of the file and what else the computer does. */
const pauses = [8, 40, 160]

/** Some moments are counted from its start, some from its opening, some from the middle of its work. */
async function killOne(wish: WriterWish, heard: Heard, draws: Draws, script: string): Promise<string> {
  const writer = startWriter(wish, heard, script)
  if (draws.chance(0.1)) await Promise.race([writer.ended, wait(draws.whole(60, 500))])
  else {
    await writer.after(draws.chance(0.2) ? 0 : draws.whole(1, 12))
    await Promise.race([writer.ended, wait(draws.whole(0, pauses[draws.whole(0, 2)] ?? 0))])
  }
  writer.kill()
  return writer.ended
}

/** One file through the lives of several writers, each killed. */
async function killRow(kind: Kind, at: number, lives: number, about: About): Promise<void> {
  const { counts, met, wish, script } = about
  const draws = drawsOf(wish.seed, at)
  const heard = heardNothing()
  const open = opener(kind.wish.passphrase)
  const folder = join(wish.folder, String(at))
  const path = join(folder, 'a.cohort')
  await mkdir(folder)
  for (let life = 0; life < lives; life += 1) {
    counts.tried()
    const problem = (what: string) => counts.lost(`${kind.what}, file ${at}, kill ${life + 1}: ${what}`)
    const seed = wish.seed * 10_000 + at * 100 + life
    const complaint = await killOne({ ...kind.wish, path, seed, takeOver: true }, heard, draws, script)
    if (heard.opened === null) met.whileOpening += 1
    else if (heard.newest > heard.kept) met.underWay += 1
    const names = await readdir(folder, { recursive: true })
    if (names.some((name) => name.includes('.writing-'))) met.temporary += 1
    if (names.includes('a.cohort.lock')) met.locks += 1
    const wrong = complaint || (await wrongWith(open, path, heard).catch(said))
    if (wrong !== null) problem(wrong)
    if (heard.refused.length > 0) problem(`refused ${heard.refused.splice(0).join()}`)
    for (const name of names.filter((one) => /backups.*\.cohort$/.test(one))) {
      met.backups += 1
      await open(join(folder, name)).catch((error: unknown) => problem(`the backup ${name}: ${said(error)}`))
    }
  }
  met.acknowledged += heard.acknowledgements
  await rm(folder, { recursive: true })
}

const figuresOf = (kind: Kind, met: Met): string =>
  [
    `${met.acknowledged.toLocaleString('en')} changes acknowledged`,
    `${met.underWay} kills with a change under way`,
    `${met.temporary} left a temporary file`,
    `${met.locks} a lock`,
    `${met.whileOpening} came before the first word`,
    ...(kind.wish.backups ? [`${met.backups.toLocaleString('en')} backups read`] : []),
  ].join(', ')

/** Rows of the part `kills`; several files go on at a time. */
export async function kills(wish: Wish): Promise<Row[]> {
  const script = await bundled(wish.folder)
  const all = [...kinds, ...(wish.short ? [] : [broken])].map((kind) => {
    const met: Met = { acknowledged: 0, underWay: 0, temporary: 0, locks: 0, whileOpening: 0, backups: 0 }
    return {
      kind,
      met,
      counts: tally('kill -9', kind.what),
      count: kind === broken ? brokenKills : Math.ceil(kind.share * wish.kills),
    }
  })
  const waiting = all.flatMap(({ kind, met, counts, count }) =>
    Array.from({ length: Math.ceil(count / livesOf(kind)) }, (_, n) => ({
      kind,
      lives: Math.min(livesOf(kind), count - n * livesOf(kind)),
      about: { counts, met, wish, script },
    })),
  )
  let at = 0
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift())
      await killRow(next.kind, (at += 1), next.lives, next.about)
  }
  await Promise.all(Array.from({ length: availableParallelism() + 1 }, work))
  return all.map(({ kind, met, counts }) => {
    const row: Row = { ...counts.row, note: figuresOf(kind, met) }
    return kind === broken ? { ...row, isBroken: true, problems: [] } : row
  })
}
