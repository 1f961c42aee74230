/** `npm run faults`: tries to make a programme file lose what was acknowledged, and tells what was tried and what was lost. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Command, Option } from 'commander'
import { bytes } from './bytes/bytes.ts'
import { cut } from './cut/cut.ts'
import { errors } from './errors/errors.ts'
import { kills } from './kills/kills.ts'
import { places } from './place/places.ts'
import { isGood, type Part, type Row, table } from './report/row.ts'
import { two } from './two/two.ts'

const parts: Record<string, Part> = { kills, bytes, cut, errors, places, two }
const names = Object.keys(parts)

const wishes = new Command('npm run faults --')
  .description('Kills, cuts, fills and damages; prints what was tried and what was lost.')
  .option('--short', 'fewer kills and coarser steps', false)
  .option('--kills <count>', 'how many processes are killed')
  .option('--seed <number>', 'draws the same random moments again', String(Date.now() % 1_000_000))
  .addOption(new Option('--only <parts...>', 'only these').choices(names).default(names))
  .option('--report <file>', 'writes the counts there as JSON')
  .parse()
  .opts<{ short: boolean; kills?: string; seed: string; only: string[]; report?: string }>()

const seed = Number(wishes.seed)
const toKill = Number(wishes.kills ?? (wishes.short ? 40 : 1000))
if (!Number.isInteger(seed) || !Number.isInteger(toKill)) {
  console.error('The seed and the number of kills are whole numbers.')
  process.exit(2)
}

const folder = await mkdtemp(join(tmpdir(), 'cohort-faults-'))
const rows: Row[] = []
const began = performance.now()
console.log(`Seed ${seed}.`)
try {
  for (const [name, part] of Object.entries(parts)) {
    if (!wishes.only.includes(name)) continue
    const from = performance.now()
    const own = join(folder, name)
    await mkdir(own)
    rows.push(...(await part({ seed, short: wishes.short, kills: toKill, folder: own })))
    console.log(`${name}: ${((performance.now() - from) / 1000).toFixed(1)} s`)
  }
} finally {
  await rm(folder, { recursive: true, force: true })
}

const tried = rows.filter((row) => !row.notRun)
for (const { what, notRun } of rows)
  if (notRun) console.log(`not run: ${what}, because ${notRun.because}, to run it: ${notRun.toRunIt}`)
console.log(`\n${table(tried)}\n`)
const bad = tried.filter((row) => !isGood(row))
const report = bad.flatMap((row) => [
  `${row.part}, ${row.what}`,
  ...(row.problems ?? []).map((one) => `  ${one}`),
])
if (report.length > 0) console.log(`${report.join('\n')}\n`)
const lost = tried.filter((row) => !row.isBroken).reduce((sum, row) => sum + row.lost, 0)
const all = tried.filter((row) => !row.isBroken).reduce((sum, row) => sum + row.tried, 0)
const seconds = ((performance.now() - began) / 1000).toFixed(0)
console.log(
  `${all.toLocaleString('en')} attempts, ${lost.toLocaleString('en')} lost; seed ${seed}, ${seconds} s`,
)
if (wishes.report !== undefined)
  await writeFile(
    wishes.report,
    JSON.stringify({ passed: tried.length - bad.length, failed: bad.length, report: report.join('\n') }),
  )
process.exitCode = bad.length > 0 || tried.length === 0 ? 1 : 0
