/** `cohort-desk check`: says whether a file is whole, and what is in it. */
import { basename } from 'node:path'
import type { Command } from 'commander'
import { translator } from '#shared/i18n/translate.ts'
import { peopleOf } from '#shared/model/programme.ts'
import { found } from '#shared/model/refusal.ts'
import { decode } from '../../services/file/format.ts'
import { disk } from '../../services/file/disk.ts'
import type { Shared } from '../opened.ts'
import { shared } from '../options.ts'
import { tell } from '../outcome.ts'

/** Adds the command; it reads only, and never writes. */
export function addCheck(program: Command): void {
  shared(program.command('check').argument('<file>'))
    .description('check a programme file: checksum, shape, and that nothing in it is impossible')
    .action(async (file: string, options: Shared) => {
      const bytes = found(await disk.read(file), 'no-such-file', { file: basename(file) })
      const { revision, programme } = decode(bytes)
      const holds = {
        file,
        revision,
        name: programme.name,
        mentors: peopleOf(programme, 'mentor').length,
        mentees: peopleOf(programme, 'mentee').length,
        pairs: Object.keys(programme.pairs).length,
      }
      const t = translator('en')
      tell(options.json, { sound: true, ...holds }, [
        `${file} is sound: ${holds.name}, revision ${revision}`,
        [
          t('start.counts.mentors', { count: holds.mentors }),
          t('start.counts.mentees', { count: holds.mentees }),
          t('start.counts.pairs', { count: holds.pairs }),
        ].join(', '),
      ])
    })
}
