/** The main job from end to end, on the same services as every window. */
import { readdir, rm, writeFile } from 'node:fs/promises'
import { basename, join, resolve, sep } from 'node:path'
import type { Written } from '#shared/contract/print.ts'
import { runJob } from '#shared/contract/run-job.ts'
import { addDays } from '#shared/i18n/dates.ts'
import { preview as previewOf } from '#shared/intake/people.ts'
import { tally } from '#shared/intake/tally.ts'
import { cohortOf } from '#shared/matching/cohort.ts'
import { freeReasons, unmatchedReasons } from '#shared/matching/unmatched.ts'
import type { Pair } from '#shared/model/pair.ts'
import { peopleOf, type Programme, type Proposal } from '#shared/model/programme.ts'
import type { Role } from '#shared/model/person.ts'
import { found, Refusal } from '#shared/model/refusal.ts'
import type { Language, Paper } from '#shared/model/scalars.ts'
import { disk } from '../services/file/disk.ts'
import { type CliDesk, openDesk } from './desk.ts'
import { Usage } from './outcome.ts'

export interface Wishes {
  out: string
  mentors: string
  mentees: string
  language: Language
  paper: Paper
  today?: string
}

export interface Summary {
  mentors: number
  mentees: number
  places: number
  matched: number
  unmatched: { role: string; name: string; reason: string }[]
  problems: { file: string; row: number; column: string; code: string }[]
  files: string[]
  no_consent: string[]
  capacity: Record<string, number>
}

export type Tell = (share: number, step: string) => void

async function programmeOf({ client }: CliDesk): Promise<Programme> {
  const state = await client.programme.current()
  if (!state) throw new Error('the programme closed by itself')
  return state.programme
}

/** Everybody without a pair and why, from the state before publishing. */
function withoutPair(programme: Programme, proposal: Proposal, today: string): Summary['unmatched'] {
  const cohort = cohortOf(programme, today)
  const menteeAt = new Map(cohort.mentees.map(({ id }, at) => [id, at]))
  const mentorAt = new Map(cohort.mentors.map(({ id }, at) => [id, at]))
  const pairs = proposal.couples.flatMap(({ menteeId, mentorId }) => {
    const [mentee, mentor] = [menteeAt.get(menteeId), mentorAt.get(mentorId)]
    return mentee === undefined || mentor === undefined ? [] : [[mentee, mentor] as const]
  })
  const unmatched = cohort.mentees.flatMap(({ id }, at) => (proposal.unmatchedIds.includes(id) ? [at] : []))
  const reasons = new Map<string, string>([
    ...unmatchedReasons(cohort, { unmatched }).map(({ menteeId, code }) => [menteeId, code] as const),
    ...freeReasons(cohort, { pairs }).map(({ mentorId, code }) => [mentorId, code] as const),
    ...cohort.leftOut.map(({ personId, code }) => [personId, code] as const),
  ])
  const paired = new Set(proposal.couples.flatMap(({ menteeId, mentorId }) => [menteeId, mentorId]))
  return [...peopleOf(programme, 'mentor'), ...peopleOf(programme, 'mentee')]
    .filter(({ id }) => !paired.has(id))
    .map(({ id, role, name }) => ({ role, name, reason: found(reasons.get(id), 'no-such-person') }))
}

/** Both accept; the first session is planned, and of the first three pairs held, with the agreement and the next phase. */
async function begin(
  { client, today }: CliDesk,
  pairs: Pair[],
  tell: (share: number) => void,
): Promise<void> {
  for (const [at, { id: pairId }] of pairs.entries()) {
    tell(at / pairs.length)
    const on = addDays(today, -14)
    await client.pairs.recordAnswer({ pairId, side: 'both', answer: 'accepted', on })
    await client.pairs.movePhase({ pairId, to: 'first-session', on })
    await client.pairs.planSession({ pairId, date: addDays(today, at % 3 === 0 ? -7 : 7), minutes: 90 })
    if (at % 3 !== 0) continue
    const held = addDays(today, -7)
    await client.pairs.logSession({ pairId, number: 1, state: 'held', minutes: 90, date: held })
    await client.pairs.tickProof({ pairId, proof: 'agreementSignedOn', on: held })
    await client.pairs.movePhase({ pairId, to: 'here-and-now', on: held })
  }
}

/** Refuses a table that is not there, or of which nobody can be imported, before anything is written. */
async function checkTable(path: string, role: Role, today: string): Promise<void> {
  const name = basename(path)
  const bytes = found(await disk.read(path), 'no-such-file', { file: name })
  const { people, problems } = previewOf({
    files: [{ name, bytes, role }],
    existing: { people: {}, mappings: {}, fields: [] },
    today,
  })
  if (people.length > 0) return
  const stop = problems.find(({ kind, row }) => kind === 'stop' && row === 1)
  throw stop
    ? new Refusal('invalid', stop.code, { params: stop.params })
    : new Refusal('invalid', 'nobody-in-table', { params: { file: name } })
}

