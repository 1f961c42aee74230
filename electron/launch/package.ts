/** `npm run package`: builds the app and packs it; `-- --dir` leaves it as a folder instead of an installer. */
import { readFileSync } from 'node:fs'
import { Command } from 'commander'
import { build } from './build.ts'
import { runTool } from './command.ts'

const { dir } = new Command('npm run package --')
  .description('Builds Cohort Desk and packs it into dist/.')
  .option('--dir', 'leave a folder with the app instead of making an installer', false)
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))
  .parse()
  .opts<{ dir: boolean }>()

/** A runtime that is already here is packed as it is, under its own version where it names one. */
function givenRuntime(): string[] {
  const folder = process.env['ELECTRON_OVERRIDE_DIST_PATH']
  if (!folder) return []
  return [`-c.electronDist=${folder}`, ...versionOf(folder).map((version) => `-c.electronVersion=${version}`)]
}

function versionOf(folder: string): string[] {
  try {
    return [readFileSync(`${folder}/version`, 'utf8').trim().replace(/^v/, '')]
  } catch {
    return []
  }
}

async function pack(): Promise<void> {
  await build()
  const began = performance.now()
  process.stdout.write('Packing … ')
  const words = ['--publish', 'never', ...(dir ? ['--dir'] : []), ...givenRuntime()]
  const { code, output } = await runTool('electron-builder/cli.js', ...words)
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  process.stdout.write(code === 0 ? `done in ${seconds} s, in dist/\n` : 'failed\n')
  if (code !== 0) throw new Error(output)
}

pack().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
})
