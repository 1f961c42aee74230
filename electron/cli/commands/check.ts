/** `cohort-desk check`: says whether a file is whole, and what is in it. */
import { readFile } from 'node:fs/promises'
import type { Command } from 'commander'
import { peopleOf } from '#shared/model/programme.ts'
import { decode } from '../../services/file/format.ts'
import { diskRefusal } from '../../services/file/disk.ts'
import type { Shared } from '../opened.ts'
import { shared } from '../options.ts'
import { tell } from '../outcome.ts'

/** Adds the command; it reads only, and never writes. */
export function addCheck(program: Command): void {
  shared(program.command('check').argument('<file>'))
    .description('check a programme file: checksum, shape, and that nothing in it is impossible')
    .action(async (file: string, options: Shared) => {
      const bytes = await readFile(file).catch((error: unknown) => {
        throw diskRefusal(error, file)
      })
      const { revision, programme } = decode(bytes)
      const found = {
        file,
        revision,
        name: programme.name,
        mentors: peopleOf(programme, 'mentor').length,
        mentees: peopleOf(programme, 'mentee').length,
        pairs: Object.keys(programme.pairs).length,
      }
      tell(options.json, { sound: true, ...found }, [
        `${file} is sound: ${found.name}, revision ${revision}`,
        `${found.mentors} mentors, ${found.mentees} mentees, ${found.pairs} pairs`,
      ])
    })
}