const ownFiles = ['programme.cohort', 'pairs.csv', 'report.pdf', 'summary.json']
const isOwn = (name: string): boolean => ownFiles.includes(name) || name.startsWith(`workbooks${sep}`)
const listed = (folder: string): Promise<string[]> => readdir(folder, { recursive: true }).catch(() => [])

/**
 * Runs the job into a folder, in place of what an earlier run left there. Refuses with the sentence of a
 * table that cannot be read, and with `is-a-file` where the folder cannot be; a run that fails takes back
 * the files it made.
 */
export async function demonstrate(wishes: Wishes, tell: Tell): Promise<Summary> {
  if (basename(wishes.mentors) === basename(wishes.mentees))
    throw new Usage('The two tables need different names.')
  const out = resolve(wishes.out)
  const before = new Set(await listed(out))
  let firstMade: string | undefined
  const begun = async () => {
    firstMade = await disk.makeFolder(join(out, 'workbooks'))
  }
  try {
    return await run({ ...wishes, out }, begun, tell)
  } catch (error) {
    const left = (await listed(out)).filter((name) => isOwn(name) && !before.has(name))
    for (const name of left) await rm(join(out, name), { recursive: true, force: true })
    if (firstMade !== undefined) await rm(firstMade, { recursive: true, force: true })
    throw error
  }
}

async function run(wishes: Wishes, begun: () => Promise<void>, tell: Tell): Promise<Summary> {
  const { out, language, paper } = wishes
  let made = 0
  const desk = await openDesk({
    today: wishes.today,
    newId: () => `d${String((made += 1)).padStart(5, '0')}`,
  })
  const { client, listen, today } = desk
  try {
    await checkTable(wishes.mentors, 'mentor', today)
    await checkTable(wishes.mentees, 'mentee', today)
    await begun()
    const file = join(out, 'programme.cohort')
    await rm(file, { force: true })
    tell(0, 'a new programme')
    await client.programme.create({
      path: file,
      details: {
        name: { en: 'Mentoring programme', 'sr-Cyrl': 'Менторски програм', 'sr-Latn': 'Mentorski program' }[
          language
        ],
        organisation: '',
        edition: today.slice(0, 4),
        startsOn: addDays(today, -21),
        endsOn: addDays(today, 259),
        language,
        zone: 'Europe/Belgrade',
      },
    })
    tell(0.02, 'reading the tables')
    const mentors = basename(wishes.mentors)
    const mentees = basename(wishes.mentees)
    const files = { [mentors]: { role: 'mentor' as const }, [mentees]: { role: 'mentee' as const } }
    const sources = [wishes.mentors, wishes.mentees].map((path) => ({
      name: basename(path),
      path: resolve(path),
    }))
    const { token, preview } = await client.intake.read({ sources, files })
    await client.intake.confirm({ token, files })

    tell(0.06, 'matching')
    const imported = await programmeOf(desk)
    const { proposal } = await runJob<{ proposal: Proposal }>(listen, () => client.matching.solve())
    const unmatched = withoutPair(imported, proposal, today)
    if (proposal.couples.length > 0) await client.matching.publish({})
    const pairs = Object.values((await programmeOf(desk)).pairs)
    await begin(desk, pairs, (share) => tell(0.08 + share * 0.07, 'first sessions'))

    const look = { language, paper }
    const step = (name: string, from: number, to: number) => ({
      onProgress: (done: number, total: number) =>
        tell(from + ((to - from) * done) / Math.max(1, total), name),
    })
    const workbooks = await printWorkbooks(desk, pairs, { ...look, out }, step('workbooks', 0.15, 0.95))
    tell(0.96, 'report')
    await runJob<Written>(listen, () => client.print.saveReport({ ...look, target: join(out, 'report.pdf') }))
    await runJob<Written>(listen, () =>
      client.print.saveTable({ table: 'pairs', language: 'en', target: join(out, 'pairs.csv') }),
    )
    const { noConsent, ...counts } = tally(imported)
    const summary: Summary = {
      ...counts,
      matched: proposal.couples.length,
      unmatched,
      problems: preview.problems.map(({ file, row, column, code }) => ({
        file,
        row,
        column: column ?? '',
        code,
      })),
      files: ['programme.cohort', 'pairs.csv', ...workbooks, 'report.pdf', 'summary.json'],
      no_consent: noConsent,
    }
    await writeFile(join(out, 'summary.json'), `${JSON.stringify(summary, null, 2)}\n`)
    tell(1, 'done')
    return summary
  } finally {
    await desk.close()
  }
}

/** One workbook a pair, named by its code. */
async function printWorkbooks(
  { client, listen }: CliDesk,
  pairs: Pair[],
  { out, ...look }: { out: string; language: Language; paper: Paper },
  watch: { onProgress: (done: number, total: number) => void },
): Promise<string[]> {
  const names: string[] = []
  for (const [at, { id, code }] of pairs.entries()) {
    watch.onProgress(at, pairs.length)
    const name = `workbooks/${code}.pdf`
    await runJob<Written>(listen, () =>
      client.print.saveWorkbooks({ ...look, pairIds: [id], target: join(out, name) }),
    )
    names.push(name)
  }
  return names
}
