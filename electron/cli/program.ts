/** The command line of Cohort Desk: one word a piece of the work. */
import { Command } from 'commander'
import { addBackup } from './commands/backup.ts'
import { addCheck } from './commands/check.ts'
import { addCompare } from './commands/compare.ts'
import { addDecrypt } from './commands/decrypt.ts'
import { addEncrypt } from './commands/encrypt.ts'
import { addErase } from './commands/erase.ts'
import { addExport } from './commands/export.ts'
import { addImport } from './commands/import.ts'
import { addLetters } from './commands/letters.ts'
import { addMatch } from './commands/match.ts'
import { addNew } from './commands/new.ts'
import { addPhase } from './commands/phase.ts'
import { addPublish } from './commands/publish.ts'
import { addReport } from './commands/report.ts'
import { addRestore } from './commands/restore.ts'
import { addSession } from './commands/session.ts'
import { addSolve } from './commands/solve.ts'
import { addSubject } from './commands/subject.ts'
import { addWorkbook } from './commands/workbook.ts'
import { type ExitCode, failed } from './outcome.ts'

const commands = [
  addNew,
  addImport,
  addMatch,
  addPublish,
  addLetters,
  addPhase,
  addSession,
  addWorkbook,
  addReport,
  addCheck,
  addCompare,
  addSolve,
  addBackup,
  addRestore,
  addEncrypt,
  addDecrypt,
  addSubject,
  addErase,
  addExport,
]

/** Runs one command line (without the program's own name) and gives its exit code. */
export async function runCommandLine(words: string[]): Promise<ExitCode> {
  const program = new Command('cohort-desk')
    .description('Keeps, matches and follows a cohort of mentors and mentees, in one file.')
    .exitOverride()
    .showHelpAfterError()
  for (const add of commands) add(program)
  try {
    await program.parseAsync(words, { from: 'user' })
    return 0
  } catch (error) {
    return failed(error, words.includes('--json'))
  }
}
