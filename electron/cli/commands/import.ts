/** `cohort-desk import`: previews tables of applications, and imports them only with `--confirm`. */
import { basename, resolve } from 'node:path'
import type { Command } from 'commander'
import { translator } from '#shared/i18n/translate.ts'
import { problemSentence } from '#shared/i18n/problem.ts'
import { type Role, roles } from '#shared/model/person.ts'
import { onFile, type Shared } from '../opened.ts'
import { shared } from '../options.ts'
import { Said, tell } from '../outcome.ts'

interface Options extends Shared {
  role?: Role
  confirm?: boolean
}

/** Adds the command. */
export function addImport(program: Command): void {
  const command = shared(
    program.command('import').argument('<file>').argument('<tables...>', 'CSV or TSV files'),
  )
  command
    .description('show what tables of applications hold; nothing is imported without --confirm')
    .addOption(
      command.createOption('--role <role>', 'whose applications; guessed when left out').choices([...roles]),
    )
    .option('--confirm', 'import what the preview shows')
    .action((file: string, tables: string[], { role, confirm, ...options }: Options) =>
      onFile(file, options, async ({ client }) => {
        const sources = tables.map((path) => ({ name: basename(path), path: resolve(path) }))
        const files = role ? Object.fromEntries(sources.map(({ name }) => [name, { role }])) : {}
        const { token, preview } = await client.intake.read({ sources, files })
        const nobody = preview.people.length === 0
        const done = confirm && !nobody ? await client.intake.confirm({ token, files }) : null
        const t = translator('en')
        const of = (wanted: Role) => preview.people.filter((person) => person.role === wanted).length
        const mentors = t('start.counts.mentors', { count: of('mentor') })
        const mentees = t('start.counts.mentees', { count: of('mentee') })
        const fate = done
          ? 'imported.'
          : nobody
            ? 'could be imported. Nothing was changed.'
            : 'would be imported. Nothing is imported yet: add --confirm.'
        tell(options.json, { imported: done !== null, ...preview }, [
          ...preview.files.map(
            (one) =>
              `${one.name}: ${one.role ?? 'unknown role'}, ${t('people.bring.rows', { count: one.rows.length })}, ${one.encoding ?? 'not readable'}`,
          ),
          ...preview.problems.map(
            (one) => `  ${one.file}:${one.row} ${one.column}: ${problemSentence(t, one)}`,
          ),
          ...preview.questions.map((one) => `  ${one.file}:${one.row}: ${one.name}?`),
          `${mentors} and ${mentees} ${fate}`,
        ])
        if (nobody) throw new Said()
      }),
    )
}
