/** Errors of the system at every call of the drive: nothing acknowledged is lost, nothing refused is forgotten. */
import { said } from '../life.ts'
import { type Row, tally, type Wish } from '../report/row.ts'
import type { Code } from './faulty.ts'
import { runWith } from './run.ts'
import { vanishing } from './vanished.ts'

const names: [Code, string][] = [
  ['EIO', 'EIO, the disk fails'],
  ['ENOSPC', 'ENOSPC, the disk is full'],
  ['EDQUOT', 'EDQUOT, the quota is used up'],
  ['SHORT', 'half of it written and no error told'],
  ['EACCES', 'EACCES, no permission'],
  ['EPERM', 'EPERM, not allowed'],
  ['EROFS', 'EROFS, read-only'],
  ['EBUSY', 'EBUSY, held by a scanner'],
  ['ENOENT', 'ENOENT, the drive is gone'],
]

/** A drive comes and goes as a whole; a call that could not be made leaves nothing done. */
const wayOf = (code: Code): { lasts: boolean; isLate: boolean }[] => {
  if (code === 'ENOENT') return [{ lasts: true, isLate: false }]
  const both = [
    { lasts: false, isLate: false },
    { lasts: true, isLate: false },
  ]
  return code === 'EIO' ? [...both, { lasts: false, isLate: true }] : both
}

async function fail(code: Code, what: string, calls: number, step: number): Promise<Row> {
  const counts = tally('errors', what)
  let refused = 0
  for (const way of wayOf(code))
    for (let at = 1; at <= calls; at += step) {
      const outcome = await runWith({ code, at, ...way }).catch((error: unknown) => ({
        wrong: `crashed: ${said(error)}`,
        refused: 0,
        struck: true,
      }))
      if (!outcome.struck) continue
      counts.tried()
      refused += outcome.refused
      const how = `${way.lasts ? 'from' : 'at'} call ${at}${way.isLate ? ', told late' : ''}`
      if (outcome.wrong !== null) counts.lost(`${code} ${how}: ${outcome.wrong}`)
    }
  return { ...counts.row, note: `${refused.toLocaleString('en')} changes refused and kept in memory` }
}

/** Rows of the part `errors`. */
export async function errors(wish: Wish): Promise<Row[]> {
  const { calls } = await runWith({ code: 'EIO', at: Infinity, lasts: true, isLate: false })
  const rows: Row[] = []
  for (const [code, what] of names) rows.push(await fail(code, what, calls, 1))
  return [...rows, await vanishing(wish)]
}
