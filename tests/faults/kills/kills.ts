/** A writing process killed at random moments, again and again: each file opens and holds what was acknowledged. */
import { mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { readBytes } from '#electron/services/file/cohort-file.ts'
import { disk } from '#electron/services/file/disk.ts'
import type { Key } from '#electron/services/file/seal.ts'
import { digestOf, said } from '../life.ts'
import { type Draws, drawsOf } from '../report/random.ts'
import { type Row, tally, type Wish } from '../report/row.ts'
import { startWriter } from './process.ts'
import { type Heard, heardNothing, type WriterWish } from './wish.ts'

interface Kind {
  what: string
  /** Of all kills. */
  share: number
  wish: Pick<WriterWish, 'passphrase' | 'backups' | 'pairs'>
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

/** A file lives through so many killed writers before a new one is begun. */
const lives = 20

/** What the kills of one kind met. */
interface Met {
  acknowledged: number
  temporary: number
  locks: number
  whileOpening: number
  backups: number
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

/** Some moments are counted from its start, some from its opening, some from the middle of its work. */
async function killOne(wish: WriterWish, heard: Heard, draws: Draws, cache: string): Promise<string> {
  const writer = startWriter(wish, heard, cache)
  if (draws.chance(0.1)) await Promise.race([writer.ended, wait(draws.whole(60, 500))])
  else {
    await writer.after(draws.chance(0.2) ? 0 : draws.whole(1, 12))
    await Promise.race([writer.ended, wait(draws.whole(0, 25))])
  }
  writer.kill()
  return writer.ended
}

async function killKind(kind: Kind, count: number, wish: Wish, at: number): Promise<Row> {
  const counts = tally('kill -9', kind.what)
  const met: Met = { acknowledged: 0, temporary: 0, locks: 0, whileOpening: 0, backups: 0 }
  const draws = drawsOf(wish.seed, at)
  let heard = heardNothing()
  let open = opener(null)
  let folder = ''
  for (let kill = 0; kill < count; kill += 1) {
    if (kill % lives === 0) {
      met.acknowledged += heard.acknowledgements
      heard = heardNothing()
      open = opener(kind.wish.passphrase)
      folder = join(wish.folder, `${at}-${kill}`)
      await mkdir(folder)
    }
    const path = join(folder, 'a.cohort')
    counts.tried()
    const complaint = await killOne(
      { ...kind.wish, path, seed: wish.seed * 10_000 + at * 2000 + kill, takeOver: true },
      heard,
      draws,
      join(wish.folder, 'cache'),
    )
    if (heard.opened === null) met.whileOpening += 1
    const names = await readdir(folder, { recursive: true })
    if (names.some((name) => name.includes('.writing-'))) met.temporary += 1
    if (names.includes('a.cohort.lock')) met.locks += 1
    const wrong = complaint || (await wrongWith(open, path, heard).catch(said))
    if (wrong !== null) counts.lost(`${kind.what}, kill ${kill + 1}: ${wrong}`)
    if (heard.refused.length > 0)
      counts.lost(`${kind.what}, kill ${kill + 1}: refused ${heard.refused.splice(0).join()}`)
    for (const name of names.filter((one) => /backups.*\.cohort$/.test(one))) {
      met.backups += 1
      await open(join(folder, name)).catch((error: unknown) =>
        counts.lost(`the backup ${name}: ${said(error)}`),
      )
    }
  }
  met.acknowledged += heard.acknowledgements
  const figures = [
    `${met.acknowledged.toLocaleString('en')} changes acknowledged`,
    `${met.temporary} kills left a temporary file`,
    `${met.locks} a lock`,
    `${met.whileOpening} came before the first word`,
    ...(kind.wish.backups ? [`${met.backups.toLocaleString('en')} backups read`] : []),
  ]
  return { ...counts.row, note: figures.join(', ') }
}

/** Rows of the part `kills`; two kinds go on at a time. */
export async function kills(wish: Wish): Promise<Row[]> {
  const shares = kinds.map(({ share }) => Math.ceil(share * wish.kills))
  const rows: Row[] = []
  const waiting = [...kinds.keys()]
  const work = async () => {
    for (let at = waiting.shift(); at !== undefined; at = waiting.shift()) {
      const kind = kinds[at]
      if (kind) rows[at] = await killKind(kind, shares[at] ?? 0, wish, at)
    }
  }
  await Promise.all([work(), work()])
  return rows
}
