/** `cohort-desk check`: says whether a file is whole, which copies there are of one that is not, and repairs to a new one. */
import { randomUUID } from 'node:crypto'
import { resolve } from 'node:path'
import type { Command } from 'commander'
import type { Candidate, Examined } from '#shared/contract/rescue.ts'
import { problemSentence } from '#shared/i18n/problem.ts'
import { type Translate, translator } from '#shared/i18n/translate.ts'
import { peopleOf } from '#shared/model/programme.ts'
import { Refusal } from '#shared/model/refusal.ts'
import { lackWords, lossSentence, revisionWords } from '#shared/rescue/words.ts'
import { readCohort } from '../../services/file/cohort-file.ts'
import { disk } from '../../services/file/disk.ts'
import { machineClock } from '../../services/machine/clock.ts'
import { examine } from '../../services/rescue/examine.ts'
import { recover } from '../../services/rescue/recover.ts'
import type { Shared } from '../opened.ts'
import { shared } from '../options.ts'
import { Explained, Said, tell } from '../outcome.ts'
import { givenPassphrase } from '../passphrase.ts'

interface Wishes extends Shared {
  repairTo?: string
}

/** What a sound file holds. */
async function tellSound(file: string, passphrase: string | undefined, { json, repairTo }: Wishes) {
  const { content, key } = await readCohort(disk, file, { passphrase })
  const { revision, programme } = content
  const holds = {
    file,
    revision,
    name: programme.name,
    mentors: peopleOf(programme, 'mentor').length,
    mentees: peopleOf(programme, 'mentee').length,
    pairs: Object.keys(programme.pairs).length,
  }
  const t = translator('en')
  tell(json, { sound: true, sealed: key !== null, ...holds }, [
    `${file} is sound: ${holds.name}, revision ${revision}`,
    [
      t('start.counts.mentors', { count: holds.mentors }),
      t('start.counts.mentees', { count: holds.mentees }),
      t('start.counts.pairs', { count: holds.pairs }),
    ].join(', '),
    ...(repairTo === undefined ? [] : [`There is nothing to repair; ${repairTo} was not written.`]),
  ])
}

/** A copy in one line: what it holds, what it lacks, from when, where. */
function copyLine(t: Translate, copy: Candidate, { revision }: Examined): string {
  const age =
    copy.days === null
      ? ''
      : `${copy.at?.slice(0, 10) ?? ''} (${copy.days} ${copy.days === 1 ? 'day' : 'days'} ago)`
  const words = [
    t(`opening.copy.condition.${copy.condition}`),
    revisionWords(t, copy, revision),
    lackWords(t, copy) ?? '',
    age,
  ]
  return `  ${words.filter((word) => word !== '').join(', ')}: ${copy.path}`
}

/** Why a file is not sound, and the copies there are of it; ends the command with 1. */
function tellUnsound(examined: Examined, json: boolean | undefined): never {
  const t = translator('en')
  const { kind, code, params } = examined.problem ?? { kind: 'damaged', code: 'file-was-changed', params: {} }
  if (json) {
    const sentence = problemSentence(t, { code, params })
    tell(true, { sound: false, error: { kind, code, params, sentence }, ...examined }, [])
    throw new Said()
  }
  const copies = examined.copies.map((copy) => copyLine(t, copy, examined))
  // Nothing is known against the file, so no copy of it is called for.
  if (code === 'wrong-passphrase') throw new Refusal(kind, code, { params })
  throw new Explained(new Refusal(kind, code, { params }), [
    ...(examined.revision === null ? [] : [t('opening.damage.lastKnown', { revision: examined.revision })]),
    ...(copies.length > 0 ? ['Copies, good ones first:', ...copies] : ['No copy of it is known.']),
    ...(examined.verdict === 'damaged' && !examined.sealed
      ? ['--repair-to NEW writes what can still be read to a new file.']
      : []),
  ])
}

/** What can still be read, in a new file; the damaged one stays as it is. */
async function repair(file: string, to: string, json: boolean | undefined, today: string | undefined) {
  const clock = machineClock(today)
  const given = { now: clock.now(), today: clock.today(), newId: randomUUID }
  const recovered = await recover(disk, { path: resolve(file), to: resolve(to) }, given)
  const t = translator('en')
  const losses = recovered.losses.map((loss) => lossSentence(t, loss))
  const people = t('opening.recovered.people', { count: recovered.people })
  const pairs = t('opening.recovered.pairs', { count: recovered.pairs })
  tell(json, { repaired: true, ...recovered, sentences: losses }, [
    `${to}: ${people}, ${pairs}, revision ${recovered.revision}`,
    `${file} lies as it was.`,
    ...losses.map((line) => `  ${line}`),
  ])
}

/** Adds the command; it writes nothing but the new file of `--repair-to`, and never over another. */
export function addCheck(program: Command): void {
  shared(program.command('check').argument('<file>'))
    .description('check a programme file: checksum, shape, and that nothing in it is impossible')
    .option('--repair-to <new>', 'write what can still be read of a damaged file to a new one')
    .action(async (file: string, { json, today, repairTo, passphraseFile }: Wishes) => {
      const passphrase = await givenPassphrase(passphraseFile)
      const clock = machineClock(today)
      const about = { path: resolve(file), chosenFolder: '', today: clock.today(), passphrase }
      const examined = await examine(disk, about)
      if (examined.verdict === 'sound')
        return tellSound(file, passphrase, { ...(json ? { json } : {}), ...(repairTo ? { repairTo } : {}) })
      if (examined.verdict === 'sealed' && passphrase === undefined)
        return tell(json, { sound: true, sealed: true, file, revision: examined.revision }, [
          `${file} is as it was written, revision ${examined.revision ?? '?'}.`,
          'What is in it can be told only with its passphrase (--passphrase-file).',
        ])
      if (examined.verdict === 'damaged' && repairTo !== undefined) return repair(file, repairTo, json, today)
      return tellUnsound(examined, json)
    })
}
